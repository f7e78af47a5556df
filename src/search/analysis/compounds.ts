/** What the splitter must know of the words of a site. */
export interface KnownWords {
  /** The base form that a folded word is, or is a form of; nothing where no such word is known. */
  baseOf: (word: string) => string | undefined;
  /** Says whether a folded base form is a noun. */
  isNoun: (base: string) => boolean;
  /** Says whether a folded form may be the first part of a compound on its own authority (a noun's or verb's stem). */
  isStem: (form: string) => string | undefined;
  /** Says whether a form that nobody knows was seen behind two or more different first parts. */
  isTail: (form: string) => boolean;
  isNeverFirst: (form: string) => boolean;
  isNeverHead: (form: string) => boolean;
  isWhole: (form: string) => boolean;
}

/** One part of a compound: where it stands in the word, and its base form. */
export interface Part {
  /** Offset of its first letter in the folded word. */
  start: number;
  base: string;
}

/** What may stand between two parts. */
const LINKS = ['', 's', 'n', 'es', 'en', 'er', 'e', 'ens'];
/** Shortest part; shorter ones must be known nouns of three letters. */
const MIN_PART = 4;
/** Shortest word that is looked into. */
export const MIN_COMPOUND = 7;
/** Nouns of three letters that stand in compounds again and again. */
const SHORT = new Set([
  'amt',
  'art',
  'bau',
  'bus',
  'eis',
  'hof',
  'ort',
  'rad',
  'rat',
  'tag',
  'tat',
  'tod',
  'ton',
  'tor',
  'uhr',
  'weg',
  'not',
  'abo',
  'app',
  'ohr',
  'arm',
]);
/** Endings that only nouns have, for heads that stand nowhere alone. */
const NOUN_ENDING =
  /(?:ung|heit|keit|schaft|ismus|tion|taet|ment|logie|grafie|metrie|thek|ling|eur|istik)(?:en|s|e)?$/u;

/** What stands behind a word and is no word: endings that make nouns of words. */
const NO_TAIL =
  /^(?:ier|isier|ung|ig|lich|isch|schaft|los|bar|haft|sam|heit|keit|chen|lein|ling|er|en|es|in)/u;

/** An s that only joins: Buchungs-beleg. */
const LINKED_S = /(ung|ion|heit|keit|schaft|taet|ing|tum)s$/u;
/** Adjectives that are the head of others: barriere-frei, daten-basiert. */
const ADJECTIVE_HEAD =
  /^(?:frei|basiert|bezogen|orientiert|faehig|uebergreifend|gestuetzt|bewusst|weit|reich|sicher|freundlich|gerecht|relevant|politisch|rechtlich|ehrenamtlich|sprachig|intern|extern|spezifisch)$/u;

interface Split {
  parts: Part[];
  /** Smaller is likelier. */
  cost: number;
}

const firstBase = (form: string, link: string, known: KnownWords): string | undefined => {
  if (form.length < 3 || known.isNeverFirst(form)) return undefined;
  if (form.length === 3 && !SHORT.has(form)) return undefined;
  const base = known.baseOf(form);
  if (base !== undefined && (known.isNoun(base) || (form.length >= 5 && link === ''))) return base;
  return link === '' ? known.isStem(form) : undefined;
};

const headBase = (form: string, known: KnownWords): string | undefined => {
  if (form.length < 3 || (form.length === 3 && !SHORT.has(form)) || known.isNeverHead(form)) return undefined;
  const base = known.baseOf(form);
  if (base === undefined || !known.isNoun(base)) return undefined;
  // A head is a base form or a plural; other endings come of cutting elsewhere (Mitgru-ender).
  return form === base || /(?:e|n|s)$/u.test(form) ? base : undefined;
};

const shift = (parts: Part[], by: number): Part[] =>
  parts.map(({ start, base }) => ({ start: start + by, base }));

/** All parts of a head: itself, or, where it is a compound too, its own parts. */
const headSplit = (word: string, known: KnownWords): Split | undefined => {
  const base = headBase(word, known);
  const deeper = best(word, known);
  if (deeper !== undefined) return deeper;
  if (base !== undefined) return { parts: [{ start: 0, base }], cost: 1 + 2 / word.length };
  return undefined;
};

const firstSplit = (form: string, base: string, known: KnownWords): Split =>
  best(form, known) ?? { parts: [{ start: 0, base }], cost: 1 + 2 / form.length };

const best = (word: string, known: KnownWords): Split | undefined => {
  if (word.length < MIN_COMPOUND || known.isWhole(word)) return undefined;
  let found: Split | undefined;
  for (let seam = 3; seam <= word.length - 3; seam += 1) {
    for (const link of LINKS) {
      const form = word.slice(0, seam - link.length);
      if (link !== '' && word.slice(seam - link.length, seam) !== link) continue;
      const first = firstBase(form, link, known);
      if (first === undefined) continue;
      const head = headSplit(word.slice(seam), known);
      if (head === undefined) continue;
      const own = firstSplit(form, first, known);
      const cost =
        own.cost + head.cost + (link === '' || link === 's' || link === 'n' || link === 'en' ? 0 : 0.1);
      if (found !== undefined && found.cost <= cost) continue;
      found = { parts: [...own.parts, ...shift(head.parts, seam)], cost };
    }
  }
  return found;
};

const tailParts = (tail: string, seam: number, known: KnownWords): Part[] =>
  (tail.length >= 9 ? halfKnown(tail, known) : undefined)?.map(({ start, base }) => ({
    start: start + seam,
    base,
  })) ?? [{ start: seam, base: tail }];

/** One half is known, the other stands nowhere alone: Rechts-extremismus, Silber-netz. */
const halfKnown = (word: string, known: KnownWords): Part[] | undefined => {
  for (let seam = word.length - 5; seam >= MIN_PART; seam -= 1) {
    const tail = word.slice(seam);
    if (known.isNeverHead(tail) || !/[aeiouy]/u.test(tail)) continue;
    const isLikely = known.isTail(tail) || (tail.length >= 7 && NOUN_ENDING.test(tail));
    if (!isLikely && NO_TAIL.test(tail)) continue;
    for (const link of ['s', 'n', '', 'en', 'es', 'er']) {
      if (link !== '' && word.slice(seam - link.length, seam) !== link) continue;
      const first = firstBase(word.slice(0, seam - link.length), link, known);
      if (first !== undefined && known.isNoun(first))
        return [
          ...firstSplit(word.slice(0, seam - link.length), first, known).parts,
          ...tailParts(tail, seam, known),
        ];
    }
  }
  for (let seam = MIN_PART; seam <= word.length - 5; seam += 1) {
    const first = word.slice(0, seam);
    if (known.isNeverFirst(first) || !/[aeiouy]/u.test(first)) continue;
    const head = headBase(word.slice(seam), known);
    if (head === word.slice(seam))
      return [
        { start: 0, base: first.replace(LINKED_S, '$1') },
        { start: seam, base: head },
      ];
  }
  return undefined;
};

const splitAdjective = (word: string, known: KnownWords): Part[] | undefined => {
  for (let seam = MIN_PART; seam <= word.length - 4; seam += 1) {
    const head = word.slice(seam);
    if (!ADJECTIVE_HEAD.test(head)) continue;
    for (const link of LINKS) {
      if (link !== '' && word.slice(seam - link.length, seam) !== link) continue;
      const first = firstBase(word.slice(0, seam - link.length), link, known);
      if (first !== undefined && known.isNoun(first))
        return [
          { start: 0, base: first },
          { start: seam, base: head },
        ];
    }
  }
  return undefined;
};

/**
 * Splits a folded German compound at its seams: Mitglieder|liste, Daten|schutz|erklärung. Both sides of a seam are words
 * that the site or the hand list knows, the last one a noun; where only one side is known, the other must look like one.
 *
 * @returns Two or more parts, or nothing for a word that is whole.
 */
export const splitCompound = (word: string, known: KnownWords): Part[] | undefined => {
  if (word.length < MIN_COMPOUND || /\d/u.test(word) || known.isWhole(word)) return undefined;
  if (!known.isNoun(word)) return splitAdjective(word, known);
  const parts = best(word, known)?.parts ?? (word.length >= 9 ? halfKnown(word, known) : undefined);
  return parts !== undefined && parts.length > 1 ? parts : undefined;
};
