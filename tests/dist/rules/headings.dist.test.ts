import { describe, it } from 'vitest';
import { expectFaults, expectPass, htmlPage } from '../lib/fixture.ts';
import { headings } from './headings.ts';

describe('headings', () => {
  it('accepts an outline', async () => {
    const body = '<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2>';
    await expectPass(headings, { 'index.html': htmlPage({ body }) });
  });

  it.each([
    [
      '<h2>B</h2>',
      [
        'genau eine Überschrift der Stufe 1 erwartet, gefunden: 0',
        '„B“ ist eine Überschrift der Stufe 2, davor fehlt eine der Stufe 1',
      ],
    ],
    ['<h1>A</h1><h1>B</h1>', ['genau eine Überschrift der Stufe 1 erwartet, gefunden: 2']],
    ['<h1>A</h1><h3>C</h3>', ['„C“ ist eine Überschrift der Stufe 3, davor fehlt eine der Stufe 2']],
    ['<h1>A</h1><h2> <svg></svg></h2>', ['eine Überschrift der Stufe 2 ist leer']],
  ])('finds %s', async (body, messages) => {
    await expectFaults(headings, { body }, messages);
  });
});
