import { describe, expect, it } from 'vitest';
import { createTermFinder } from './find-terms.ts';

const find = createTermFinder([
  { id: 'stichprobe', words: ['Stichprobe', 'Sample'] },
  { id: 'daten', words: ['Daten'] },
  { id: 'offene-daten', words: ['Offene Daten', 'offenen Daten', 'Open Data'] },
  { id: 'anonymisierung', words: ['Anonymisierung', 'anonymisieren', 'anonymisiert'] },
  { id: 'verband', words: ['Verband', 'Verbände'] },
  { id: 'api', words: ['API'] },
]);
const words = (text: string, ...skipped: string[]): string[] =>
  find(text, new Set(skipped)).map(({ id, start, end }) => `${id}=${text.slice(start, end)}`);

describe('terms in a text', () => {
  it.each([
    ['Eine Stichprobe ist klein. Noch eine Stichprobe.', ['stichprobe=Stichprobe']],
    ['Zwei Stichproben und der Umfang des Samples', ['stichprobe=Stichproben']],
    ['Die Stichprobengröße und der Daten-Schutz', []],
    ['Metadaten sind keine', []],
    ['Wir nutzen offene Daten.', ['offene-daten=offene Daten']],
    ['Mit offenen\u00a0Daten geht es.', ['offene-daten=offenen\u00a0Daten']],
    ['Open Data heißt das', ['offene-daten=Open Data']],
    ['Erst anonymisiert, dann gezeigt', ['anonymisierung=anonymisiert']],
    ['Anonymisiert und gezeigt', ['anonymisierung=Anonymisiert']],
    ['Den Verbänden hilft es', ['verband=Verbänden']],
    ['eine stichprobe', []],
    ['Die API und die APIs', ['api=API']],
    ['Rapids', []],
    ['Daten, offene Daten', ['daten=Daten', 'offene-daten=offene Daten']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('leaves out what is skipped, and what another term covers', () => {
    expect(words('Offene Daten sind Daten', 'offene-daten')).toEqual(['daten=Daten']);
    expect(words('offene Daten')).toEqual(['offene-daten=offene Daten']);
  });
});
