import { cleanText } from '../model/clean-text.ts';
import { readDay, writeDay } from '../model/day.ts';
import { isId, type Item, type Journey, type Kind } from '../model/journey.ts';
import { LIMITS } from '../model/limits.ts';
import { collectItems } from '../model/read-journey.ts';
import { seal, unseal } from './envelope.ts';
import { decodeText, encodeText } from './text-code.ts';

/**
 * The first sign of a part says what it is: t title, d first day, l lesson, s story, p step (Phase), n own note, m what
 * is noted (gemerkt) on the station before. A capital marks a station as done.
 */
const LETTERS: Record<Kind, string> = { lesson: 'l', story: 's', step: 'p', note: 'n' };
const KIND_OF = new Map(
  Object.entries(LETTERS).map(([kind, letter]): [string, Kind] => [letter, kind as Kind]),
);

/** What a fragment held. */
export interface Decoded {
  /** Undefined when the fragment is no journey, or one of a newer version. */
  journey: Journey | undefined;
  /** German sentences for the person who opened the link; none when all is well or it is no journey at all. */
  problems: string[];
}

const encodeItem = ({ kind, id, note, isDone }: Item): string[] => {
  const letter = isDone ? LETTERS[kind].toUpperCase() : LETTERS[kind];
  if (kind === 'note') return [letter + encodeText(note)];
  return [letter + id, ...(note === '' ? [] : [`m${encodeText(note)}`])];
};

/** The fragment of the link to a journey, without `#`. Twenty stations fit into 1,500 characters. */
export const encodeJourney = ({ title, start, items }: Journey): string =>
  seal('v', [
    ...(title === '' ? [] : [`t${encodeText(title)}`]),
    ...(start === '' ? [] : [`d${writeDay(start)}`]),
    ...items.flatMap(encodeItem),
  ]);

/** The most parts that a link can have: title, day, and two for each station, and as many again that are in excess. */
const MOST_TOKENS = 4 * LIMITS.items;

const readText = (code: string, limit: number): string =>
  cleanText(decodeText(code.slice(0, limit * 12)), limit);

const readItem = (letter: string, rest: string): Item | undefined => {
  const kind = KIND_OF.get(letter.toLowerCase());
  if (kind === undefined) return undefined;
  const isDone = letter !== letter.toLowerCase();
  if (kind !== 'note') return isId(rest) ? { kind, id: rest, note: '', isDone } : undefined;
  const note = readText(rest, LIMITS.note);
  return note === '' ? undefined : { kind, id: '', note, isDone };
};

/**
 * Reads a fragment, with or without `#`, or a whole pasted link. Never throws and trusts nothing: ids have the form of
 * ids, texts are plain and short, stations at most as many as the model allows. Whether an id still exists is for
 * `findStations` to say.
 */
export const decodeJourney = (pasted: string): Decoded => {
  const opened = unseal(pasted, 'v');
  if (opened === undefined) return { journey: undefined, problems: [] };
  if (opened.isNewer) return { journey: undefined, problems: opened.problems };
  const head = { title: '', start: '' };
  const items: (Item | undefined)[] = [];
  for (const token of opened.tokens.slice(0, MOST_TOKENS)) {
    const [letter, rest] = [token.charAt(0), token.slice(1)];
    const last = items[items.length - 1];
    if (letter === 't') head.title = readText(rest, LIMITS.title);
    else if (letter === 'd') head.start = readDay(rest);
    else if (letter === 'm') {
      if (last !== undefined && last.kind !== 'note') last.note = readText(rest, LIMITS.note);
    } else items.push(readItem(letter, rest));
  }
  const { journey, problems } = collectItems(head, items);
  return { journey, problems: [...opened.problems, ...problems] };
};
