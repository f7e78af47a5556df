import { insertItem, type Change } from '../model/edit-journey.ts';
import { includesThing, type Item, type Journey } from '../model/journey.ts';
import { findThing, type Catalogue, type Thing } from './catalogue.ts';

/** A lesson that is not in the journey, though a later station builds on it. */
export interface Missing {
  lesson: Thing;
  /** Place of the first station that needs it; it belongs right before. */
  before: number;
  /** The thing that asks for it: this station or another missing lesson. */
  neededBy: Thing;
}

/** A station that stands after one that builds on it. */
export interface Misplaced {
  /** Place of the station, and of the one that needs it and comes earlier. */
  at: number;
  needed: number;
  lesson: Thing;
  neededBy: Thing;
}

const lessonOf = (id: string, catalogue: Catalogue): Thing | undefined =>
  findThing(catalogue, { kind: 'lesson', id });

const prerequisitesOf = (thing: Thing, catalogue: Catalogue): Thing[] =>
  (thing.prerequisites ?? []).flatMap((id) => lessonOf(id, catalogue) ?? []);

/** A station whose prerequisites matter: it is on the site and still to be done. */
const openThing = (item: Item, catalogue: Catalogue): Thing | undefined =>
  item.isDone || item.kind === 'note' ? undefined : findThing(catalogue, item);

/**
 * The lessons that are missing, in the order in which one learns them: each before all that need it, however deep.
 * `known` holds ids of lessons that a person has done. A circle in the data ends the search at its second meeting.
 */
export const findMissing = (
  journey: Journey,
  catalogue: Catalogue,
  known: ReadonlySet<string> = new Set(),
): Missing[] => {
  const missing: Missing[] = [];
  const seen = new Set<string>();
  const visit = (thing: Thing, before: number): void => {
    for (const lesson of prerequisitesOf(thing, catalogue)) {
      if (seen.has(lesson.id) || known.has(lesson.id) || includesThing(journey, lesson)) continue;
      seen.add(lesson.id);
      visit(lesson, before);
      missing.push({ lesson, before, neededBy: thing });
    }
  };
  journey.items.forEach((item, index) => {
    const thing = openThing(item, catalogue);
    if (thing !== undefined) visit(thing, index);
  });
  return missing;
};

/** Puts missing lessons (all of `findMissing`, or some of them) into their places, until the journey is full. */
export const addMissing = (journey: Journey, missing: readonly Missing[]): Change => {
  let change: Change = { journey, problem: undefined };
  for (const { lesson, before } of missing) {
    // Those added so far stand before this one, as `findMissing` goes from the first station to the last.
    const added = change.journey.items.length - journey.items.length;
    const item: Item = { kind: 'lesson', id: lesson.id, note: '', isDone: false };
    const next = insertItem(change.journey, item, before + added);
    change = { journey: next.journey, problem: change.problem ?? next.problem };
  }
  return change;
};

/** Stations that come too late: after one that builds on them. */
export const findMisplaced = (
  journey: Journey,
  catalogue: Catalogue,
  known: ReadonlySet<string> = new Set(),
): Misplaced[] => {
  const places = new Map(
    journey.items.map((item, index) => [item.kind === 'lesson' && !item.isDone ? item.id : '', index]),
  );
  return journey.items.flatMap((item, needed) => {
    const neededBy = openThing(item, catalogue);
    if (neededBy === undefined) return [];
    return prerequisitesOf(neededBy, catalogue).flatMap((lesson) => {
      const at = places.get(lesson.id);
      if (at === undefined || at <= needed || known.has(lesson.id)) return [];
      return [{ at, needed, lesson, neededBy }];
    });
  });
};

const titles = (lessons: readonly Thing[]): string => lessons.map(({ title }) => `„${title}“`).join(', ');

/** One German sentence for all that is missing; undefined when nothing is. */
export const describeMissing = (missing: readonly Missing[]): string | undefined =>
  missing.length === 0
    ? undefined
    : `Dafür braucht ihr vorher: ${titles(missing.map(({ lesson }) => lesson))}.`;

/** One German sentence for each station that comes too late. */
export const describeMisplaced = (misplaced: readonly Misplaced[]): string[] =>
  misplaced.map(
    ({ lesson, neededBy }) => `„${lesson.title}“ gehört vor „${neededBy.title}“, steht aber dahinter.`,
  );
