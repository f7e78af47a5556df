import { addDays, isDay } from '../model/day.ts';

/** When a person learns: a day of the week (1 Monday to 7 Sunday), a time `HH:MM`, and not before the day `start`. */
export interface Series {
  weekday: number;
  time: string;
  start: string;
}

/** What is wrong with a choice of dates, in German; none when all is well. */
export const seriesProblems = ({ weekday, time, start }: Series): string[] => [
  ...(Number.isInteger(weekday) && weekday >= 1 && weekday <= 7 ? [] : ['Wählt einen Wochentag.']),
  ...(/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time) ? [] : ['Wählt eine Uhrzeit, zum Beispiel 18:30.']),
  ...(isDay(start) ? [] : ['Wählt einen Tag, an dem es losgeht, zum Beispiel den 30.11.2026.']),
];

const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** The days of so many weekly dates; the first is the chosen weekday on or after the start. Takes a sound series. */
export const seriesDays = ({ weekday, start }: Series, count: number): string[] => {
  const first = addDays(start, (weekday - weekdayOf(start) + 7) % 7);
  return Array.from({ length: count }, (_item, week) => addDays(first, 7 * week));
};
