import { describe, expect, it } from 'vitest';
import { findNumber, isSolved, readNumber, type Option } from './quiz-answer.ts';

describe('readNumber', () => {
  it.each([
    ['36,7', 36.7],
    ['36.7', 36.7],
    [' 36,7 % ', 36.7],
    ['1.234', 1234],
    ['1.234,5', 1234.5],
    ['0.123', 0.123],
    ['−3', -3],
    ['12 Euro', 12],
    ['5 m²', 5],
    ['1 000', 1000],
    ['zwölf', undefined],
    ['', undefined],
    ['1,2,3', undefined],
    ['12.34.5', undefined],
  ])('%s', (typed, value) => {
    expect(readNumber(typed)).toBe(value);
  });
});

const option = (text: string, isRight = false, isOther = false): Option => ({ text, isRight, isOther });

describe('findNumber', () => {
  const options = [option('36,7', true), option('40'), option('Eine andere Zahl', false, true)];
  it.each([
    [36.7, 0, 0],
    [36.9, 0.2, 0],
    [36.5, 0.2, 0],
    [36.4, 0.2, 2],
    [40, 0, 1],
    [7, 0, 2],
    [38, 10, 0],
  ])('%d within %d', (value, tolerance, index) => {
    expect(findNumber(options, value, tolerance)).toBe(index);
  });
});

it('is solved by exactly the right options', () => {
  const options = [option('a', true), option('b'), option('c', true)];
  expect(isSolved(options, [0, 2])).toBe(true);
  expect(isSolved(options, [0])).toBe(false);
  expect(isSolved(options, [0, 1, 2])).toBe(false);
});
