import { describe, expect, it } from 'vitest';
import { closest, matchVariant, nearness, type Found } from './match.ts';

const found =
  (pages: Record<string, Record<string, number[]>>) =>
  (key: string): Found =>
    new Map(Object.entries(pages[key] ?? {}).map(([page, places]) => [page, { strength: 0.3, places }]));

describe('closest', () => {
  it.each([
    [
      [
        [1, 20],
        [19, 40],
      ],
      1,
      [20, 19],
    ],
    [[[5], [5]], 0, [5, 5]],
    [[[1, 100], [50], [102]], 52, [100, 50, 102]],
    [[[3]], 0, [3]],
  ])('finds the shortest stretch in %j', (lists, span, places) => {
    expect(closest(lists)).toEqual({ span, places });
  });

  it.each([[[]], [[[1], []]]])('finds none in %j', (lists: number[][]) => {
    expect(closest(lists)).toBeUndefined();
  });
});

describe('nearness', () => {
  it.each([
    [1, 2, 1],
    [0, 2, 1],
    [9, 2, 0.5],
  ])('of %i stretches for %i words is %d', (span, words, near) => {
    expect(nearness(span, words)).toBeCloseTo(near);
  });

  it('falls with the distance', () => {
    expect(nearness(10, 2)).toBeGreaterThan(nearness(100, 2));
  });
});

describe('matchVariant', () => {
  const pages = { daten: { a: [50, 60], b: [70], t: [0] }, schutz: { a: [60, 90], b: [71] } };

  it('finds a word on its pages, a title most', () => {
    const match = matchVariant({ keys: ['daten'], weight: 1, how: 'word' }, found(pages));
    expect([...match.keys()]).toEqual(['a', 'b', 't']);
    expect(match.get('t')?.strength).toBeGreaterThan(match.get('a')?.strength ?? 1);
  });

  it('finds parts in one place', () => {
    const match = matchVariant({ keys: ['daten', 'schutz'], weight: 1, how: 'word' }, found(pages));
    expect([...match]).toMatchObject([['a', { places: [60] }]]);
  });

  it('finds words in a row', () => {
    const match = matchVariant({ keys: ['daten', 'schutz'], weight: 1, how: 'phrase' }, found(pages));
    expect([...match]).toMatchObject([['b', { places: [70] }]]);
  });

  it('finds words that are near', () => {
    const match = matchVariant({ keys: ['daten', 'schutz'], weight: 1, how: 'near' }, found(pages));
    expect([...match.keys()]).toEqual(['a', 'b']);
  });

  it('finds nothing without keys, or with one that nobody has', () => {
    expect(matchVariant({ keys: [], weight: 1, how: 'word' }, found(pages)).size).toBe(0);
    expect(matchVariant({ keys: ['daten', 'fehlt'], weight: 1, how: 'near' }, found(pages)).size).toBe(0);
  });

  it('never gives more than 1', () => {
    const strong = (): Found => new Map([['a', { strength: 1, places: [0, 50, 51, 52] }]]);
    for (const how of ['word', 'phrase', 'near'] as const)
      for (const { strength } of matchVariant({ keys: ['x', 'y'], weight: 1, how }, strong).values())
        expect(strength).toBeLessThanOrEqual(1);
  });
});
