import { fillerKey } from '../lexicon/index-key.ts';
import type { WordList } from '../lexicon/word-list.ts';
import type { Correction } from '../search-answer.ts';
import { joinNeighbours } from './neighbours.ts';
import type { ParsedQuery, PhraseWord } from './parse.ts';
import { prepareWord, termOf, type Term } from './variants.ts';

/** A query as it is searched. */
export interface Understood {
  terms: Term[];
  phrases: Term[][];
  excluded: Term[];
}

const phraseTerm = (typed: PhraseWord, list: WordList): Term =>
  typed.filler === undefined
    ? termOf(typed, list, false)
    : { typed: typed.text, variants: [{ keys: [fillerKey(typed.filler)], weight: 0, how: 'word' }] };

/** Finds out what each word of a query may be. @throws when a file of words does not load. */
export const understand = async (
  { words, phrases, excluded }: ParsedQuery,
  list: WordList,
): Promise<Understood> => {
  const all = [...words, ...phrases.flat(), ...excluded].filter(({ words: own }) => own.length > 0);
  const forms = all.flatMap(({ words: own, joined }) => [...own, ...(joined === undefined ? [] : [joined])]);
  await Promise.all(forms.map((word) => prepareWord(word, list)));
  const terms = words.map((typed, index) => termOf(typed, list, index === words.length - 1));
  return {
    terms: joinNeighbours(terms, words, list),
    phrases: phrases.map((phrase) => phrase.map((typed) => phraseTerm(typed, list))),
    excluded: excluded.map((typed) => termOf(typed, list, false)),
  };
};

/** What was searched instead of typed words that the site does not have. */
export const correctionsOf = (terms: Term[], query: string): Correction[] =>
  terms.flatMap(({ typed, correction }) =>
    correction === undefined
      ? []
      : [{ typed, meant: correction, query: query.replace(typed, () => correction) }],
  );
