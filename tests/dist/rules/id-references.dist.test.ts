import { describe, it } from 'vitest';
import { expectFaults, expectPass, htmlPage } from '../lib/fixture.ts';
import { idReferences } from './id-references.ts';

describe('idReferences', () => {
  it('accepts names of elements on the page', async () => {
    const body = '<label for="a">A</label><input id="a" aria-describedby="b c"><p id="b"></p><p id="c"></p>';
    await expectPass(idReferences, { 'index.html': htmlPage({ body }) });
  });

  it.each([
    ['<label for="a">A</label>', 'for nennt „a“, das gibt es auf der Seite nicht: <label for="a">'],
    [
      '<p id="b"></p><input aria-describedby="b c">',
      'aria-describedby nennt „c“, das gibt es auf der Seite nicht: <input aria-describedby="b c">',
    ],
    [
      '<button popovertarget="m">M</button>',
      'popovertarget nennt „m“, das gibt es auf der Seite nicht: <button popovertarget="m">',
    ],
    ['<section aria-labelledby="">', 'aria-labelledby ist leer: <section aria-labelledby="">'],
  ])('finds %s', async (body, message) => {
    await expectFaults(idReferences, { body }, [message]);
  });
});
