import { describe, it } from 'vitest';
import { expectFaults, expectPass, htmlPage } from '../lib/fixture.ts';
import { thirdParties } from './third-parties.ts';

describe('thirdParties', () => {
  it.each([
    '<img src="/cdl/a.png"><a href="https://example.com/">außen</a>',
    '<form action="https://forms.example.net/f/1"></form><form action="/cdl/suche/"></form>',
    '<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">',
  ])('leaves %s alone', async (body) => {
    await expectPass(thirdParties, { 'index.html': htmlPage({ body }) });
  });

  it.each([
    ['<img src="//img.example.com/a.png">', 'lädt von img.example.com: <img src="//img.example.com/a.png">'],
    [
      '<img srcset="https://img.example.com/a.png 2x">',
      'lädt von img.example.com: <img srcset="https://img.example.com/a.png 2x">',
    ],
    [
      '<link rel="preconnect" href="https://fonts.example.com">',
      'lädt von fonts.example.com: <link rel="preconnect" href="https://fonts.example.com">',
    ],
    [
      '<iframe src="https://video.example.com/1"></iframe>',
      'lädt von video.example.com: <iframe src="https://video.example.com/1">',
    ],
    [
      '<a href="/cdl/" ping="https://count.example.com/">x</a>',
      'lädt von count.example.com: <a href="/cdl/" ping="https://count.example.com/">',
    ],
    [
      '<form action="https://forms.example.net/f/2"></form>',
      'ein Formular geht an https://forms.example.net/f/2, nicht an CONTACT_ENDPOINT',
    ],
  ])('finds %s', async (body, message) => {
    await expectFaults(thirdParties, { body }, [message]);
  });
});
