import { isStopWord } from '../analysis/stop-words.ts';
import type { Lexeme } from '../lexicon/lexeme.ts';
import { formOf } from '../lexicon/shard.ts';
import type { WordList } from '../lexicon/word-list.ts';
import { findFamily } from './variants.ts';

/** What may stand between two parts. */
const LINKS = ['', 's', 'n', 'en', 'es', 'er', 'e'];
const MIN_PART = 3;
/** Parts of three letters must be written just so: Rad-weg, but not the beginning of any word. */
const SURE_PART = 4;
/** Shortest part that may stand for a relative: Berater for Beratung. */
const MIN_RELATIVE = 6;

const isUsed = (lexeme: Lexeme | undefined): lexeme is Lexeme => (lexeme?.rank ?? 0) > 0;

const nounOf = (form: string, list: WordList): Lexeme | undefined => {
  if (isStopWord(form) || form.length < MIN_PART) return undefined;
  const own = list.resolve(form);
  if (isUsed(own) && own.kind !== 'v' && (form.length >= SURE_PART || formOf(own.display) === form))
    return own;
  return form.length < MIN_RELATIVE ? undefined : findFamily(form, list)[0];
};

/** The first part: a noun or an adjective with a link, a noun without its e (Schul-), a verb's stem (Wander-). */
const firstOf = (form: string, list: WordList): Lexeme | undefined => {
  for (const link of LINKS) {
    if (!form.endsWith(link)) continue;
    const noun = nounOf(form.slice(0, form.length - link.length), list);
    if (noun !== undefined) return noun;
  }
  return form.length < SURE_PART
    ? undefined
    : ['e', 'en', 'n'].map((end) => list.resolve(form + end)).find(isUsed);
};

/**
 * Cuts a word that the site does not have into words that it has, the last one first and as long as can be:
 * Mitglieder|befragung. The site's own compounds are known with their parts and need no cutting.
 *
 * @returns two or more lexemes, or nothing
 */
export const splitKnown = (word: string, list: WordList): Lexeme[] | undefined => {
  for (let seam = MIN_PART; seam <= word.length - MIN_PART; seam += 1) {
    const head = nounOf(word.slice(seam), list);
    if (head === undefined || head.kind === 'a') continue;
    const start = word.slice(0, seam);
    const first = firstOf(start, list);
    if (first !== undefined) return [first, head];
    const deeper = seam > 2 * MIN_PART ? splitKnown(start, list) : undefined;
    if (deeper !== undefined) return [...deeper, head];
  }
  return undefined;
};
