import { expect, it } from 'vitest';
import { createRandom, randomText } from '../testing.ts';
import { decodeText, encodeText } from './text-code.ts';

it.each([
  ['Meine Reise', 'Meine_Reise'],
  ['Grüße 👋', 'Gr~u~se_~01f44b~'],
  ['Ab hier: „3 %“ – ja?', 'Ab_hier~k_~v3_~h~y_~g_ja~f'],
  ['a_b~c.d', 'a~_b~zc~dd'],
  ['', ''],
])('%j is %s', (text, code) => {
  expect(encodeText(text)).toBe(code);
  expect(decodeText(code)).toBe(text);
});

it.each([
  ['a~0ffffff~b', 'ab'],
  ['a~0110000~b', 'ab'],
  ['a~', 'a'],
  ['~0~', ''],
  ['~#x', 'x'],
  ['~0d800~', '\ud800'],
])('takes the broken code %j for %j', (code, text) => {
  expect(decodeText(code)).toBe(text);
});

it('brings any text back, in signs that survive in a link', () => {
  const random = createRandom(6);
  for (let round = 0; round < 2_000; round += 1) {
    const text = randomText(random, 50, true);
    const code = encodeText(text);
    expect(code).toMatch(/^[A-Za-z0-9_~-]*$/u);
    expect(decodeText(code)).toBe(text);
  }
});
