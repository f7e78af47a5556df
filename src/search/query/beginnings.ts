import type { Lexeme } from '../lexicon/lexeme.ts';
import { formOf } from '../lexicon/shard.ts';
import type { WordList } from '../lexicon/word-list.ts';
import { scaled, WEIGHTS, type Variant } from './term.ts';
import { ownVariants } from './variants.ts';

const COUNT = 6;
/** From this length on the beginning of a word is completed. */
const MIN_TYPED = 3;
/** From this length on a word leads to longer ones. */
const MIN_WORD = 5;
/** A word of this rank or more stands on the site often enough to be meant itself. */
const FREQUENT = 3;
const RARE = 2;

const startingWith = (start: string, list: WordList, minLength: number): Lexeme[] =>
  start.length < minLength
    ? []
    : list
        .near(start)
        .filter(({ display, rank }) => rank > 0 && formOf(display).startsWith(start))
        .sort((a, b) => b.rank - a.rank || a.display.length - b.display.length)
        .slice(0, COUNT);

/**
 * Words that begin with the typed one: whoever types the last word has not finished it; and a word that the site hardly
 * has stands in longer ones.
 *
 * @param bases what the typed word may be a form of
 */
export const completionsOf = (
  { word, lexeme, bases }: { word: string; lexeme: Lexeme | undefined; bases: string[] },
  list: WordList,
  isLast: boolean,
): Variant[] => {
  const rank = lexeme?.rank ?? 0;
  const typed = isLast && rank < FREQUENT ? startingWith(word, list, MIN_TYPED) : [];
  const stems = lexeme === undefined ? bases : [formOf(lexeme.display)];
  const longer = rank < RARE ? stems.flatMap((stem) => startingWith(stem, list, MIN_WORD)) : [];
  const isNew = (one: Lexeme, index: number): boolean =>
    one !== lexeme && !typed.includes(one) && longer.indexOf(one) === index;
  return [
    ...typed
      .filter((one) => one !== lexeme)
      .flatMap((one) => scaled(ownVariants(one).slice(0, 1), WEIGHTS.beginning)),
    ...longer.filter(isNew).flatMap((one) => scaled(ownVariants(one).slice(0, 1), WEIGHTS.longer)),
  ];
};
