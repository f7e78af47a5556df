import { describe, expect, it } from 'vitest';
import { lessonOf, storyOf } from './testing.ts';
import { MINUTES, shelvesFor, type Minutes } from './time.ts';

const lessons = [
  lessonOf('mittel', { reading: 8, practice: 25 }),
  lessonOf('klein', { reading: 6, practice: 20 }),
  lessonOf('gross', { reading: 9, practice: 40, needs: ['klein'] }),
  lessonOf('riesig', { reading: 15, practice: 90 }),
];
const stories = [
  storyOf('lang', { reading: 6, recipe: [120] }),
  storyOf('schnell', { reading: 4, recipe: [30, 30] }),
  storyOf('kurz', { reading: 3, recipe: [] }),
  storyOf('gruendlich', { reading: 5, recipe: [400, 400] }),
];

const shown = (minutes: Minutes): Record<string, string[]> =>
  Object.fromEntries(
    shelvesFor(minutes, lessons, stories).map(({ title, pieces }) => [
      title,
      pieces.map((piece) => `${piece.minutes} ${piece.title.split(' ')[1]}`),
    ]),
  );

describe('shelvesFor', () => {
  it('has stories and key points for five minutes, the shortest first', () => {
    expect(shown(5)).toEqual({
      'Eine Geschichte lesen': ['3 kurz', '4 schnell', '5 gruendlich'],
      'Das Wichtigste aus einer Lektion': ['1 mittel', '1 klein', '1 gross', '1 riesig'],
    });
  });

  it('has lessons to read for ten minutes, without prerequisites first, and stories by the work they take', () => {
    expect(shown(10)).toEqual({
      'Eine Lektion lesen, ohne Vorwissen': ['6 klein', '8 mittel'],
      'Eine Geschichte mit Anleitung lesen': ['5 schnell', '7 lang'],
      'Eine Lektion lesen, die auf andere baut': ['9 gross'],
    });
  });

  it('has whole lessons and first steps for thirty minutes, and says what takes a little longer', () => {
    expect(shown(30)).toEqual({
      'Eine ganze Lektion, mit Übung': ['26 klein'],
      'Lektionen, die wenige Minuten länger dauern': ['33 mittel'],
      'Eine Geschichte lesen und den ersten Schritt machen': ['34 schnell'],
    });
  });

  it('leaves out shelves without anything', () => {
    expect(MINUTES.flatMap((minutes) => shelvesFor(minutes, [], []))).toEqual([]);
  });
});
