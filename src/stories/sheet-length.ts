import type { Story } from '../catalogue/entries.ts';
import { boardFacts } from './facts.ts';

/** From how many characters on the board sheet is set smaller, so that it stays one sheet. */
export const LONG_SHEET = 1600;

/** How many characters of a story stand on its board sheet; headings are not counted. */
export const sheetLength = (story: Story, { risk, ask }: { risk: string; ask: string }): number =>
  [
    story.title,
    story.organisation.name,
    story.problem,
    story.result,
    ...story.figures.slice(0, 3).flatMap(({ value, label, asOf }) => [value, label, asOf]),
    ...boardFacts(story).map(({ value = '' }) => value),
    risk,
    ask,
    story.recipe[0]?.step ?? '',
  ].join('').length;
