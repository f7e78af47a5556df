import { describe, it } from 'vitest';
import { expectFaults, expectPass, htmlPage } from '../lib/fixture.ts';
import { pictures } from './pictures.ts';

describe('pictures', () => {
  it.each([
    '<img src="a.png" alt="">',
    '<svg aria-hidden="true"></svg>',
    '<span aria-hidden="true"><svg></svg></span>',
    '<svg role="img" aria-label="Säulen"><svg></svg></svg>',
    '<svg role="img"><title>Säulen</title></svg>',
    '<p id="a">Säulen</p><svg role="img" aria-labelledby="a"></svg>',
  ])('leaves %s alone', async (body) => {
    await expectPass(pictures, { 'index.html': htmlPage({ body }) });
  });

  it.each([
    ['<img src="a.png">', 'alt fehlt; ist das Bild nur Schmuck, dann alt="": <img src="a.png">'],
    ['<input type="image">', 'ein Bild als Schalter braucht alt: <input type="image">'],
    [
      '<svg width="2"></svg>',
      'eine Zeichnung braucht aria-hidden="true" oder role="img" mit Namen: <svg width="2">',
    ],
    ['<svg role="img"></svg>', 'role="img" ohne Namen, aria-label setzen: <svg role="img">'],
    [
      '<div role="img" aria-label=" "></div>',
      'role="img" ohne Namen, aria-label setzen: <div role="img" aria-label=" ">',
    ],
    [
      '<p id="a"></p><svg role="img" aria-labelledby="a"></svg>',
      'role="img" ohne Namen, aria-label setzen: <svg role="img" aria-labelledby="a">',
    ],
  ])('finds %s', async (body, message) => {
    await expectFaults(pictures, { body }, [message]);
  });
});
