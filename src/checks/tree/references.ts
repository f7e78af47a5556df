import type { CollectionName } from '../../catalogue/collections.ts';
import { collections } from '../../catalogue/collections.ts';
import { quote } from '../characters.ts';
import type { Facts } from './facts.ts';
import { judgeFirst, type Finding, type Remark } from '../finding.ts';
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

const wordUnknown = ({ collection, value }: PlacedPointer, ids: readonly string[]): Remark => {
  const shown = `${ids.slice(0, 12).join(', ')}${ids.length > 12 ? ' …' : ''}`;
  const list = ids.length === 0 ? 'dort steht noch nichts' : `vorhanden: ${shown}`;
  return {
    rule: 'reference',
    message: `${quote(value)} gibt es nicht in ${placeOf(collection)} (${list}).`,
    remedy: suggest(value, ids, ids[0] === undefined ? 'Löscht die Zeile.' : `Zum Beispiel: ${ids[0]}`),
  };
};

const judgePointer = (from: Facts, pointer: PlacedPointer, known: Known): Remark | undefined => {
  const group = known.get(pointer.collection) ?? new Map<string, Facts>();
  const target = group.get(pointer.value);
  if (target === undefined) return wordUnknown(pointer, [...group.keys()].sort());
  if (target.isDraft && !from.isDraft) {
    const message = `${quote(pointer.value)} ist noch ein Entwurf und auf der Seite nicht zu sehen.`;
    const remedy = `Veröffentlicht zuerst ${target.source.path} (state: published), oder löscht den Verweis.`;
    return { rule: 'reference-draft', message, remedy };
  }
  if (target !== from) return undefined;
  return {
    rule: 'reference-self',
    message: 'Die Seite verweist auf sich selbst.',
    remedy: 'Löscht die Zeile.',
  };
};

/**
 * References must lead to an entry that exists, is visible, and is not the entry itself. Those into a list that could
 * not be read are passed over.
 */
export const checkReferences = (facts: readonly Facts[], unread: ReadonlySet<string>): Finding[] => {
  const known = groupByCollection(facts);
  return facts.flatMap((from) =>
    judgeFirst(from.pointers, (pointer) => {
      const isOpen = pointer.kind === 'reference' && !unread.has(pointer.collection);
      const remark = isOpen ? judgePointer(from, pointer, known) : undefined;
      return remark && from.source.report(pointer.offset, remark);
    }),
  );
};

/** A lesson on the way of the search: which of its prerequisites comes next. */
interface Step {
  lesson: Facts;
  needs: PlacedPointer[];
  next: number;
}

const startStep = (lesson: Facts): Step => ({
  lesson,
  needs: lesson.pointers.filter(
    ({ collection, path }) => collection === 'lessons' && path[0] === 'prerequisites',
  ),
  next: 0,
});

const wordCycle = (way: readonly Step[], offset: number, lesson: Facts): Finding => {
  const names = [...way.map((step) => step.lesson.id), way[0]?.lesson.id ?? ''];
  const message = `Die Lektionen setzen sich gegenseitig voraus: ${names.join(' → ')}. Wo sollte man anfangen?`;
  const remedy = 'Löscht eine der Voraussetzungen unter prerequisites.';
  return lesson.source.report(offset, { rule: 'prerequisite-cycle', message, remedy });
};

/**
 * Walks from one lesson along its prerequisites, depth first, without recursion. A lesson that is on the way already
 * closes a circle; a lesson that was left for good is not entered again, so the whole search takes linear time.
 */
const walk = (start: Facts, lessons: ReadonlyMap<string, Facts>, left: Set<Facts>): Finding[] => {
  const findings: Finding[] = [];
  const way = [startStep(start)];
  for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
    const need = step.needs[step.next];
    step.next += 1;
    if (need === undefined) {
      left.add(step.lesson);
      way.pop();
      continue;
    }
    const lesson = lessons.get(need.value);
    // A lesson that requires itself has its finding as a reference to itself.
    if (lesson === undefined || left.has(lesson) || lesson === step.lesson) continue;
    const at = way.findIndex((one) => one.lesson === lesson);
    if (at === -1) way.push(startStep(lesson));
    else findings.push(wordCycle(way.slice(at), need.offset, step.lesson));
  }
  return findings;
};

/** Lessons that require each other in a circle; reported where the circle closes. */
export const checkCycles = (facts: readonly Facts[]): Finding[] => {
  const lessons = new Map(
    facts.filter(({ collection }) => collection === 'lessons').map((one) => [one.id, one]),
  );
  const left = new Set<Facts>();
  return [...lessons.values()].flatMap((lesson) => (left.has(lesson) ? [] : walk(lesson, lessons, left)));
};
