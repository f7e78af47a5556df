import { describe, expect, it } from 'vitest';
import { readNumbers, writeNumber } from './numbers.ts';

const writeNumbers = (numbers: number[]): string => numbers.map(writeNumber).join('');

describe('numbers', () => {
  it.each([
    [[], ''],
    [[0], 'A'],
    [[31], 'f'],
    [[32], 'gB'],
    [[1023], '_f'],
    [[0, 5, 40], 'AFoB'],
  ])('writes %j as %s', (numbers, text) => {
    expect(writeNumbers(numbers)).toBe(text);
  });

  it('reads all that it writes', () => {
    const numbers = Array.from({ length: 3000 }, (_, index) => index ** 3);
    expect(readNumbers(writeNumbers(numbers))).toEqual(numbers);
  });

  it('takes strange letters for 0, and drops a number without its end', () => {
    expect(readNumbers('B!Cg')).toEqual([1, 0, 2]);
  });
});
