import { cleanText } from './clean-text.ts';
import { isDay } from './day.ts';
import { includesThing, isId, type Item, type Journey } from './journey.ts';
import { LIMITS, SENTENCES } from './limits.ts';

/** A journey after a change, and a German sentence when the change was refused or only half made. */
export interface Change {
  journey: Journey;
  problem: string | undefined;
}

/** What brings a removed station back: hand it to `restoreItem`. */
export interface Removed {
  item: Item;
  index: number;
}

const done = (journey: Journey): Change => ({ journey, problem: undefined });
const withItems = (journey: Journey, items: readonly Item[]): Journey => ({ ...journey, items });
const clamp = (index: number, last: number): number => Math.min(Math.max(0, Math.trunc(index) || 0), last);

const refusal = (journey: Journey, item: Item): string | undefined => {
  if (journey.items.length >= LIMITS.items) return SENTENCES.full;
  if (item.kind === 'note') return item.note === '' ? SENTENCES.emptyNote : undefined;
  if (!isId(item.id)) return SENTENCES.unknownThing;
  return includesThing(journey, item) ? SENTENCES.twice : undefined;
};

/** Puts a station in at `index`, without one at the end. A thing that is there already is not added again. */
export const insertItem = (journey: Journey, wanted: Item, index = journey.items.length): Change => {
  const item = { ...wanted, note: cleanText(wanted.note, LIMITS.note) };
  const problem = refusal(journey, item);
  if (problem !== undefined) return { journey, problem };
  const items = journey.items.slice();
  items.splice(clamp(index, items.length), 0, item);
  return done(withItems(journey, items));
};

/** Adds a lesson, story or step at the end. */
export const addThing = (journey: Journey, { kind, id }: Pick<Item, 'kind' | 'id'>): Change =>
  insertItem(journey, { kind, id, note: '', isDone: false });

/** Adds an own note at the end. */
export const addNote = (journey: Journey, note: string): Change => {
  const change = insertItem(journey, { kind: 'note', id: '', note, isDone: false });
  return change.problem === undefined && note.trim().length > LIMITS.note
    ? { ...change, problem: SENTENCES.longNote }
    : change;
};

/** Takes a station out; `removed` is undefined when there is none at `index`. */
export const removeItem = (
  journey: Journey,
  index: number,
): { journey: Journey; removed: Removed | undefined } => {
  const item = journey.items[index];
  if (item === undefined) return { journey, removed: undefined };
  const items = journey.items.filter((_item, at) => at !== index);
  return { journey: withItems(journey, items), removed: { item, index } };
};

/** Undoes a removal, also after other changes: the station returns to its place, or to the end of a shorter journey. */
export const restoreItem = (journey: Journey, { item, index }: Removed): Change =>
  insertItem(journey, item, index);

/** Moves a station; places outside the journey mean its first or last one. */
export const moveItem = (journey: Journey, from: number, to: number): Journey => {
  const item = journey.items[from];
  const target = clamp(to, journey.items.length - 1);
  if (item === undefined || target === from) return journey;
  const items = journey.items.filter((_item, at) => at !== from);
  items.splice(target, 0, item);
  return withItems(journey, items);
};

/** Names the journey; an empty name takes the name away. */
export const renameJourney = (journey: Journey, title: string): Change => ({
  journey: { ...journey, title: cleanText(title, LIMITS.title) },
  problem: title.trim().length > LIMITS.title ? SENTENCES.longTitle : undefined,
});

const changeItem = (journey: Journey, index: number, change: Partial<Item>): Journey =>
  journey.items[index] === undefined
    ? journey
    : withItems(
        journey,
        journey.items.map((item, at) => (at === index ? { ...item, ...change } : item)),
      );

/** Writes what somebody notes on a station, or the words of an own note, which must not become empty. */
export const writeNote = (journey: Journey, index: number, text: string): Change => {
  const note = cleanText(text, LIMITS.note);
  if (note === '' && journey.items[index]?.kind === 'note') return { journey, problem: SENTENCES.emptyNote };
  return {
    journey: changeItem(journey, index, { note }),
    problem: text.trim().length > LIMITS.note ? SENTENCES.longNote : undefined,
  };
};

export const markItem = (journey: Journey, index: number, isDone: boolean): Journey =>
  changeItem(journey, index, { isDone });

/** Sets the first day as `YYYY-MM-DD`; empty takes it away. */
export const setStart = (journey: Journey, start: string): Change =>
  start === '' || isDay(start) ? done({ ...journey, start }) : { journey, problem: SENTENCES.noDay };
