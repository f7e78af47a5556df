import { describe, expect, it } from 'vitest';
import { arrangeHits, headGroup } from './arrangement.ts';
import type { Hit } from '../search-answer.ts';

/** Hits in the order of their rank; the letter is the kind: `AAB`. */
const hits = (kinds: string): Hit[] =>
  [...kinds].map((kind, rank) => ({
    kind,
    title: `${kind}${rank + 1}`,
    url: `/${rank + 1}/`,
    minutes: undefined,
    excerpt: [],
    sections: [],
  }));

const show = (kinds: string): string =>
  arrangeHits(hits(kinds))
    .map((group) => `${group.kind ?? '*'}: ${group.hits.map(({ title }) => title).join(' ')}`)
    .join(' | ');

describe('arrangeHits', () => {
  it.each([
    ['', ''],
    ['A', 'A: A1'],
    ['AB', 'A: A1 | B: B2'],
    ['BAB', 'B: B1 B3 | A: A2'],
    ['AAAB', 'A: A1 A2 A3 | B: B4'],
    ['AABBA', '*: A1 A2 B3 | B: B4 | A: A5'],
    ['ABAA', '*: A1 B2 A3 | A: A4'],
    ['ABCABC', '*: A1 B2 C3 | A: A4 | B: B5 | C: C6'],
  ])('arranges %j as %j', (kinds, expected) => {
    expect(show(kinds)).toBe(expected);
  });

  it('keeps every hit once, and the best one first', () => {
    const given = hits('ABCABCDDAB');
    const arranged = arrangeHits(given).flatMap((group) => group.hits);
    expect(arranged[0]).toBe(given[0]);
    expect(new Set(arranged)).toEqual(new Set(given));
    expect(arranged).toHaveLength(given.length);
  });
});

describe('headGroup', () => {
  it.each([
    ['Lektion', 1, 'Lektion'],
    ['Lektion', 2, 'Lektionen'],
    ['Weg für eine Rolle', 2, 'Wege für eine Rolle'],
    ['Neuartiges', 2, 'Neuartiges'],
    [undefined, 3, 'Beste Treffer'],
  ])('%s, %i', (kind, count, expected) => {
    expect(headGroup({ kind, hits: hits('A'.repeat(count)) })).toBe(expected);
  });
});
