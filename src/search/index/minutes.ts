import { formatMinutes } from '../../metadata/dates.ts';
import { countStretches } from '../analysis/words.ts';
import type { PageText } from './page-text.ts';

/** Words a minute; the house figure for all reading times. */
const READING_SPEED = 180;

/** Whole minutes that a page takes: what it says itself, else the time to read it. */
export const minutesOf = ({ facts, sections }: PageText): number =>
  facts.minutes ??
  Math.max(1, Math.round(sections.reduce((sum, { text }) => sum + countStretches(text), 0) / READING_SPEED));

/** How long a page takes, as its hit shows it. */
export const timeOf = (page: PageText): string =>
  formatMinutes(minutesOf(page)) + (page.facts.minutes === undefined ? ' lesen' : '');

const GROUPS: [number, string][] = [
  [5, 'bis 5 Minuten'],
  [15, '6 bis 15 Minuten'],
  [30, '16 bis 30 Minuten'],
];

/** The group of minutes that a page is filtered by. */
export const minuteGroup = (minutes: number): string =>
  GROUPS.find(([most]) => minutes <= most)?.[1] ?? 'über 30 Minuten';
