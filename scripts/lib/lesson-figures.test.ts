import { expect, it } from 'vitest';
import { readLessonFigures } from './lesson-figures.ts';

const figures = readLessonFigures();
const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

it('there are lessons enough, and they can be finished on the bus', () => {
  expect(figures.length).toBeGreaterThanOrEqual(24);
  expect(figures.filter(({ minutes }) => minutes > 15)).toEqual([]);
});

it('they are easy to read: the median LIX is 50 at most, and none is hard', () => {
  expect(median(figures.map(({ lix }) => lix))).toBeLessThanOrEqual(50);
  expect(figures.filter(({ lix }) => lix > 55)).toEqual([]);
});
