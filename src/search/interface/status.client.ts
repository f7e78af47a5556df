import { describeFilters } from './address-state.ts';
import { quote } from '../../ui/make.client.ts';
import { correctQuery } from './results.client.ts';
import type { SearchAnswer, SearchRequest } from '../search-answer.ts';

/** How much of a query is repeated, in characters. */
const SHOWN = 80;

/** How long the number waits for the next key before it is read out, in milliseconds. */
export const PAUSE_MS = 300;

const shorten = (query: string): string => {
  const letters = [...query];
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join('')} …` : query;
};

/** The sentence about an answer: `12 Treffer für „Umfrage“, hier die ersten 10. Filter: Lektion`. */
export const describeAnswer = (
  { total, hits, best, corrections, isEmpty }: SearchAnswer,
  { query, filters = {} }: SearchRequest,
): (Node | string)[] => {
  const typed = quote(shorten(query));
  if (isEmpty) return ['In ', ...typed, ' steht kein Wort, nach dem wir suchen können.'];
  const active = describeFilters(filters);
  const rest = active === '' ? '' : `. Filter: ${active}`;
  if (total === 0 && best !== undefined) return ['Eine Antwort auf ', ...typed, rest];
  if (total === 0) return ['Nichts gefunden für ', ...typed, rest, '.'];
  const found =
    corrections.length === 0 ? typed : [...quote(shorten(correctQuery(corrections))), ' statt ', ...typed];
  const part = total > hits.length ? `, hier die ersten ${hits.length}` : '';
  return [`${total} Treffer für `, ...found, part, rest];
};

/**
 * A status line that a screen reader hears once: each sentence takes the place of the one before, said or not.
 * @returns A function that says something, or nothing, after a pause in milliseconds.
 */
export const createStatus = (place: HTMLElement): ((words?: (Node | string)[], pause?: number) => void) => {
  let timer = 0;
  return (words = [], pause = 0) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => place.replaceChildren(...words), pause);
  };
};
