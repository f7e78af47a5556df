import { describe, expect, it } from 'vitest';
import { TEXT_START } from '../lexicon/places.ts';
import { chooseExcerpt, chooseSections } from './choose-excerpt.ts';

const lead = Array.from({ length: TEXT_START }, () => '-');
const filler = (count: number, name: string): string[] =>
  Array.from({ length: count }, (_, index) => `${name}${index}`);
const pageOf = (
  ...text: string[]
): { content: string; anchors: { id: string; text: string; location: number }[] } => ({
  content: [...lead, ...text].join(' '),
  anchors: [],
});
const textOf = (runs: { text: string }[]): string => runs.map(({ text }) => text).join('');
const markedIn = (runs: { text: string; marked: boolean }[]): string[] =>
  runs.filter(({ marked }) => marked).map(({ text }) => text);

describe('chooseExcerpt', () => {
  const long = pageOf(...filler(50, 'a'), '„Daten“,', 'und', 'Schutz.', ...filler(50, 'b'));

  it('marks the found words, without the signs around them', () => {
    expect(markedIn(chooseExcerpt(long, [[TEXT_START + 50], [TEXT_START + 52]]))).toEqual([
      'Daten',
      'Schutz',
    ]);
  });

  it('says with dots that there is more on either side', () => {
    const text = textOf(chooseExcerpt(long, [[TEXT_START + 50]]));
    expect(text.startsWith('… ')).toBe(true);
    expect(text.endsWith(' …')).toBe(true);
    expect(textOf(chooseExcerpt(long, [[TEXT_START]])).startsWith('a0 ')).toBe(true);
  });

  it('begins at the text where only the title has the word', () => {
    const runs = chooseExcerpt(long, [[0]]);
    expect(textOf(runs).startsWith('a0')).toBe(true);
    expect(markedIn(runs)).toEqual([]);
  });

  it('never begins in the section before', () => {
    const anchors = [{ id: 's', text: 'Schutz', location: TEXT_START + 49 }];
    expect(textOf(chooseExcerpt({ ...long, anchors }, [[TEXT_START + 50]])).startsWith('a49 „Daten“')).toBe(
      true,
    );
  });

  it('prefers the place of more terms', () => {
    const page = pageOf('Daten', ...filler(60, 'a'), 'Daten', 'Schutz', ...filler(60, 'b'));
    const runs = chooseExcerpt(page, [[TEXT_START, TEXT_START + 61], [TEXT_START + 62]]);
    expect(markedIn(runs)).toEqual(['Daten', 'Schutz']);
  });

  it.each([
    ['one word', pageOf('Daten'), [[TEXT_START]], 'Daten'],
    ['no place', pageOf('Daten'), [[]], 'Daten'],
    ['no term', pageOf('Daten'), [], 'Daten'],
    ['the last word', pageOf('Alle', 'Daten'), [[TEXT_START + 1]], 'Alle Daten'],
  ])('is not empty for %s', (_, page, places, text) => {
    expect(textOf(chooseExcerpt(page, places))).toBe(text);
  });

  it('does not mark a sign', () => {
    expect(markedIn(chooseExcerpt(pageOf('–', 'Daten'), [[TEXT_START]]))).toEqual([]);
  });

  it('gives the words as they stand, whatever they hold', () => {
    expect(textOf(chooseExcerpt(pageOf('<b>', '&amp;', '🎉'), [[TEXT_START]]))).toBe('<b> &amp; 🎉');
  });
});

describe('chooseSections', () => {
  const anchors = [
    { id: 'eins', text: 'Eins', location: 50 },
    { id: 'zwei', text: 'Zwei', location: 60 },
    { id: 'drei', text: '', location: 70 },
    { id: 'vier', text: 'Vier', location: 80 },
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
    expect(chooseSections({ content: '', anchors }, places).map(({ id }) => id)).toEqual(ids);
  });
});
