import type { StoredAnswer } from '../answers/answer-list.ts';
import { readQuestion } from '../answers/question.ts';
import type { WordList } from '../lexicon/word-list.ts';

/** An answer as editors write it in `content/site/answers.yaml`. */
export interface WrittenAnswer {
  question: string;
  answer: string;
  link: { label: string; path: string };
  asked: string[];
}

/**
 * The editors' answers with what each of their questions means.
 *
 * @param words all loaded: the browser will read the same of them
 * @param texts the pages, in the order of their numbers
 */
export const storeAnswers = (
  answers: WrittenAnswer[],
  words: WordList,
  texts: { url: string }[],
): StoredAnswer[] => {
  const pages = new Map(texts.map(({ url }, place) => [url, String(place)]));
  return answers.map(({ question, answer, link, asked }): StoredAnswer => {
    const page = pages.get(link.path.replace(/#.*$/u, ''));
    return {
      question,
      answer,
      link,
      ...(page === undefined ? {} : { page }),
      asked: [question, ...asked].map((text) => readQuestion(text, (word) => words.resolve(word))),
    };
  });
};
