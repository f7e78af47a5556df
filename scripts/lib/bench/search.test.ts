import { expect, it } from 'vitest';
import { growth } from './search.ts';

it.each([
  [{ pages: 100, bytes: 50 }, { pages: 10_000, bytes: 500 }, 0.5],
  [{ pages: 100, bytes: 50 }, { pages: 200, bytes: 100 }, 1],
  [{ pages: 100, bytes: 50 }, { pages: 1000, bytes: 50 }, 0],
])('from %j to %j grows with exponent %d', (from, to, expected) => {
  expect(growth(from, to)).toBeCloseTo(expected);
});
