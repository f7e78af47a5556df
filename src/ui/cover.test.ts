import { describe, expect, it } from 'vitest';
import { drawCover, valuesFromWords } from './cover.ts';

describe('drawCover', () => {
  it('draws the entry’s own figures against the largest', () => {
    expect(drawCover([50, 100, 25], ['Titel'], 'bars')).toEqual({
      shape: 'bars',
      values: [0.5, 1, 0.25],
      strong: 1,
    });
  });

  it.each([[[]], [[7]], [[0, 0]]])('draws the words when the figures %j say nothing', (numbers) => {
    const words = ['Frauenhaus', 'Statistik', 'Frauen'];
    expect(drawCover(numbers, words).values).toEqual(valuesFromWords(words));
  });

  it('keeps the smallest mark visible', () => {
    expect(Math.min(...drawCover([0.001, 1000], ['x']).values)).toBe(0.04);
  });

  it('is the same in every build and differs between entries', () => {
    expect(drawCover([], ['a', 'b', 'c'])).toEqual(drawCover([], ['a', 'b', 'c']));
    expect(drawCover([], ['a', 'b', 'c']).values).not.toEqual(drawCover([], ['d', 'e', 'f']).values);
  });
});
