import { cleanText } from './clean-text.ts';
import { keyOf, type Item, type Journey } from './journey.ts';
import { countStations, LIMITS } from './limits.ts';
import { collectItems } from './read-journey.ts';
import type { Change } from './edit-journey.ts';

/** Both notes, unless one says what the other says already. */
const joinNotes = (own: string, foreign: string): string => {
  if (foreign === '' || own.includes(foreign)) return own;
  return own === '' ? foreign : `${own} / ${foreign}`;
};

const isSame = (own: Item, foreign: Item): boolean =>
  keyOf(own) === keyOf(foreign) && (own.kind !== 'note' || own.note === foreign.note);

/**
 * Appends a journey that came in ("anhängen"). A station that is there already stays in its place, done if it is done in
 * one of the two, with both notes. Name and first day stay as they are, unless there is none yet. What does not fit is
 * told in German; the foreign journey itself is left untouched.
 */
export const appendJourney = (own: Journey, foreign: Journey): Change => {
  let cut = 0;
  const added: Item[] = [];
  let items = own.items.slice();
  for (const item of foreign.items) {
    const twin = items.find((one) => isSame(one, item));
    if (twin === undefined) {
      added.push(item);
      continue;
    }
    const both = twin.kind === 'note' ? twin.note : joinNotes(twin.note, item.note);
    if (both.length > LIMITS.note) cut += 1;
    const merged = { ...twin, isDone: twin.isDone || item.isDone, note: cleanText(both, LIMITS.note) };
    items = items.map((one) => (one === twin ? merged : one));
  }
  const head = { title: own.title || foreign.title, start: own.start || foreign.start };
  const { journey, problems } = collectItems(head, [...items, ...added]);
  if (cut > 0) problems.push(`Zusammen zu lang und deshalb gekürzt: die Notizen bei ${countStations(cut)}.`);
  return { journey, problem: problems.length > 0 ? problems.join(' ') : undefined };
};
