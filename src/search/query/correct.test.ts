import { describe, expect, it } from 'vitest';
import { wordListOf } from '../../../tests/unit/lib/search-words.ts';
import { correct } from './correct.ts';

const list = await wordListOf([
  'Datenschutz Datenschutz Datenschutz Verein Vereine Vereine Umfrage Umfragen Förderung Würzburg Tabelle Karte Karten Kasse Statistik Barriere Behörde',
]);
const meant = (word: string): string[] => correct(word, list).map(({ display }) => display);

describe('correct', () => {
  it.each([
    ['datenschuz', 'Datenschutz'],
    ['datneschutz', 'Datenschutz'],
    ['dtaenschutz', 'Datenschutz'],
    ['umfrge', 'Umfrage'],
    ['umfargen', 'Umfrage'],
    ['vereinn', 'Verein'],
    ['wurzburg', 'Würzburg'],
    ['forderung', 'Förderung'],
    ['tabele', 'Tabelle'],
    ['statisik', 'Statistik'],
    ['statistick', 'Statistik'],
    ['bariere', 'Barriere'],
    ['behorde', 'Behörde'],
  ])('takes %s for %s', (word, display) => {
    expect(meant(word)[0]).toBe(display);
  });

  it.each(['abc', 'kat', 'xylophon', 'h2000', 'quastenflosser', ''])('does not guess at %s', (word) => {
    expect(meant(word)).toEqual([]);
  });

  it('gives two answers at most', () => {
    expect(meant('karre').length).toBeLessThanOrEqual(2);
  });
});
