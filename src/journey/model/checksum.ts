/** Crockford's base 32: no I, L, O, U, so that nobody mistakes a sign when typing. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** FNV-1a over UTF-16 units, its bits mixed by the end of MurmurHash3; both are in the public domain. */
const hash = (text: string, seed: number): number => {
  let value = seed;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
};

/**
 * `length` signs (at most 12) that differ when a text was cut or changed by accident. No signature: whoever knows the
 * text can work them out.
 */
export const checksum = (text: string, length: number): string => {
  const halves = [hash(text, 0x811c9dc5), hash(text, 0x2f0b4a27)];
  return Array.from({ length }, (_item, index) => {
    const bits = halves[index % 2]! >>> (5 * (index >> 1));
    return SIGNS.charAt(bits & 31);
  }).join('');
};

/** Typed signs in their true form: capitals, no spaces or hyphens, and O, I, L as the digits they look like. */
export const tidySigns = (typed: string): string =>
  typed
    .slice(0, 200)
    .replace(/[^0-9A-Za-z]/g, '')
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
