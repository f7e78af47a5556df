import { describe, expect, it } from 'vitest';
import {
  addNote,
  addThing,
  insertItem,
  markItem,
  moveItem,
  removeItem,
  renameJourney,
  restoreItem,
  setStart,
  writeNote,
} from './edit-journey.ts';
import { EMPTY_JOURNEY, includesThing, isId, keyOf, type Item, type Journey } from './journey.ts';
import { LIMITS, SENTENCES } from './limits.ts';

const lesson = (id: string, note = ''): Item => ({ kind: 'lesson', id, note, isDone: false });
const journey: Journey = { title: 'Start', start: '', items: [lesson('a'), lesson('b'), lesson('c')] };
const ids = ({ items }: Journey): string => items.map(({ id, note }) => id || note).join(' ');

describe('adding', () => {
  it('puts lessons, stories and steps at the end', () => {
    expect(ids(addThing(journey, { kind: 'story', id: 'a' }).journey)).toBe('a b c a');
  });

  it.each([
    ['a thing twice', lesson('b'), SENTENCES.twice],
    ['an id that is none', lesson('__proto__'), SENTENCES.unknownThing],
    ['an empty note', { ...lesson(''), kind: 'note', note: ' \u200b' } as Item, SENTENCES.emptyNote],
  ])('refuses %s', (_name, item, problem) => {
    expect(insertItem(journey, item)).toEqual({ journey, problem });
  });

  it('refuses more than fits', () => {
    const items = Array.from({ length: LIMITS.items }, (_item, index) => lesson(`l${index}`));
    const full = { ...journey, items };
    expect(addThing(full, { kind: 'step', id: 'planen' })).toEqual({
      journey: full,
      problem: SENTENCES.full,
    });
  });

  it('takes the same note twice, and shortens a long one aloud', () => {
    const once = addNote(EMPTY_JOURNEY, ' Pause ').journey;
    expect(ids(addNote(once, 'Pause').journey)).toBe('Pause Pause');
    const { journey: long, problem } = addNote(EMPTY_JOURNEY, 'x'.repeat(LIMITS.note + 1));
    expect([long.items[0]!.note.length, problem]).toEqual([LIMITS.note, SENTENCES.longNote]);
  });

  it.each([
    [0, 'x a b c'],
    [1, 'a x b c'],
    [-5, 'x a b c'],
    [99, 'a b c x'],
    [NaN, 'x a b c'],
  ])('inserts at %d', (index, expected) => {
    expect(ids(insertItem(journey, lesson('x'), index).journey)).toBe(expected);
  });
});

describe('removing', () => {
  it('can be undone, also after other changes', () => {
    const { journey: without, removed } = removeItem(journey, 1);
    expect(ids(without)).toBe('a c');
    expect(restoreItem(without, removed!).journey).toEqual(journey);
    const shorter = removeItem(removeItem(without, 0).journey, 0).journey;
    expect(ids(restoreItem(shorter, removed!).journey)).toBe('b');
    expect(restoreItem(journey, removed!)).toEqual({ journey, problem: SENTENCES.twice });
  });

  it.each([-1, 3, 0.5, NaN])('at %d there is nothing', (index) => {
    expect(removeItem(journey, index)).toEqual({ journey, removed: undefined });
  });
});

describe('moving', () => {
  it.each([
    [0, 2, 'b c a'],
    [2, 0, 'c a b'],
    [1, 1, 'a b c'],
    [0, 99, 'b c a'],
    [2, -1, 'c a b'],
    [7, 0, 'a b c'],
    [NaN, 0, 'a b c'],
  ])('%d to %d', (from, to, expected) => {
    expect(ids(moveItem(journey, from, to))).toBe(expected);
  });
});

describe('writing', () => {
  it('names the journey', () => {
    expect(renameJourney(journey, '  Für den\nVorstand ').journey.title).toBe('Für den Vorstand');
    expect(renameJourney(journey, 'x'.repeat(81))).toEqual({
      journey: { ...journey, title: 'x'.repeat(80) },
      problem: SENTENCES.longTitle,
    });
  });

  it('notes something on a station, or takes it away', () => {
    const noted = writeNote(journey, 1, 'mit Anna').journey;
    expect(noted.items[1]).toEqual(lesson('b', 'mit Anna'));
    expect(writeNote(noted, 1, '').journey).toEqual(journey);
    expect(writeNote(journey, 9, 'x').journey).toBe(journey);
  });

  it('does not empty an own note', () => {
    const own = addNote(journey, 'Pause').journey;
    expect(writeNote(own, 3, ' ')).toEqual({ journey: own, problem: SENTENCES.emptyNote });
  });

  it('marks as done, and no more', () => {
    const marked = markItem(journey, 0, true);
    expect(marked.items.map(({ isDone }) => isDone)).toEqual([true, false, false]);
    expect(markItem(marked, 0, false)).toEqual(journey);
  });

  it.each([
    ['2026-11-30', '2026-11-30', undefined],
    ['', '', undefined],
    ['2026-02-30', '', SENTENCES.noDay],
  ])('begins on %j', (start, expected, problem) => {
    const change = setStart(journey, start);
    expect([change.journey.start, change.problem]).toEqual([expected, problem]);
  });
});

describe('names', () => {
  it.each([
    ['was-sind-daten', true],
    ['a', true],
    ['constructor', true],
    ['__proto__', false],
    ['Was', false],
    ['a--b', false],
    ['-a', false],
    ['', false],
    ['../x', false],
    ['a'.repeat(81), false],
    [7, false],
  ])('isId(%j) is %j', (value, expected) => {
    expect(isId(value)).toBe(expected);
  });

  it('tell kinds apart', () => {
    expect(keyOf({ kind: 'story', id: 'a' })).toBe('story:a');
    expect(includesThing(journey, { kind: 'story', id: 'a' })).toBe(false);
    expect(includesThing(journey, { kind: 'lesson', id: 'a' })).toBe(true);
  });
});
