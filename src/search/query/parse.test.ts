import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse.ts';

const wordsOf = (query: string): string[] => parseQuery(query).words.map(({ text }) => text);
const phrasesOf = (query: string): string[] =>
  parseQuery(query).phrases.map((phrase) => phrase.map(({ text }) => text).join(' '));
const excludedIn = (query: string): string[] => parseQuery(query).excluded.map(({ text }) => text);

describe('parseQuery', () => {
  it.each([
    ['Datenschutz Verein', ['Datenschutz', 'Verein']],
    ['wie schreibe ich eine Umfrage?', ['schreibe', 'Umfrage']],
    ['der die das', []],
    ['???', []],
    ['', []],
    ['   ', []],
    ['E-Mail-Liste', ['E-Mail-Liste']],
    ['2020–2025', ['2020–2025']],
    ['(Verein)', ['Verein']],
    ['Bürger*innen', ['Bürger*innen']],
    ['🎉 Fest 🎉', ['Fest']],
    ['مرحبا Verein', ['مرحبا', 'Verein']],
    ['C++ lernen', ['lernen']],
  ])('reads the words of %j', (query, words) => {
    expect(wordsOf(query)).toEqual(words);
  });

  it.each([
    '"offene Daten"',
    '„offene Daten“',
    '“offene Daten”',
    '»offene Daten«',
    '«offene Daten»',
    '"offene Daten" Verein',
  ])('reads the phrase of %s', (query) => {
    expect(phrasesOf(query)).toEqual(['offene Daten']);
  });

  it('keeps filler words of a phrase', () => {
    expect(parseQuery('"Schutz der Daten"').phrases[0]?.map(({ words, filler }) => [words, filler])).toEqual([
      [['schutz'], undefined],
      [[], 'der'],
      [['daten'], undefined],
    ]);
  });

  it.each([
    ['Verein -Sport', ['Sport']],
    ['Verein –Sport', ['Sport']],
    ['Verein −Sport', ['Sport']],
    ['Ein- und Ausgang', []],
    ['Verein - Sport', []],
    ['-5 Grad', []],
  ])('reads what %j leaves out', (query, excluded) => {
    expect(excludedIn(query)).toEqual(excluded);
  });

  it.each(['"', '„', '""', '"offen', '„“', '"der"x"', '-', '--', '"" ""'])(
    'takes %s without complaint',
    (query) => {
      expect(() => parseQuery(query)).not.toThrow();
    },
  );

  it('reads a lone quote as no phrase', () => {
    expect(phrasesOf('"offene Daten')).toEqual([]);
    expect(wordsOf('"offene Daten')).toEqual(['offene', 'Daten']);
  });

  it('reads markup as plain text', () => {
    expect(parseQuery('<img src=x onerror=alert(1)>').words.flatMap(({ words }) => words)).toEqual([
      'img',
      'src',
      'onerror',
      'alert',
      '1',
    ]);
  });

  it('takes 10,000 characters, and reads the first 300 and twelve words of them', () => {
    expect(wordsOf('Verein '.repeat(1500))).toHaveLength(12);
    expect(wordsOf('a'.repeat(10_000))[0]).toHaveLength(300);
    expect(phrasesOf('"Daten" '.repeat(1500))).toHaveLength(4);
    expect(excludedIn('-Sport '.repeat(1500))).toHaveLength(4);
  });
});
