import { describe, expect, it } from 'vitest';
import { chooseExcerpt, chooseSections, type ExcerptPage } from './choose-excerpt.ts';

const filler = (count: number, name: string): string[] =>
  Array.from({ length: count }, (_, index) => `${name}${index}`);
const pageOf = (...text: string[]): ExcerptPage => ({
  text: text.join(' '),
  sections: [],
});
const textOf = (runs: { text: string }[]): string => runs.map(({ text }) => text).join('');
const markedIn = (runs: { text: string; marked: boolean }[]): string[] =>
  runs.filter(({ marked }) => marked).map(({ text }) => text);

describe('chooseExcerpt', () => {
  const long = pageOf(...filler(50, 'a'), '„Daten“,', 'und', 'Schutz.', ...filler(50, 'b'));

  it('marks the found words, without the signs around them', () => {
    expect(markedIn(chooseExcerpt(long, [[50], [52]]))).toEqual(['Daten', 'Schutz']);
  });

  it('says with dots that there is more on either side', () => {
    const text = textOf(chooseExcerpt(long, [[50]]));
    expect(text.startsWith('… ')).toBe(true);
    expect(text.endsWith(' …')).toBe(true);
    expect(textOf(chooseExcerpt(long, [[0]])).startsWith('a0 ')).toBe(true);
  });

  it('begins at the text where only the title has the word', () => {
    const runs = chooseExcerpt(long, [[]]);
    expect(textOf(runs).startsWith('a0')).toBe(true);
    expect(markedIn(runs)).toEqual([]);
  });

  it('never begins in the section before', () => {
    const sections = [{ id: 's', title: 'Schutz', place: 49 }];
    expect(textOf(chooseExcerpt({ ...long, sections }, [[50]])).startsWith('a49 „Daten“')).toBe(true);
  });

  it('prefers the place of more terms', () => {
    const page = pageOf('Daten', ...filler(60, 'a'), 'Daten', 'Schutz', ...filler(60, 'b'));
    const runs = chooseExcerpt(page, [[0, 61], [62]]);
    expect(markedIn(runs)).toEqual(['Daten', 'Schutz']);
  });

  it.each([
    ['one word', pageOf('Daten'), [[0]], 'Daten'],
    ['no place', pageOf('Daten'), [[]], 'Daten'],
    ['no term', pageOf('Daten'), [], 'Daten'],
    ['the last word', pageOf('Alle', 'Daten'), [[1]], 'Alle Daten'],
  ])('is not empty for %s', (_, page, places, text) => {
    expect(textOf(chooseExcerpt(page, places))).toBe(text);
  });

  it('does not mark a sign', () => {
    expect(markedIn(chooseExcerpt(pageOf('–', 'Daten'), [[0]]))).toEqual([]);
  });

  it('gives the words as they stand, whatever they hold', () => {
    expect(textOf(chooseExcerpt(pageOf('<b>', '&amp;', '🎉'), [[0]]))).toBe('<b> &amp; 🎉');
  });
});

describe('chooseSections', () => {
  const sections = [
    { id: 'eins', title: 'Eins', place: 50 },
    { id: 'zwei', title: 'Zwei', place: 60 },
    { id: 'drei', title: '', place: 70 },
    { id: 'vier', title: 'Vier', place: 80 },
  ];
  it.each([
    [[[55]], ['eins']],
    [
      [[55], [61]],
      ['eins', 'zwei'],
    ],
    [
      [[55, 61], [62]],
      ['zwei', 'eins'],
    ],
    [[[75]], []],
    [[[45]], []],
    [
      [[51, 61, 81], [82], [83]],
      ['vier', 'eins'],
    ],
  ])('finds the sections of %j', (places, ids) => {
    expect(chooseSections({ sections }, places).map(({ id }) => id)).toEqual(ids);
  });
});
