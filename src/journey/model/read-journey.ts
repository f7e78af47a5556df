import { cleanText } from './clean-text.ts';
import { isDay } from './day.ts';
import { isId, keyOf, KINDS, type Item, type Journey, type Kind } from './journey.ts';
import { countStations, LIMITS } from './limits.ts';

/** A journey made of something foreign, and in German what did not come along. */
export interface Read {
  journey: Journey;
  problems: string[];
}

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
const asText = (value: unknown, limit: number): string =>
  typeof value === 'string' ? cleanText(value, limit) : '';

const readItem = (value: unknown): Item | undefined => {
  const { kind, id, note, isDone } = asRecord(value);
  if (!KINDS.includes(kind as Kind)) return undefined;
  const item = {
    kind: kind as Kind,
    id: kind !== 'note' && isId(id) ? id : '',
    note: asText(note, LIMITS.note),
    isDone: isDone === true,
  };
  return item.id === '' && (item.kind !== 'note' || item.note === '') ? undefined : item;
};

/** Puts stations together into a journey: broken ones, doubles and those beyond the limit are left out and counted. */
export const collectItems = (
  head: Pick<Journey, 'title' | 'start'>,
  found: readonly (Item | undefined)[],
): Read => {
  const counts = { broken: 0, twice: 0, beyond: 0 };
  const items: Item[] = [];
  const seen = new Set<string>();
  for (const item of found) {
    if (item === undefined) counts.broken += 1;
    else if (items.length >= LIMITS.items) counts.beyond += 1;
    else if (item.kind !== 'note' && seen.has(keyOf(item))) counts.twice += 1;
    else {
      seen.add(keyOf(item));
      items.push(item);
    }
  }
  const { broken, twice, beyond } = counts;
  const problems = [
    broken > 0 ? `Nicht zu lesen: ${countStations(broken)}. Der Rest ist da.` : '',
    twice > 0 ? `Doppelt und deshalb nur einmal übernommen: ${countStations(twice)}.` : '',
    beyond > 0
      ? `Eine Lernreise hat höchstens ${countStations(LIMITS.items)}. Weggelassen: ${countStations(beyond)}.`
      : '',
  ].filter(Boolean);
  return { journey: { ...head, items }, problems };
};

/** Beyond this nobody means a journey; a hostile list must not cost time. */
const MOST_LOOKED_AT = 1_000;

/** Reads a journey of unknown make, e.g. from a file or the storage. Never throws; what is wrong is left out. */
export const readJourney = (value: unknown): Read => {
  const { title, start, items } = asRecord(value);
  const head = { title: asText(title, LIMITS.title), start: isDay(start) ? start : '' };
  return collectItems(head, (Array.isArray(items) ? items : []).slice(0, MOST_LOOKED_AT).map(readItem));
};
