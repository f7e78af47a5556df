import type { Answers } from '../answers.ts';

/** What a form keeps for its tab. */
export interface Draft {
  answers: Answers;
  /** The last sending: its key, and what was sent. The same words again are the same message. */
  attempt?: { key: string; text: string } | undefined;
}

/** What the keys of all drafts begin with, one a form. */
const KEY = 'cdl:entwurf';
const keyOf = (form: string): string => `${KEY}-${form}`;

/** Raised when the shape changes; what is older is then no longer read. */
const VERSION = 1;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const readTexts = (value: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(isObject(value) ? value : {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );

/** Reads the draft of a form; anything broken counts as none. */
export const readDraft = (form: string): Draft | undefined => {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(keyOf(form)) ?? 'null');
    if (!isObject(stored) || stored['version'] !== VERSION) return undefined;
    const { key, text } = readTexts(stored['attempt']);
    return {
      answers: readTexts(stored['answers']),
      ...(key === undefined || text === undefined ? {} : { attempt: { key, text } }),
    };
  } catch {
    return undefined;
  }
};

/** Keeps the draft of a form. False where the browser refuses, so that the page can say so. */
export const keepDraft = (form: string, draft: Draft): boolean => {
  try {
    sessionStorage.setItem(keyOf(form), JSON.stringify({ version: VERSION, ...draft }));
    return true;
  } catch {
    return false;
  }
};

export const dropDraft = (form: string): void => {
  try {
    sessionStorage.removeItem(keyOf(form));
  } catch {
    // Then there is none.
  }
};
