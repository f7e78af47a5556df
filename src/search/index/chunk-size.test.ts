import { expect, it } from 'vitest';
import { chunkSizeFor } from './chunk-size.ts';

it.each([
  [0, 1000],
  [161, 1000],
  [2500, 2000],
  [10_000, 4000],
])('%d pages have files of %d places', (pages, expected) => {
  expect(chunkSizeFor(pages)).toBe(expected);
});
