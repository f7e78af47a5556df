import { describe, expect, it } from 'vitest';
import { distance } from './distance.ts';

describe('distance', () => {
  it.each([
    ['verein', 'verein', 2, 0],
    ['verein', 'vereine', 2, 1],
    ['verein', 'veren', 2, 1],
    ['verein', 'verain', 2, 1],
    ['verein', 'verien', 2, 1],
    ['umfrage', 'umfarge', 2, 1],
    ['datenschutz', 'datneshcutz', 2, 2],
    ['karte', 'tabelle', 2, 3],
    ['', 'ab', 2, 2],
    ['ab', '', 2, 2],
    ['', '', 0, 0],
    ['a', 'abcd', 2, 3],
    ['ca', 'abc', 3, 3],
  ])('from %s to %s, at most %i, is %i', (a, b, limit, steps) => {
    expect(distance(a, b, limit)).toBe(steps);
    expect(distance(b, a, limit)).toBe(steps);
  });
});
