import { expect, it } from 'vitest';
import { inBatches } from './batches.ts';

it('gives all results in order, and never runs too many at once', async () => {
  let running = 0;
  let most = 0;
  const results = await inBatches(
    Array.from({ length: 300 }, (_, index) => index),
    async (item) => {
      most = Math.max(most, (running += 1));
      await new Promise((resolve) => setTimeout(resolve, item % 3));
      running -= 1;
      return item * 2;
    },
  );
  expect(results).toEqual(Array.from({ length: 300 }, (_, index) => index * 2));
  expect(most).toBeLessThanOrEqual(64);
});
