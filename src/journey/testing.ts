import type { Item, Journey } from './model/journey.ts';
import { cleanText } from './model/clean-text.ts';
import { addDays } from './model/day.ts';
import { LIMITS } from './model/limits.ts';

/** Numbers from 0 to below 1 that are the same for the same seed (mulberry32 by Tommy Ettinger, public domain). */
export const createRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

export type Random = () => number;

/** A whole number from 0 to below `end`. */
export const below = (random: Random, end: number): number => Math.floor(random() * end);

export const pickFrom = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)]!;

const PIECES = [
  ...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  ...'äöüÄÖÜß .,:;!?-_~%#&=+/\\|()[]{}<>"\'`*@^$€„“‚‘–…éñçøœ日本語العربية',
  ...[
    '👩‍💻',
    '🏳️‍🌈',
    '👍🏽',
    '❤️',
    ' ',
    ' ',
    ' und ',
    '[x]',
    '- ',
    '# ',
    '](',
    '> ',
    '1. ',
    'https://a.example/',
    '\\',
  ],
];
const HOSTILE = [
  '\u0000',
  '\u202e',
  '\u200b',
  '\ud800',
  '\udc00',
  '\u0301\u0301\u0301\u0301\u0301',
  '\n',
  '\u2028',
  '\ufeff',
  '\u00ad',
  '\u200d',
  '__proto__',
  '<script>alert(1)</script>',
  '%00',
  '%E4',
  '&lt;',
];

/** Text that people might write, of every sign that ever made trouble; hostile signs on request. */
export const randomText = (random: Random, length: number, isHostile = false): string =>
  Array.from({ length: below(random, length + 1) }, () =>
    pickFrom(random, isHostile && random() < 0.3 ? HOSTILE : PIECES),
  ).join('');

/** An id like those of entries. */
export const randomId = (random: Random): string =>
  Array.from({ length: 1 + below(random, 5) }, () =>
    Array.from({ length: 1 + below(random, 9) }, () =>
      pickFrom(random, [...'abcdefghijklmnopqrstuvwxyz0123456789']),
    ).join(''),
  ).join('-');

/** A day of the years 2020 to 2031. */
export const randomDay = (random: Random): string => addDays('2020-01-01', below(random, 4380));

const randomItem = (random: Random): Item => {
  const kind = pickFrom(random, ['lesson', 'lesson', 'story', 'step', 'note'] as const);
  const isDone = random() < 0.3;
  const note = random() < 0.5 || kind === 'note' ? cleanText(randomText(random, 60), LIMITS.note) : '';
  return kind === 'note'
    ? { kind, id: '', note: note === '' ? 'Pause' : note, isDone }
    : { kind, id: randomId(random), note, isDone };
};

/** A journey as the model allows it. */
export const randomJourney = (random: Random): Journey => {
  const items = Array.from({ length: below(random, LIMITS.items + 1) }, () => randomItem(random));
  const seen = new Set<string>();
  return {
    title: cleanText(randomText(random, 40), LIMITS.title),
    start: random() < 0.5 ? randomDay(random) : '',
    items: items.filter(({ kind, id }) => {
      const key = `${kind}:${id}`;
      const isNew = kind === 'note' || !seen.has(key);
      seen.add(key);
      return isNew;
    }),
  };
};
