import type { Lexeme } from '../lexicon/lexeme.ts';
import type { WordList } from '../lexicon/word-list.ts';
import { splitKnown } from './split-known.ts';
import { WEIGHTS, type Term, type Variant } from './term.ts';
import { variantsOf } from './variants.ts';

/** Shortest half that is searched for itself, and shortest rest beside it. */
const MIN_HALF = 5;
const MIN_REST = 4;
/** Together the parts say not much more than one word. */
export const PART_IMPORTANCE = 0.7;

const isUsed = (lexeme: Lexeme | undefined): lexeme is Lexeme => (lexeme?.rank ?? 0) > 0;

/** A compound that the site does not have, taken apart. */
export interface OwnCompound {
  /** One term a part; nothing where not all parts are known. */
  terms: Term[];
  /** The known part, where not all are known. */
  half: Variant[];
}

const asHalf = ({ key }: Lexeme): Variant => ({ keys: [key], weight: WEIGHTS.half, how: 'word' });

/** The longest beginning or end that is a noun of the site, where the rest is no word of it: Datei-chaos. */
const findHalf = (word: string, list: WordList): Variant[] => {
  const isNoun = (lexeme: Lexeme | undefined): lexeme is Lexeme => isUsed(lexeme) && lexeme.kind === 'n';
  for (let length = word.length - MIN_REST; length >= MIN_HALF; length -= 1) {
    const halves = [word.slice(0, length), word.slice(-length)].map((form) => list.resolve(form));
    const half = halves.find(isNoun);
    if (half !== undefined) return [asHalf(half)];
  }
  return [];
};

/**
 * Takes a compound apart that the site does not have: Mitgliederdaten is searched like „Mitglieder Daten“, and where both
 * stand in one word first of all.
 */
export const splitOwnCompound = (word: string, list: WordList): OwnCompound => {
  const parts = splitKnown(word, list);
  if (parts === undefined) return { terms: [], half: findHalf(word, list) };
  const keys = parts.flatMap(({ key, parts: own }) => own ?? [key]);
  const whole: Variant[] = [{ keys, weight: WEIGHTS.word, how: 'word' }];
  const terms = parts.map((part) => ({
    typed: word,
    variants: [...whole, ...variantsOf(part, list)],
    importance: PART_IMPORTANCE,
  }));
  return { terms, half: [] };
};
