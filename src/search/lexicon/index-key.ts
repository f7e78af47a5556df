/**
 * Ends every key in the index. Pagefind finds words by their beginning; with this letter, which no key has, a key stands
 * for itself alone: „Bild“ is not „Bildung“.
 */
const END = 'þ';

/** Pagefind cuts between letters and digits; these letters stand for digits and are in no German word. */
const DIGITS = 'აბგდევზთიკ';

/** A key as it stands in Pagefind's index. */
export const indexKey = (key: string): string =>
  key.replaceAll(/\d/gu, (digit) => DIGITS[Number(digit)] ?? digit) + END;

/**
 * Several keys in one place of the text. Pagefind takes the pieces between hyphens into the index, each at its share of the
 * weight, and the whole, which nobody asks for: the letter in front keeps it apart from all keys, and is too short to count.
 */
export const indexKeys = (keys: string[]): string =>
  keys.length === 1 ? indexKey(keys[0] ?? '') : ['z', ...keys.map(indexKey)].join('-');

/** A place of the text with no key. */
export const NO_KEY = '-';

/** The key of a filler word: far from all other keys, so that only who asks for a phrase loads them. */
export const fillerKey = (word: string): string => `zz${word}`;
