import { expect, it } from 'vitest';
import { below, createRandom, randomText } from '../testing.ts';
import { checksum, tidySigns } from './checksum.ts';

it('stays what it was, as it stands on paper', () => {
  expect(checksum('', 8)).toBe('BH0NZVWB');
  expect(checksum('lernnachweis 1\nAnna', 8)).toBe('QP6ZCH39');
});

it('notices any changed, lost or swapped sign', () => {
  const random = createRandom(3);
  for (let round = 0; round < 1_000; round += 1) {
    const text = `${randomText(random, 40)}ab`;
    const at = below(random, text.length);
    const changed = [
      text.slice(0, at) + text.slice(at + 1),
      `${text.slice(0, at)}#${text.slice(at + 1)}`,
      text + text.slice(-1),
    ].filter((other) => other !== text);
    for (const other of changed) expect(checksum(other, 8), text).not.toBe(checksum(text, 8));
  }
});

it('spreads', () => {
  const codes = Array.from({ length: 20_000 }, (_item, index) => checksum(`a${index}`, 8));
  expect(new Set(codes).size).toBe(20_000);
});

it.each([
  ['7k3m-q9tx', '7K3MQ9TX'],
  [' oil 0 ', '0110'],
  ['äß\u202e1', '1'],
])('tidies %j to %s', (typed, expected) => {
  expect(tidySigns(typed)).toBe(expected);
});
