import type { Progress } from './progress-box.ts';

/**
 * Joins two states: every mark of both, each with the later day; the later place. Nothing is lost, and the order of the
 * two does not matter.
 */
export const mergeProgress = (own: Progress, other: Progress): Progress => {
  const done = new Map(own.done);
  for (const [lesson, day] of other.done) {
    const known = done.get(lesson);
    if (known === undefined || known < day) done.set(lesson, day);
  }
  const isOwnLater = (own.last?.time ?? -1) >= (other.last?.time ?? -1);
  return { done, last: isOwnLater ? own.last : other.last };
};

/** What a merge brings, in German. */
export const describeMerge = (own: Progress, other: Progress): string => {
  const added = [...other.done.keys()].filter((lesson) => !own.done.has(lesson)).length;
  if (added === 0) return 'Hier ist schon alles abgehakt, was ihr mitbringt.';
  return added === 1
    ? 'Eine Lektion kommt als erledigt dazu. Nichts geht verloren.'
    : `${added} Lektionen kommen als erledigt dazu. Nichts geht verloren.`;
};
