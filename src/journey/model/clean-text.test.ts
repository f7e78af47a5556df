import { describe, expect, it } from 'vitest';
import { createRandom, randomText } from '../testing.ts';
import { cleanText } from './clean-text.ts';

describe('cleanText', () => {
  it.each([
    ['keeps German', '„Grüße“ – für 3 €…', '„Grüße“ – für 3 €…'],
    ['makes one line', '  eins\r\n\tzwei\u2028drei  ', 'eins zwei drei'],
    ['takes out controls', 'a\u0000b\u001bc\u0085d', 'abc d'],
    ['takes out what turns the direction', 'a\u202eb\u2066c\u200fd', 'abcd'],
    ['takes out what shows nothing', 'a\u200bb\u00adc\ufeffd\u2060e\u3164f\u{e0041}g', 'abcdefg'],
    ['takes out halves of characters', 'a\ud800b\udc00c', 'abc'],
    ['puts accents together', 'u\u0308', 'ü'],
    ['cuts towers of accents', `a${'\u0338'.repeat(50)}b`, `a${'\u0338'.repeat(3)}b`],
    ['keeps joined pictures', '👩🏽‍💻 🏳️‍🌈 👨‍👩‍👧', '👩🏽‍💻 🏳️‍🌈 👨‍👩‍👧'],
    ['takes out joiners that join nothing', 'a\u200db 👩\u200d x', 'ab 👩 x'],
    ['leaves markup as text', '<b onclick="x">&lt;', '<b onclick="x">&lt;'],
  ])('%s', (_name, value, expected) => {
    expect(cleanText(value, 80)).toBe(expected);
  });

  it.each([
    ['abc def', 4, 'abc'],
    ['abc', 3, 'abc'],
    ['ab👋', 3, 'ab'],
    ['👩‍💻', 3, '👩'],
    ['', 3, ''],
  ])('cuts %j to %i', (value, limit, expected) => {
    expect(cleanText(value, limit)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    const random = createRandom(1);
    for (let round = 0; round < 2_000; round += 1) {
      const once = cleanText(randomText(random, 60, true), 40);
      expect(cleanText(once, 40)).toBe(once);
      expect(once.length).toBeLessThanOrEqual(40);
    }
  });

  it('does not read ten million characters', () => {
    const start = performance.now();
    expect(cleanText('\u202e'.repeat(10_000_000), 80)).toBe('');
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
