import { isDay } from '../model/day.ts';
import { isId } from '../model/journey.ts';
import { openBox, type Box, type BoxPlaces, type BoxShape } from '../device/box.ts';

/** Where somebody read last. */
export interface Place {
  /** Id of the lesson. */
  lesson: string;
  /** Id of the heading; empty at the beginning. */
  heading: string;
  /** Milliseconds since 1970. */
  time: number;
  /** What the heading says. It stays on the device that saw it: a link carries the id alone. */
  words?: string;
}

/** What a person has learned on this device. */
export interface Progress {
  /** Ids of the lessons that are done, each with its day as `YYYY-MM-DD`. Use `Map`: an id may be `constructor`. */
  done: ReadonlyMap<string, string>;
  last: Place | undefined;
}

export const NO_PROGRESS: Progress = { done: new Map(), last: undefined };
export const PROGRESS_VERSION = 2;

/** More than lessons will ever be; a hostile file must not fill the storage. */
const MOST = 2_000;

/** UTF-16 units of a heading that are kept. */
const LONGEST_WORDS = 120;

const readPlace = (value: unknown): Place | undefined => {
  const { lesson, heading, time, words } = Object(value) as Readonly<Record<string, unknown>>;
  if (!isId(lesson) || typeof time !== 'number' || !(time >= 0 && time < 8e15)) return undefined;
  return {
    lesson,
    heading: isId(heading) ? heading : '',
    time,
    ...(typeof words === 'string' && { words: words.slice(0, LONGEST_WORDS) }),
  };
};

/**
 * Progress from the fields of the storage or of a file. Version 1 was never published: a list of lessons without days,
 * which count as done today. It is here so that the way from an older version is walked in every test. Undefined when
 * `done` is missing.
 */
export const readProgress = (
  { done, last }: Readonly<Record<string, unknown>>,
  version: number,
  today = new Date().toISOString().slice(0, 10),
): Progress | undefined => {
  if (typeof done !== 'object' || done === null) return undefined;
  const pairs: [unknown, unknown][] =
    version < 2 && Array.isArray(done) ? done.map((id) => [id, today]) : Object.entries(done);
  const sound = pairs.filter((pair): pair is [string, string] => isId(pair[0]) && isDay(pair[1]));
  return { done: new Map(sound.slice(0, MOST)), last: readPlace(last) };
};

/** Progress as fields for JSON. */
export const writeProgress = ({ done, last }: Progress): object => ({
  done: Object.fromEntries(done),
  ...(last && { last }),
});

const SHAPE: BoxShape<Progress> = {
  key: 'cdl:fortschritt',
  version: PROGRESS_VERSION,
  empty: NO_PROGRESS,
  read: readProgress,
  write: writeProgress,
};

/** The progress of this device. */
export const openProgressBox = (places?: BoxPlaces): Box<Progress> => openBox(SHAPE, places);

/** Marks a lesson as done on a day, or takes the mark away (`day` undefined). A lesson that is done keeps its day. */
export const markLesson =
  (lesson: string, day: string | undefined) =>
  (progress: Progress): Progress => {
    if (progress.done.has(lesson) === (day !== undefined)) return progress;
    const done = new Map(progress.done);
    if (day === undefined) done.delete(lesson);
    else done.set(lesson, day);
    return { ...progress, done };
  };

/** Remembers where somebody reads. */
export const visitPlace =
  (last: Place) =>
  (progress: Progress): Progress => ({ ...progress, last });

/**
 * The same for people who only read on: it changes nothing until they have marked a lesson or brought progress along,
 * since nobody asked before that something be kept.
 */
export const keepPlace =
  (last: Place) =>
  (progress: Progress): Progress =>
    progress === NO_PROGRESS ? progress : { ...progress, last };
