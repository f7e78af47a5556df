const LETTERS: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
};

/**
 * One spelling for all: lower case, `ae` for `ä`, `ss` for `ß`, other letters without their marks. „Würzburg“, „WUERZBURG“
 * and „Wu¨rzburg“ (decomposed) are the same afterwards. Signs stay as they are.
 */
export const fold = (text: string): string => {
  const lower = text.normalize('NFC').toLowerCase();
  // eslint-disable-next-line no-control-regex -- the range of ASCII, to leave most words alone
  if (/^[\x00-\x7f]*$/u.test(lower)) return lower;
  return lower
    .replaceAll(/[äöüßæœøł]/gu, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
};
