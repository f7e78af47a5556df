import { search } from '../engine.client.ts';
import type { SearchAnswer, SearchRequest } from '../search-answer.ts';

/** How long typing pauses before a search begins, in milliseconds. */
export const TYPING_MS = 150;

/**
 * Asks the engine; the last question wins.
 * @param show gets the answer, or nothing when a part of the index does not load
 * @returns A function that asks after a delay; without a request it only drops what is under way.
 */
export const createRunner = (
  base: string,
  show: (answer: SearchAnswer | undefined) => void,
): ((request?: SearchRequest, delay?: number) => void) => {
  let turn = 0;
  let timer = 0;
  const ask = async (request: SearchRequest, own: number): Promise<void> => {
    const answer = await search(base, request).catch(() => undefined);
    if (own === turn) show(answer);
  };
  return (request, delay = 0) => {
    clearTimeout(timer);
    const own = ++turn;
    if (request !== undefined) timer = window.setTimeout(() => void ask(request, own), delay);
  };
};
