import type { Journey } from '../model/journey.ts';
import { readJourney } from '../model/read-journey.ts';
import { refuse, refuseBySize, type Imported } from './exchange.ts';

const FORMAT = 'civic-data-lab/lernreise';
const VERSION = 1;

/** The journey as a JSON file. */
export const writeJourneyJson = ({ title, start, items }: Journey): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, title, start, items }, null, 2)}\n`;

const HEAD_KEYS = ['format', 'version', 'title', 'start', 'items'];
const ITEM_KEYS = ['kind', 'id', 'note', 'isDone'];

const parse = (text: string): unknown => {
  try {
    // A byte order mark is what some editors leave behind.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys that this version does not know: their content is not taken over, and that is said. */
const describeUnknown = (file: Readonly<Record<string, unknown>>, items: readonly unknown[]): string[] => {
  const unknown = [
    ...Object.keys(file).filter((key) => !HEAD_KEYS.includes(key)),
    ...items.filter(isRecord).flatMap((item) => Object.keys(item).filter((key) => !ITEM_KEYS.includes(key))),
  ];
  const count = new Set(unknown).size;
  if (count === 0) return [];
  return [
    `Die Datei enthält ${count === 1 ? 'eine Angabe' : `${count} Angaben`}, die wir nicht kennen. Das blieb draußen.`,
  ];
};

const describeStart = (file: Readonly<Record<string, unknown>>, journey: Journey): string[] =>
  (file['start'] ?? '') === journey.start ? [] : ['Der erste Tag war nicht zu lesen und fehlt jetzt.'];

/** Reads such a file strictly: other files are refused, whatever does not fit is named. Never throws. */
export const readJourneyJson = (text: string): Imported => {
  const refused = refuseBySize(text);
  if (refused !== undefined) return refused;
  const file = parse(text);
  if (file === undefined)
    return refuse('Die Datei ist kein vollständiges JSON. Vielleicht wurde sie beschädigt.');
  if (!isRecord(file) || file['format'] !== FORMAT)
    return refuse('Diese Datei ist keine Lernreise. Wählt eine, die ihr hier gespeichert habt.');
  const { version, items } = file;
  if (typeof version === 'number' && version > VERSION)
    return refuse(
      'Diese Datei kommt von einer neueren Fassung der Website. Ladet die Seite neu und versucht es noch einmal.',
    );
  if (version !== VERSION || !Array.isArray(items))
    return refuse('In dieser Datei fehlen Angaben, ohne die wir sie nicht lesen können.');
  const { journey, problems } = readJourney(file);
  return {
    journey,
    problems: [...problems, ...describeStart(file, journey), ...describeUnknown(file, items)],
  };
};
