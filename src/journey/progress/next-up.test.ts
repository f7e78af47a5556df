import { describe, expect, it } from 'vitest';
import { findNextUp, type LessonLine } from './next-up.ts';
import type { Place } from './progress-box.ts';

const line = (id: string, next = ''): LessonLine => ({ id, title: id.toUpperCase(), minutes: 10, next });

/** a → b → c, then d and e alone; x and y lead to each other. */
const LESSONS = [
  line('a', 'b'),
  line('b', 'c'),
  line('c'),
  line('d'),
  line('e'),
  line('x', 'y'),
  line('y', 'x'),
];

const done = (...ids: string[]): Map<string, string> =>
  new Map(ids.map((id, index) => [id, `2026-11-${String(index + 10)}`]));

const at = (lesson: string, heading = ''): Place => ({
  lesson,
  heading,
  time: 1,
  words: heading.toUpperCase(),
});

describe('findNextUp', () => {
  it.each([
    ['nothing where nothing is kept', done(), undefined, undefined],
    ['nothing where only unknown lessons are kept', done('weg'), at('fort'), undefined],
    ['what was begun, and what follows', done('a'), at('b', 'teil'), ['b#teil', 'c']],
    ['what follows what is done', done('a'), at('a', 'ende'), ['', 'b']],
    ['what follows, past what is done', done('a', 'b'), at('a'), ['', 'c']],
    ['the first open one at the end of a way', done('c'), at('c'), ['', 'a']],
    ['the one marked last, without a place', done('d', 'a'), undefined, ['', 'b']],
    ['the one marked last, when the place is gone', done('d', 'a'), at('fort'), ['', 'b']],
    ['the list, when a way leads in circles', done('x', 'y'), at('x'), ['', 'a']],
    ['no next when only the begun one is left', done('a', 'b', 'c', 'd', 'x', 'y'), at('e'), ['e#', '']],
    ['no next when all is done', done('a', 'b', 'c', 'd', 'e', 'x', 'y'), at('e'), ['', '']],
  ])('gives %s', (_name, marks, last, expected) => {
    const found = findNextUp({ done: marks, last }, LESSONS);
    const { resume, next } = found ?? {};
    expect(found && [resume ? `${resume.lesson.id}#${resume.heading}` : '', next?.id ?? '']).toEqual(
      expected,
    );
  });

  it('counts the lessons that the site still has', () => {
    expect(findNextUp({ done: done('a', 'weg', 'd'), last: undefined }, LESSONS)?.count).toBe(2);
  });

  it('knows the words of a heading only where they were seen', () => {
    expect(findNextUp({ done: done(), last: at('b', 'teil') }, LESSONS)?.resume?.words).toBe('TEIL');
    const fromLink = { lesson: 'b', heading: 'teil', time: 1 };
    expect(findNextUp({ done: done(), last: fromLink }, LESSONS)?.resume?.words).toBe('');
  });
});
