/** Letters that Unicode does not take apart into a base letter and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{
    ä: 'ae',
    ö: 'oe',
    ü: 'ue',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    þ: 'th',
    ð: 'd',
    ı: 'i',
  },
  '&': ' und ',
};

/**
 * A name for ids and file names: lower-case ASCII words with hyphens. Umlauts become ae, oe, ue; gender stars,
 * apostrophes and soft hyphens vanish within a word. Empty if nothing is left.
 */
export function slugify(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=\p{L})[*:_'’´\u{AD}](?=\p{L})|\u{AD}/gu, '')
    .replace(/[^\p{ASCII}]|&/gu, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** Ids of footnotes (see `footnotes.ts`), and slugs that begin with a digit, which CSS cannot name. */
const NEEDS_PREFIX = /^(?:fussnote-|\d)/u;

/** Hands out the ids of one page. */
export class Slugger {
  private readonly taken: Set<string>;
  /** The last number given to a slug, so that thousands of equal headings take no longer than others. */
  private readonly counts = new Map<string, number>();

  /** @param reserved ids that the page has anyway, such as those of its layout */
  constructor(reserved: Iterable<string> = []) {
    this.taken = new Set(reserved);
  }

  /** Takes an id that an author has chosen. */
  claim(id: string): void {
    this.taken.add(id);
  }

  /** A free id for a heading: its slug, or the slug with -2, -3 and so on. */
  next(text: string): string {
    const slug = slugify(text) || 'abschnitt';
    const base = NEEDS_PREFIX.test(slug) ? `abschnitt-${slug}` : slug;
    let count = this.counts.get(base) ?? 1;
    let id = count > 1 ? `${base}-${count}` : base;
    while (this.taken.has(id)) id = `${base}-${(count += 1)}`;
    this.counts.set(base, count);
    this.taken.add(id);
    return id;
  }
}
