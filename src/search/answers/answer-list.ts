import type { Question } from './question.ts';

/** An editor's answer, as `answers.json` keeps it. */
export interface StoredAnswer {
  question: string;
  answer: string;
  /** `path` is below the site's base and may end in an anchor. */
  link: { label: string; path: string };
  /** Number of the page of the link; missing where it cannot be searched. */
  page?: string;
  asked: Question[];
}

/** The answer to just this question: asked in these words, or with all the same words in other forms and order. */
export const findAnswer = (
  answers: StoredAnswer[],
  { wording, meaning }: Question,
): StoredAnswer | undefined =>
  answers.find(({ asked }) => asked.some((one) => one.wording === wording)) ??
  answers.find(({ asked }) => asked.some((one) => meaning !== '' && one.meaning === meaning));
