import { distance } from '../analysis/distance.ts';
import { baseForms } from '../analysis/inflection.ts';
import type { Lexeme } from '../lexicon/lexeme.ts';
import { formOf } from '../lexicon/shard.ts';
import type { WordList } from '../lexicon/word-list.ts';

/** Words up to this length may have one slip, longer ones two. */
const SHORT_WORD = 7;
/** Shorter ones are not corrected: too many words are close. */
const MIN_LENGTH = 4;
const ANSWERS = 2;

/** Umlauts without their dots: „wurzburg“ is „wuerzburg“ with no slip at all. */
const withoutDots = (form: string): string => form.replaceAll(/([aou])e/gu, '$1');

const steps = (word: string, form: string, limit: number): number => {
  if (withoutDots(form) === withoutDots(word)) return 0.5;
  return distance(word, form, limit);
};

/**
 * Words of the site that are most likely meant by one that it does not have: fewest slips first, then the more frequent.
 * The typed word may be a form; its base forms are tried, too. At most two; none where nothing is close.
 */
export const correct = (word: string, list: WordList): Lexeme[] => {
  if (word.length < MIN_LENGTH || /\d/u.test(word)) return [];
  const limit = word.length <= SHORT_WORD ? 1 : 2;
  const typed = [
    word,
    ...baseForms(word)
      .map((base) => base.word)
      .filter((base) => base.length >= word.length - 2),
  ];
  const found = list
    .near(word)
    .filter(({ rank }) => rank > 0)
    .map((lexeme) => {
      const form = formOf(lexeme.display);
      const [own = limit + 1, ...others] = typed.map((one) => steps(one, form, limit));
      return { lexeme, slips: Math.min(own, ...others.map((other) => other + 0.3)) };
    })
    .filter(({ slips }) => slips <= limit + 0.3);
  found.sort((a, b) => a.slips - b.slips || b.lexeme.rank - a.lexeme.rank);
  const least = found[0]?.slips ?? 0;
  return found
    .filter(({ slips }) => slips < least + 1)
    .slice(0, ANSWERS)
    .map(({ lexeme }) => lexeme);
};
