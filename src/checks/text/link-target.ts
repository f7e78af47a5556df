/** What an address is, after every disguise is taken off. */
export type LinkKind =
  | 'https'
  | 'mailto'
  | 'tel'
  | 'path'
  | 'anchor'
  | 'http'
  | 'protocol-relative'
  | 'relative'
  | 'empty'
  | 'broken'
  | 'forbidden';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  colon: ':',
  sol: '/',
  bsol: '\\',
  num: '#',
  period: '.',
  lpar: '(',
  rpar: ')',
  excl: '!',
  tab: '\t',
  newline: '\n',
  nbsp: '\u00A0',
  shy: '\u00AD',
  zwj: '\u200D',
  zwnj: '\u200C',
  lrm: '\u200E',
  rlm: '\u200F',
  zerowidthspace: '\u200B',
};

const fromCode = (code: number): string =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';

/** Replaces numeric character references and those named ones that can hide an address. */
export const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{1,20}));?/giu,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return fromCode(Number.parseInt(hex, 16));
      if (decimal !== undefined) return fromCode(Number.parseInt(decimal, 10));
      return NAMED[(name ?? '').toLowerCase()] ?? whole;
    },
  );

const decodePercent = (text: string): string =>
  text.replace(/%([0-7][0-9a-f])/giu, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** An address without entities, percent signs, control characters and spaces, in lower case, with / for \. */
export const unmask = (url: string): string => {
  let current = url;
  // Each round takes off one layer; nobody needs more than a few.
  for (let round = 0; round < 5; round += 1) {
    const next = decodePercent(decodeEntities(current));
    if (next === current) break;
    current = next;
  }
  return current
    .replace(/[\p{Cc}\p{Cf}\p{Z}]/gu, '')
    .replaceAll('\\', '/')
    .toLowerCase();
};

const isPlainHttps = (url: string): boolean => {
  if (!/^https:\/\/[^\s/\\@?#]+\.[^\s/\\@?#]+(?:[/?#]|$)/iu.test(url)) return false;
  try {
    const { username, password, hostname } = new URL(url);
    return username === '' && password === '' && hostname.includes('.');
  } catch {
    return false;
  }
};

const classifyScheme = (scheme: string, url: string): LinkKind => {
  if (scheme === 'https') return isPlainHttps(url) ? 'https' : 'broken';
  if (scheme === 'mailto')
    return /^mailto:[^\s@<>,;:/?#%]+@[^\s@<>,;:/?#%]+\.[^\s@<>,;:/?#%]+(?:\?subject=[^\s&]*)?$/iu.test(url)
      ? 'mailto'
      : 'broken';
  if (scheme === 'tel') return /^tel:\+?[\d-]{3,25}$/iu.test(url) ? 'tel' : 'broken';
  return scheme === 'http' ? 'http' : 'forbidden';
};

/** Tells what an address is. Anything that only looks harmless after decoding counts as what it decodes to. */
export const classifyLink = (url: string): LinkKind => {
  const plain = unmask(url);
  if (plain === '') return 'empty';
  const scheme = /^([a-z][a-z0-9+.-]*):/u.exec(plain)?.[1];
  if (scheme !== undefined) {
    const isOpen = url.toLowerCase().startsWith(`${scheme}:`);
    return isOpen ? classifyScheme(scheme, url) : 'forbidden';
  }
  if (plain.startsWith('//')) return 'protocol-relative';
  if (/[\p{Cc}\p{Cf}\s\\]/u.test(url)) return 'broken';
  if (url.startsWith('#')) return 'anchor';
  return url.startsWith('/') ? 'path' : 'relative';
};
