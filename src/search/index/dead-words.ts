import { fold } from '../analysis/fold.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { readStretch, stretchesOf } from '../analysis/words.ts';
import type { Lexicon } from './build-lexicon.ts';
import type { SynonymGroup } from './thesaurus.ts';

/** Editors' words that lead to no page, as `redaktion/suche.json` keeps them. */
export interface DeadWords {
  hinweis: string;
  /** Groups of content/site/synonyms.yaml of which no word stands on any page. */
  synonyme: string[][];
  /** Forms of a question in content/site/answers.yaml of which no word stands on any page. */
  antworten: { frage: string; gefragt: string[] }[];
}

const HINT =
  'Wörter aus content/site/, mit denen die Suche nichts anfangen kann. „synonyme“: Keines der Wörter steht auf einer Seite, die Gruppe führt nirgends hin. „antworten“: Kein Wort dieser Frageform steht auf einer Seite; sie passt nur, wenn jemand genau diesen Wortlaut eintippt.';

/** Folded content words of a text. */
const wordsOf = (text: string): string[] =>
  stretchesOf(text)
    .flatMap((raw) => readStretch(raw).words)
    .filter((word) => !isStopWord(word));

/**
 * Finds what editors wrote for the search in vain.
 *
 * @param lexicon of the finished index
 */
export const findDeadWords = (
  lexicon: Lexicon,
  synonyms: SynonymGroup[],
  answers: { question: string; asked: string[] }[],
): DeadWords => {
  const stands = (key: string): boolean => (lexicon.lexemes.get(key)?.rank ?? 0) > 0;
  // A compound that no page has is found by its parts.
  const isFound = (word: string): boolean =>
    /\d/u.test(word) || stands(lexicon.keyOf(word)) || lexicon.partsOf(word).every(stands);
  const leads = (text: string): boolean => {
    const words = wordsOf(text);
    return words.length > 0 && (words.every(isFound) || stands(lexicon.keyOf(words.join(''))));
  };
  const isStrange = (text: string): boolean => {
    const words = wordsOf(text);
    return words.length > 0 && !words.some(isFound);
  };
  return {
    hinweis: HINT,
    synonyme: synonyms.filter((group) => !group.some(leads)),
    antworten: answers
      .map(({ question, asked }) => ({ frage: question, gefragt: asked.filter(isStrange) }))
      .filter(({ gefragt }) => gefragt.length > 0)
      .sort((a, b) => (fold(a.frage) < fold(b.frage) ? -1 : 1)),
  };
};
