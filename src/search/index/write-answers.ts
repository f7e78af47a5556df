import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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
 * Writes the editors' answers with what each of their questions means.
 * @param words all loaded: the browser will read the same of them
 * @param pages Pagefind's name of a page by its address
 */
export const writeAnswers = async (
  folder: string,
  answers: WrittenAnswer[],
  words: WordList,
  pages: Map<string, string>,
): Promise<void> => {
  const stored = answers.map(({ question, answer, link, asked }): StoredAnswer => {
    const page = pages.get(link.path.replace(/#.*$/u, ''));
    return {
      question,
      answer,
      link,
      ...(page === undefined ? {} : { page }),
      asked: [question, ...asked].map((text) => readQuestion(text, (word) => words.resolve(word))),
    };
  });
  await writeFile(join(folder, 'answers.json'), JSON.stringify(stored));
};
