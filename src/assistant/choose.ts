/** When a recommendation holds: ids of answers; an empty list means all of them. */
export interface Condition {
  times: readonly string[];
  groups: readonly string[];
}

/** Two of the four answers: how much time, alone or together. */
export interface Situation {
  time: string;
  group: string;
}

const admits = (ids: readonly string[], id: string): boolean => ids.length === 0 || ids.includes(id);

/** The place of the first condition that holds; -1 when none does. */
export const findFirst = (conditions: readonly Condition[], { time, group }: Situation): number =>
  conditions.findIndex(({ times, groups }) => admits(times, time) && admits(groups, group));

/** Every way to answer the last two questions. */
export const allSituations = (times: readonly string[], groups: readonly string[]): Situation[] =>
  times.flatMap((time) => groups.map((group) => ({ time, group })));
