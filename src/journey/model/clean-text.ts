/** A joiner between two pictures makes one of them: 👩 + 💻 is a woman at a computer. */
const JOINED = String.raw`([\p{Extended_Pictographic}\p{Emoji_Modifier}]\uFE0F?\u200D(?=\p{Extended_Pictographic}))`;
/** Controls, bidi and zero-width characters, private use, lone surrogates. */
const UNWANTED = String.raw`\p{Cc}|\p{Cf}|\p{Co}|\p{Cs}|\p{Noncharacter_Code_Point}`;
/** Letters, marks and signs that show nothing or stand for something lost. */
const INVISIBLE = [0x34f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x2800, 0x3164, 0xffa0, 0xfffc, 0xfffd]
  .map((point) => String.fromCodePoint(point))
  .join('|');
const REMOVED = new RegExp(String.raw`${JOINED}|${UNWANTED}|${INVISIBLE}|[\u{E0100}-\u{E01EF}]`, 'gu');

/** Enough of a hostile text to find the allowed part in it, in UTF-16 units for each allowed one. */
const LOOKED_AT = 8;

/**
 * One line of plain text of at most `limit` UTF-16 units (as `maxlength` counts), whatever came in: no control, bidi or
 * invisible characters, no towers of accents. Cleaning a clean text changes nothing. Markup is left as the text it is.
 */
export const cleanText = (value: string, limit: number): string =>
  value
    .slice(0, limit * LOOKED_AT)
    .replace(/[\t-\r\u0085\u2028\u2029]+/g, ' ')
    .replace(REMOVED, (_found, joined?: string) => joined ?? '')
    .normalize('NFC')
    .replace(/(\p{M}{3})\p{M}+/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, limit)
    // A cut must not leave half a character.
    .replace(/\u200D?[\uD800-\uDBFF]?$/, '')
    .trim();
