import { cleanText } from './model/clean-text.ts';
import type { Item, Journey } from './model/journey.ts';
import { LIMITS } from './model/limits.ts';
import { collectItems } from './model/read-journey.ts';

/** What is needed of a curated journey: `Journey` of `src/catalogue`. */
export interface Curated {
  title: string;
  items: readonly (
    | { kind: 'lesson'; lesson: { id: string } }
    | { kind: 'story'; story: { id: string } }
    | { kind: 'note'; note: string }
  )[];
}

const takeItem = (item: Curated['items'][number]): Item => {
  const rest = { note: '', isDone: false };
  if (item.kind === 'lesson') return { kind: 'lesson', id: item.lesson.id, ...rest };
  if (item.kind === 'story') return { kind: 'story', id: item.story.id, ...rest };
  return { kind: 'note', id: '', note: cleanText(item.note, LIMITS.note), isDone: false };
};

/** A curated journey as one that people can take over and change. */
export const takenJourney = ({ title, items }: Curated): Journey =>
  collectItems({ title: cleanText(title, LIMITS.title), start: '' }, items.map(takeItem)).journey;
