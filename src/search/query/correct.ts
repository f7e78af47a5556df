import { baseForms } from '../analysis/inflection.ts';
import { countSlips } from '../analysis/slips.ts';
import type { Lexeme } from '../lexicon/lexeme.ts';
import { formOf } from '../lexicon/shard.ts';
import type { WordList } from '../lexicon/word-list.ts';

/** Words up to this length may have one slip, longer ones two. */
const SHORT_WORD = 7;
/** Shorter ones are not corrected: too many words are close. */
const MIN_LENGTH = 4;
/** What it costs to read the typed word as a form of another. */
const INFLECTED = 0.3;
/** The second answer must be nearly as close as the first. */
const MARGIN = 0.5;
const ANSWERS = 2;

/** Umlauts without their dots: „wurzburg“ is „wuerzburg“ with no slip at all. */
const withoutDots = (form: string): string => form.replaceAll(/([aou])e/gu, '$1');

const slips = (typed: string, form: string): number =>
  withoutDots(form) === withoutDots(typed)
    ? 0.5
    : countSlips(typed, form, typed.length <= SHORT_WORD ? 1 : 2);

/**
 * Words of the site that are most likely meant by one that it does not have: fewest slips first, then the more frequent.
 * The typed word may be a form; its base forms are tried, too. At most two; none where nothing is close.
 */
export const correct = (word: string, list: WordList): Lexeme[] => {
  if (word.length < MIN_LENGTH || /\d/u.test(word)) return [];
  const bases = baseForms(word)
    .map((base) => base.word)
    .filter((base) => base.length >= Math.max(MIN_LENGTH, word.length - 2));
  const found = list
    .near(word)
    .filter(({ rank }) => rank > 0)
    .map((lexeme) => {
      const form = formOf(lexeme.display);
      const inflected = bases.map((base) => slips(base, form) + INFLECTED);
      return { lexeme, slips: Math.min(slips(word, form), ...inflected) };
    })
    .filter((one) => one.slips < Infinity);
  found.sort((a, b) => a.slips - b.slips || b.lexeme.rank - a.lexeme.rank);
  const least = found[0]?.slips ?? 0;
  return found
    .filter((one) => one.slips <= least + MARGIN)
    .slice(0, ANSWERS)
    .map(({ lexeme }) => lexeme);
};
