import { fillerKey } from '../postings/filler-key.ts';
import type { WordList } from '../lexicon/word-list.ts';
import type { Correction } from '../search-answer.ts';
import { joinNeighbours } from './neighbours.ts';
import type { ParsedQuery, PhraseWord, Typed } from './parse.ts';
import { prepareWord, readTerms } from './read-terms.ts';
import type { Term } from './term.ts';

/** A query as it is searched. */
export interface Understood {
  terms: Term[];
  phrases: Term[][];
  excluded: Term[];
}

/** All that a word may be as one term, for places where only one can stand. */
const oneTerm = (typed: Typed, list: WordList): Term => {
  const [first, ...others] = readTerms(typed, list, false);
  if (first === undefined) return { typed: typed.text, variants: [] };
  // All parts of a word in one place: the first way of both compounds and words with hyphens.
  return others.length > 0 ? { ...first, variants: first.variants.slice(0, 1) } : first;
};

const phraseTerm = (typed: PhraseWord, list: WordList): Term =>
  typed.filler === undefined
    ? oneTerm(typed, list)
    : { typed: typed.text, variants: [{ keys: [fillerKey(typed.filler)], weight: 0, how: 'word' }] };

/** Finds out what each word of a query may be. @throws when a file of words does not load. */
export const understand = async (
  { words, phrases, excluded }: ParsedQuery,
  list: WordList,
): Promise<Understood> => {
  const all = [...words, ...phrases.flat(), ...excluded].filter(({ words: own }) => own.length > 0);
  const forms = all.flatMap(({ words: own, joined }) => [...own, ...(joined === undefined ? [] : [joined])]);
  await Promise.all(forms.map((word) => prepareWord(word, list)));
  const groups = words.map((typed, index) => readTerms(typed, list, index === words.length - 1));
  return {
    terms: joinNeighbours(groups, words, list),
    phrases: phrases.map((phrase) => phrase.map((typed) => phraseTerm(typed, list))),
    excluded: excluded.map((typed) => oneTerm(typed, list)),
  };
};

/** What was searched instead of typed words that the site does not have. */
export const correctionsOf = (terms: Term[], query: string): Correction[] =>
  terms.flatMap(({ typed, correction }) =>
    correction === undefined
      ? []
      : [{ typed, meant: correction, query: query.replace(typed, () => correction) }],
  );
