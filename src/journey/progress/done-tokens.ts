import { readDay, writeDay } from '../model/day.ts';
import { isId } from '../model/journey.ts';

/** Lessons with the days on which they were done. */
export type Done = ReadonlyMap<string, string>;

/** The lessons by day and name, so that equal states give equal tokens. */
export const sortDone = (done: Done): [lesson: string, day: string][] =>
  [...done].sort(([a, dayA], [b, dayB]) => (dayA === dayB ? (a < b ? -1 : 1) : dayA < dayB ? -1 : 1));

/** Parts of a link: `d20261123`, then each lesson of this day, `lwas-sind-daten`. */
export const encodeDone = (done: Done): string[] => {
  let current = '';
  return sortDone(done).flatMap(([lesson, day]) => {
    const isNewDay = day !== current;
    current = day;
    return [...(isNewDay ? [`d${writeDay(day)}`] : []), `l${lesson}`];
  });
};

/** The lessons in the parts of a link; parts of other kinds and broken ones are passed over. */
export const decodeDone = (tokens: readonly string[]): Map<string, string> => {
  const done = new Map<string, string>();
  let day = '';
  for (const token of tokens) {
    const rest = token.slice(1);
    if (token.startsWith('d')) day = readDay(rest);
    else if (token.startsWith('l') && day !== '' && isId(rest)) done.set(rest, day);
  }
  return done;
};

/** The first part with this letter, without it; empty when there is none. */
export const findToken = (tokens: readonly string[], letter: string): string =>
  tokens.find((token) => token.startsWith(letter))?.slice(1) ?? '';
