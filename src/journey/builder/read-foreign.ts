import { readJourneyJson } from '../exchange/journey-json.ts';
import { readJourneyMarkdown } from '../exchange/journey-markdown.ts';
import type { Imported } from '../exchange/exchange.ts';
import { decodeJourney } from '../link/journey-link.ts';

/** Reads what somebody pasted or chose: a link to a journey, a JSON file or a task list. Never throws. */
export const readForeign = (text: string): Imported => {
  if (/^\uFEFF?\s*[{[]/.test(text)) return readJourneyJson(text);
  const linked = decodeJourney(text);
  if (linked.journey !== undefined || linked.problems.length > 0) return linked;
  return readJourneyMarkdown(text);
};
