import { describe, expect, it } from 'vitest';
import { fillerKey, indexKey, indexKeys, NO_KEY } from './index-key.ts';
import { isTextPlace, isTitlePlace, TEXT_START, TITLE_PLACES } from './places.ts';

describe('indexKey', () => {
  it('ends a key, so that it is no beginning of another', () => {
    expect(indexKey('bildung').startsWith(indexKey('bild'))).toBe(false);
  });

  it('keeps filler words apart from words', () => {
    expect(indexKey(fillerKey('der'))).not.toBe(indexKey('der'));
    expect(fillerKey('der').startsWith('zz')).toBe(true);
  });
});

describe('indexKeys', () => {
  it.each([
    [['daten'], 'datenþ'],
    [['datenschutz', 'daten', 'schutz'], 'z-datenschutzþ-datenþ-schutzþ'],
  ])('writes %j', (keys, written) => {
    expect(indexKeys(keys)).toBe(written);
  });

  it('is one stretch of text, whatever it holds', () => {
    for (const text of [NO_KEY, indexKeys(['a']), indexKeys(['a', 'b'])]) expect(text).not.toMatch(/\s/u);
  });
});

describe('places', () => {
  it.each([
    [0, true, false],
    [TITLE_PLACES - 1, true, false],
    [TITLE_PLACES, false, false],
    [TEXT_START - 1, false, false],
    [TEXT_START, false, true],
    [9999, false, true],
  ])('%i: title %s, text %s', (place, title, text) => {
    expect(isTitlePlace(place)).toBe(title);
    expect(isTextPlace(place)).toBe(text);
  });
});
