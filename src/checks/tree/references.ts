import type { CollectionName } from '../../catalogue/collections.ts';
import { collections } from '../../catalogue/collections.ts';
import { quote } from '../characters.ts';
import type { Facts } from './facts.ts';
import type { Finding } from '../finding.ts';
import type { PlacedPointer } from '../frontmatter/schema-check.ts';
import { suggest } from '../near-miss.ts';

type Known = ReadonlyMap<string, ReadonlyMap<string, Facts>>;

const groupByCollection = (facts: readonly Facts[]): Known => {
  const groups = new Map<string, Map<string, Facts>>();
  for (const one of facts) {
    const group = groups.get(one.collection) ?? new Map<string, Facts>();
    group.set(one.id, one);
    groups.set(one.collection, group);
  }
  return groups;
};

/** Where the entries of a collection lie, for messages. */
export const placeOf = (collection: string): string => {
  const found = collections[collection as CollectionName];
  return 'file' in found ? found.file : `${found.base}/`;
};

const checkPointer = (from: Facts, pointer: PlacedPointer, known: Known): Finding[] => {
  const { collection, value, offset } = pointer;
  const group = known.get(collection) ?? new Map<string, Facts>();
  const target = group.get(value);
  if (target === undefined) {
    const ids = [...group.keys()].sort();
    const list =
      ids.length === 0
        ? 'dort steht noch nichts'
        : `vorhanden: ${ids.slice(0, 12).join(', ')}${ids.length > 12 ? ' …' : ''}`;
    const message = `${quote(value)} gibt es nicht in ${placeOf(collection)} (${list}).`;
    const remedy = suggest(
      value,
      ids,
      ids[0] === undefined ? 'Löscht die Zeile.' : `Zum Beispiel: ${ids[0]}`,
    );
    return [from.source.report(offset, { rule: 'reference', message, remedy })];
  }
  if (target.isDraft && !from.isDraft) {
    const message = `${quote(value)} ist noch ein Entwurf und auf der Seite nicht zu sehen.`;
    const remedy = `Veröffentlicht zuerst ${target.source.path} (state: published), oder löscht den Verweis.`;
    return [from.source.report(offset, { rule: 'reference-draft', message, remedy })];
  }
  if (target === from) {
    return [
      from.source.report(offset, {
        rule: 'reference-self',
        message: 'Die Seite verweist auf sich selbst.',
        remedy: 'Löscht die Zeile.',
      }),
    ];
  }
  return [];
};

/** References must lead to an entry that exists, is visible, and is not the entry itself. */
export const checkReferences = (facts: readonly Facts[]): Finding[] => {
  const known = groupByCollection(facts);
  return facts.flatMap((from) =>
    from.pointers
      .filter(({ kind }) => kind === 'reference')
      .flatMap((pointer) => checkPointer(from, pointer, known)),
  );
};

const prerequisitesOf = ({ pointers }: Facts): PlacedPointer[] =>
  pointers.filter(({ collection, path }) => collection === 'lessons' && path[0] === 'prerequisites');

/** The way from a lesson back to itself along prerequisites; undefined when there is none. */
const findCycle = (start: Facts, lessons: ReadonlyMap<string, Facts>): string[] | undefined => {
  const cameFrom = new Map<string, string>();
  const waiting = [start.id];
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    const lesson = lessons.get(id);
    for (const { value } of lesson === undefined ? [] : prerequisitesOf(lesson)) {
      if (value === start.id) {
        const way = [start.id];
        for (let at = id; at !== start.id; at = cameFrom.get(at) ?? start.id) way.unshift(at);
        return [start.id, ...way];
      }
      if (!lessons.has(value) || cameFrom.has(value)) continue;
      cameFrom.set(value, id);
      waiting.push(value);
    }
  }
  return undefined;
};

/** Lessons that require each other in a circle; each circle is reported once, at its first lesson. */
export const checkCycles = (facts: readonly Facts[]): Finding[] => {
  const lessons = new Map(
    facts.filter(({ collection }) => collection === 'lessons').map((one) => [one.id, one]),
  );
  const reported = new Set<string>();
  return [...lessons.values()].flatMap((lesson) => {
    const cycle = reported.has(lesson.id) ? undefined : findCycle(lesson, lessons);
    // A lesson that requires itself has its finding as a reference to itself.
    if (cycle === undefined || cycle.length === 2) return [];
    for (const id of cycle) reported.add(id);
    const [first] = prerequisitesOf(lesson);
    const message = `Die Lektionen setzen sich gegenseitig voraus: ${cycle.join(' → ')}. Wo sollte man anfangen?`;
    const remedy = 'Löscht eine der Voraussetzungen unter prerequisites.';
    return [lesson.source.report(first?.offset ?? 0, { rule: 'prerequisite-cycle', message, remedy })];
  });
};
