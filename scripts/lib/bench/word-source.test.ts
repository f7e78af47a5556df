import { describe, expect, it } from 'vitest';
import { createRandom } from './random.ts';
import { createWordSource, heapsExponent } from './word-source.ts';

/** A text that has 0.2 new words a word in its first half and 0.1 in the second. */
const text = Array.from({ length: 4000 }, (_, place) => {
  const isNew = place % (place < 2000 ? 5 : 10) === 0;
  return isNew
    ? `Wort${String.fromCharCode(97 + (place % 26), 97 + (Math.floor(place / 26) % 26), 97 + Math.floor(place / 676))}`
    : 'und';
});

const write = (count: number, seed: number): string[] => {
  const source = createWordSource(text, seed);
  return Array.from({ length: count }, () => source.next(['Liste']));
};

it('gives random numbers from 0 to below 1, the same for one seed', () => {
  const numbers = Array.from({ length: 1000 }, createRandom(7));
  expect(numbers).toEqual(Array.from({ length: 1000 }, createRandom(7)));
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  expect(numbers.reduce((sum, one) => sum + one, 0) / 1000).toBeCloseTo(0.5, 1);
});

describe('createWordSource', () => {
  it('writes the same for the same seed, and other words for another', () => {
    expect(write(500, 1)).toEqual(write(500, 1));
    expect(write(500, 1)).not.toEqual(write(500, 2));
  });

  it('lets the vocabulary grow as fast as in the text', () => {
    const source = createWordSource(text, 1);
    const exponent = heapsExponent(text);
    const before = source.vocabulary();
    for (let count = 0; count < 12_000; count += 1) source.next(['Liste']);
    expect(Math.log(source.vocabulary() / before) / Math.log(4)).toBeCloseTo(exponent, 1);
  });

  it('keeps frequent words frequent', () => {
    const share = write(5000, 1).filter((word) => word === 'und').length / 5000;
    expect(share).toBeGreaterThan(0.6);
  });
});

it.each([
  [['a', 'b', 'c', 'd'], 1],
  [['a', 'b', 'a', 'b'], 0],
])('the vocabulary of %j grows with exponent %d', (words, exponent) => {
  expect(heapsExponent(words)).toBeCloseTo(exponent);
});
