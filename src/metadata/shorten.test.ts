import { expect, it } from 'vitest';
import { shorten } from './shorten.ts';

it.each([
  ['kurz', 10, 'kurz'],
  ['genau zehn', 10, 'genau zehn'],
  ['ein Satz, der zu lang ist', 12, 'ein Satz…'],
  ['Donaudampfschifffahrt', 8, 'Donauda…'],
])('shortens %s to %i characters', (text, max, expected) => {
  expect(shorten(text, max)).toBe(expected);
  expect(shorten(text, max).length).toBeLessThanOrEqual(max);
});
