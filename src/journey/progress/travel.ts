import { seal, unseal } from '../link/envelope.ts';
import { isId } from '../model/journey.ts';
import { decodeDone, encodeDone, findToken } from './done-tokens.ts';
import { PROGRESS_VERSION, readProgress, writeProgress, type Place, type Progress } from './progress-box.ts';

/** Progress that came from another device. */
export interface Arrived {
  /** Undefined when there was none to be read; then `problems` says why, unless it was no progress at all. */
  progress: Progress | undefined;
  /** German sentences. */
  problems: string[];
}

/** The most parts of a link that are looked at: far more than lessons and days. */
const MOST_TOKENS = 5_000;

/** Progress as the fragment of a link or QR code, without `#`. Besides lessons: w last lesson, h heading, u its second. */
export const encodeProgress = ({ done, last }: Progress): string =>
  seal('f', [
    ...encodeDone(done),
    ...(last === undefined
      ? []
      : [`w${last.lesson}`, `h${last.heading}`, `u${Math.floor(last.time / 1000).toString(36)}`]),
  ]);

const decodePlace = (tokens: readonly string[]): Place | undefined => {
  const lesson = findToken(tokens, 'w');
  const heading = findToken(tokens, 'h');
  const seconds = findToken(tokens, 'u');
  if (!isId(lesson) || !/^[0-9a-z]{1,8}$/.test(seconds)) return undefined;
  return { lesson, heading: isId(heading) ? heading : '', time: parseInt(seconds, 36) * 1000 };
};

/** Reads such a fragment or a pasted link. Never throws. */
export const decodeProgress = (pasted: string): Arrived => {
  const opened = unseal(pasted, 'f');
  if (opened === undefined) return { progress: undefined, problems: [] };
  if (opened.isNewer) return { progress: undefined, problems: opened.problems };
  const tokens = opened.tokens.slice(0, MOST_TOKENS);
  return {
    progress: { done: decodeDone(tokens), last: decodePlace(tokens) },
    problems: opened.problems,
  };
};

const FORMAT = 'civic-data-lab/fortschritt';
/** UTF-16 units; two thousand lessons have some 100,000. */
const LONGEST_FILE = 300_000;

/** Progress as a JSON file. */
export const writeProgressJson = (progress: Progress): string =>
  `${JSON.stringify({ format: FORMAT, version: PROGRESS_VERSION, ...writeProgress(progress) }, null, 2)}\n`;

const refuse = (problem: string): Arrived => ({ progress: undefined, problems: [problem] });

const parse = (text: string): Readonly<Record<string, unknown>> => {
  try {
    return Object(JSON.parse(text.replace(/^\uFEFF/, ''))) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
};

/** Reads such a file. Never throws; foreign files are refused in German. */
export const readProgressJson = (text: string): Arrived => {
  if (text.length > LONGEST_FILE) return refuse('Die Datei ist zu groß für einen Lernstand.');
  const file = parse(text);
  const version = Number(file['version']);
  if (file['format'] !== FORMAT)
    return refuse('Diese Datei ist kein Lernstand. Wählt eine, die ihr hier gespeichert habt.');
  if (version > PROGRESS_VERSION)
    return refuse(
      'Diese Datei kommt von einer neueren Fassung der Website. Ladet die Seite neu und versucht es noch einmal.',
    );
  const progress = version >= 1 ? readProgress(file, version) : undefined;
  return progress === undefined
    ? refuse('In dieser Datei fehlen Angaben, ohne die wir sie nicht lesen können.')
    : { progress, problems: [] };
};
