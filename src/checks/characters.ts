/**
 * Characters that no file may hold: control characters, format characters (bidi, zero width, soft hyphen, BOM, tags),
 * private use, surrogates, line and paragraph separators, invisible letters, non-characters, the replacement
 * character. Tab and line breaks are fine. Unassigned code points are not listed, or each new emoji would be an error.
 */
const FORBIDDEN =
  /(?![\t\n\r])(?:[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u115F\u1160\u2800\u3164\uFFA0\uFFFC\uFFFD]|\u034F|\u17B4|\u17B5|[\u{E0100}-\u{E01EF}])/u;

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\u00AD/u, 'ein weiches Trennzeichen'],
  [/\uFEFF/u, 'eine Byte-Order-Mark (BOM)'],
  [/\uFFFD/u, 'ein Ersatzzeichen für einen kaputten Buchstaben'],
  [/[\u180E\u2060-\u2064\u200B-\u200D]/u, 'ein unsichtbares Zeichen ohne Breite'],
  [/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u, 'ein Zeichen, das die Schreibrichtung umkehrt'],
  [/[\u{E0000}-\u{E007F}]|[\u{E0100}-\u{E01EF}]/u, 'ein unsichtbares Auszeichnungs-Zeichen'],
  [/\p{Co}/u, 'ein Zeichen ohne festgelegte Bedeutung'],
  [/[\p{Zl}\p{Zp}]/u, 'ein besonderer Zeilenumbruch'],
  [/\p{Cc}/u, 'ein Steuerzeichen'],
];

/** A forbidden character: where (UTF-16 index) and what, in German, e.g. `ein Steuerzeichen (U+0001)`. */
export interface Forbidden {
  index: number;
  name: string;
}

/** `U+200B` for a character. */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const nameOf = (character: string): string =>
  `${NAMES.find(([test]) => test.test(character))?.[1] ?? 'ein unsichtbares Zeichen'} (${codePoint(character)})`;

/** The forbidden characters of a text, at most `limit` of them. */
export const findForbidden = (text: string, limit = 20): Forbidden[] => {
  if (!FORBIDDEN.test(text)) return [];
  const found: Forbidden[] = [];
  for (const match of text.matchAll(new RegExp(FORBIDDEN, 'gu'))) {
    if (found.length >= limit) break;
    found.push({ index: match.index, name: nameOf(match[0]) });
  }
  return found;
};

/** A text with every forbidden character and line break made visible, on one line. */
export const makeVisible = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(new RegExp(FORBIDDEN, 'gu'), (character) => `[${codePoint(character)}]`);

/** A value as it stands in a message: „text“, visible, at most `limit` characters. */
export const quote = (value: string, limit = 60): string => {
  const whole = [...makeVisible(value.slice(0, limit * 4)).trim()];
  const cut = whole.length > limit || value.length > limit * 4;
  return `„${whole.slice(0, limit).join('')}${cut ? '…' : ''}“`;
};

/** `a, b oder c`. */
export const listWords = (words: readonly string[], last = 'oder'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

/** A number the German way: `1.234,5`. */
export const formatNumber = (value: number): string => new Intl.NumberFormat('de-DE').format(value);
