/** Signs with a code of their own, because German text needs them often. */
const NAMED = 'äa öo üu ÄA ÖO ÜU ßs .d ,c :k ;w !e ?f "q \'p (l )r /b &n %h +t –g „v “y ’i …m €j ~z __ @x';

const codes = new Map(NAMED.split(' ').map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]));
const signs = new Map([...codes].map(([sign, code]): [string, string] => [code, sign]));

/**
 * Text in the signs that no mail program or messenger takes out of a link: letters, digits, `-`, `_`, `~`. A space
 * becomes `_`, an umlaut `~a`, any other sign its code point: `Grüße 👋` → `Gr~u~se_~01f44b~`.
 */
export const encodeText = (text: string): string =>
  text.replace(/[^A-Za-z0-9-]/gu, (sign) => {
    if (sign === ' ') return '_';
    const code = codes.get(sign);
    return code === undefined ? `~0${sign.codePointAt(0)!.toString(16)}~` : `~${code}`;
  });

/** The text again. Never throws: codes that do not exist give nothing. */
export const decodeText = (code: string): string =>
  code.replace(/_|~0([0-9a-f]{1,6})~|~(.?)/gu, (found, hex?: string, sign?: string) => {
    if (found === '_') return ' ';
    if (hex === undefined) return signs.get(sign ?? '') ?? '';
    const point = parseInt(hex, 16);
    return point > 0x10ffff ? '' : String.fromCodePoint(point);
  });
