import { fold } from './fold.ts';
import { COMBINING, NEVER_FIRST, NEVER_HEAD, SHORT_PARTS } from '../words/parts.ts';

/** What the splitter must know of the words of a site. */
export interface KnownWords {
  /** The base form that a folded word is, or is a form of; nothing where no such word is known. */
  baseOf: (word: string) => string | undefined;
  /** Says whether a folded base form is a noun. */
  isNoun: (base: string) => boolean;
  /** The base form of what may be the first part of a compound on the site's own authority, besides nouns and verbs. */
  isStem: (form: string) => string | undefined;
  /** Says whether a form that nobody knows was seen behind two or more different first parts. */
  isTail: (form: string) => boolean;
  isNeverFirst: (form: string) => boolean;
  isNeverHead: (form: string) => boolean;
  isWhole: (form: string) => boolean;
  /** Says whether a folded infinitive exists, with a prefix or without. */
  isVerb?: (word: string) => boolean;
  isAdjective?: (word: string) => boolean;
  /** Says whether a folded base form is a common word, whose parts are not guessed. */
  isCommon?: (word: string) => boolean;
}

/** One part of a compound: where it stands in the word, and its base form. */
export interface Part {
  /** Offset of its first letter in the folded word. */
  start: number;
  base: string;
}

/** A list of words as it stands in `words/`, folded. */
export const foldList = (words: string): Set<string> => new Set(words.trim().split(/\s+/u).map(fold));

const FIRST = foldList(NEVER_FIRST);
const HEAD = foldList(NEVER_HEAD);
const COMBINED = foldList(COMBINING);
/** Dreizehn, fünfundzwanzig, Zweiter. */
const NUMERAL =
  /^(?:.*(?:zehn|zwanzig|ssig|[^n]zig|tausend)|(?:ein|zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn)(?:te[nrsm]?|tens|hundert|mal))$/u;
const SHORT = foldList(SHORT_PARTS);

export const isCombining = (form: string): boolean => COMBINED.has(form);
export const isShortPart = (form: string): boolean => SHORT.has(form);

/** Says whether a form may be no first part of a compound, whatever the site knows. */
export const isNoFirst = (form: string, known: KnownWords): boolean =>
  !COMBINED.has(form) &&
  ((form.length < 4 && !SHORT.has(form)) || FIRST.has(form) || known.isNeverFirst(form));

/** Says whether a form may be no head of a compound. */
export const isNoHead = (form: string, known: KnownWords): boolean =>
  (form.length < 4 && !SHORT.has(form)) || HEAD.has(form) || known.isNeverHead(form);

/** Says whether a word stays in one piece. */
export const isWholeWord = (word: string, known: KnownWords): boolean =>
  FIRST.has(word) || NUMERAL.test(word) || known.isWhole(word);
