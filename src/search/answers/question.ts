import { rootOf } from '../analysis/family.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { readStretch, stretchesOf } from '../analysis/words.ts';
import type { Lexeme } from '../lexicon/lexeme.ts';

/** A question as it is compared with others. */
export interface Question {
  /** All its words, folded. */
  wording: string;
  /**
   * What its words mean, in no order: „Kosten der Beratung“ and „Was kostet die Beratung?“ are the same. Empty where
   * fewer than two words say anything (Was macht ihr?), unless the one word is all there is.
   */
  meaning: string;
}

/** Fillers that turn the meaning of a question round. */
const TURNING: Record<string, string> = {
  nicht: 'nicht',
  kein: 'nicht',
  keine: 'nicht',
  keinen: 'nicht',
  ohne: 'ohne',
};

/** One key for all words that mean the same; a word that the site does not have is not among them. */
const meaningOf = ({ key, rank, alike = [] }: Lexeme): string =>
  [...alike, ...(rank > 0 || alike.length === 0 ? [key] : [])].reduce((first, other) =>
    other < first ? other : first,
  );

/**
 * Reads a question off a text.
 *
 * @param resolve gives the lexeme of a folded word, where the site has it
 */
export const readQuestion = (text: string, resolve: (word: string) => Lexeme | undefined): Question => {
  const words = stretchesOf(text).flatMap((raw) => readStretch(raw).words);
  const content = words.filter((word) => !isStopWord(word));
  const wording = words.join(' ');
  if (words.length === 1) return { wording, meaning: resolve(wording)?.key ?? wording };
  if (content.length < 2) return { wording, meaning: '' };
  const roots = content.map((word) => {
    const lexeme = resolve(word);
    return rootOf(lexeme === undefined ? word : meaningOf(lexeme));
  });
  const turns = words.flatMap((word) => TURNING[word] ?? []);
  return { wording, meaning: [...new Set([...roots, ...turns])].sort().join(' ') };
};
