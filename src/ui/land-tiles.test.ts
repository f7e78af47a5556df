import { expect, it } from 'vitest';
import { LAND_TILES, SHADES, shadeOf } from './land-tiles.ts';

it('has a place of its own for each of the 16 Länder', () => {
  const tiles = Object.values(LAND_TILES);
  expect(tiles).toHaveLength(16);
  expect(new Set(tiles.map(({ column, row }) => `${column}/${row}`)).size).toBe(16);
  expect(new Set(tiles.map(({ short }) => short)).size).toBe(16);
  expect(tiles.every(({ column, row }) => column >= 1 && column <= 5 && row >= 1 && row <= 4)).toBe(true);
});

it.each([
  [0, 10, 0],
  [-1, 10, 0],
  [1, 10, 1],
  [2.5, 10, 1],
  [2.6, 10, 2],
  [10, 10, SHADES],
  [5, 0, 0],
])('shades %d of at most %d as %i', (value, largest, shade) => {
  expect(shadeOf(value, largest)).toBe(shade);
});
