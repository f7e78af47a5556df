import type { Lesson, Story } from '../catalogue/entries.ts';
import { entryMinutes } from '../catalogue/reading-time.ts';

/** How many minutes people may say they have. */
export const MINUTES = [5, 10, 30] as const;

export type Minutes = (typeof MINUTES)[number];

/** The path of the page for people with so many minutes. */
export const timePath = (minutes: Minutes): string => `/wo-anfangen/${minutes}-minuten/`;

/** A minute or two more hurt nobody; they are said. */
const GRACE = 5;
/** What can be copied within a working day. */
const ONE_DAY = 8 * 60;

/** Something to do in the time there is; `path` may lead to a place on a page. */
export interface Piece {
  path: string;
  title: string;
  minutes: number;
  note: string;
}

/** Pieces of one kind, the shortest first. */
export interface Shelf {
  title: string;
  lead: string;
  pieces: Piece[];
}

const byMinutes = (pieces: Piece[]): Piece[] => pieces.toSorted((a, b) => a.minutes - b.minutes);

const within = (pieces: Piece[], from: number, to: number): Piece[] =>
  byMinutes(pieces.filter(({ minutes }) => minutes > from && minutes <= to));

const readStory = ({ path, title, readingMinutes, organisation }: Story): Piece => ({
  path,
  title,
  minutes: readingMinutes,
  note: organisation.name,
});

const readPoints = ({ path, title, keyPoints, steps }: Lesson): Piece => ({
  path: `${path}#das-wichtigste`,
  title,
  minutes: entryMinutes('', keyPoints),
  note: steps.map(({ label }) => label).join(' · '),
});

const readLesson = ({ path, title, readingMinutes, practiceMinutes }: Lesson): Piece => ({
  path,
  title,
  minutes: readingMinutes,
  note: `Die Übung braucht später ${practiceMinutes}\u00a0Minuten.`,
});

const wholeLesson = ({ path, title, minutes, objectives }: Lesson): Piece => ({
  path,
  title,
  minutes,
  note: `Danach könnt ihr ${objectives[0]}.`,
});

const readRecipe = ({ path, title, readingMinutes, recipe, recipeMinutes }: Story): Piece => ({
  path,
  title,
  minutes:
    readingMinutes +
    entryMinutes(
      '',
      recipe.map(({ step }) => step),
    ),
  note: `Zum Nachmachen in rund ${Math.round(recipeMinutes / 60)}\u00a0Stunden.`,
});

const firstStep = ({ path, title, readingMinutes, recipe }: Story): Piece[] =>
  recipe.slice(0, 1).map(({ step, minutes }) => ({
    path: `${path}#nachmachen`,
    title,
    minutes: readingMinutes + minutes,
    note: step,
  }));

const isFree = ({ prerequisites }: Lesson): boolean => prerequisites.length === 0;

const SHELVES: Record<Minutes, (lessons: Lesson[], stories: Story[]) => Shelf[]> = {
  5: (lessons, stories) => [
    {
      title: 'Eine Geschichte lesen',
      lead: 'Wie andere es gemacht haben, und was schiefging.',
      pieces: within(stories.map(readStory), 0, 5),
    },
    {
      title: 'Das Wichtigste aus einer Lektion',
      lead: 'Drei oder vier Sätze zum Mitnehmen. Die ganze Lektion läuft nicht weg.',
      pieces: within(lessons.map(readPoints), 0, 5),
    },
  ],
  10: (lessons, stories) => [
    {
      title: 'Eine Lektion lesen, ohne Vorwissen',
      lead: 'Heute lesen, ein andermal üben.',
      pieces: within(lessons.filter(isFree).map(readLesson), 0, 10),
    },
    {
      title: 'Eine Geschichte mit Anleitung lesen',
      lead: 'Mit allen Schritten zum Nachmachen. Was am wenigsten Arbeit macht, steht oben.',
      pieces: stories
        .filter(({ recipe, recipeMinutes }) => recipe.length > 0 && recipeMinutes <= ONE_DAY)
        .toSorted((a, b) => a.recipeMinutes - b.recipeMinutes)
        .map(readRecipe)
        .filter(({ minutes }) => minutes <= 10),
    },
    {
      title: 'Eine Lektion lesen, die auf andere baut',
      lead: 'Was ihr vorher kennen solltet, steht auf jeder Lektion oben.',
      pieces: within(lessons.filter((lesson) => !isFree(lesson)).map(readLesson), 0, 10),
    },
  ],
  30: (lessons, stories) => [
    {
      title: 'Eine ganze Lektion, mit Übung',
      lead: 'Danach könnt ihr etwas, das ihr vorher nicht konntet.',
      pieces: within(lessons.map(wholeLesson), 0, 30),
    },
    {
      title: 'Lektionen, die wenige Minuten länger dauern',
      lead: `Höchstens ${30 + GRACE}\u00a0Minuten, die Übung eingerechnet.`,
      pieces: within(lessons.map(wholeLesson), 30, 30 + GRACE),
    },
    {
      title: 'Eine Geschichte lesen und den ersten Schritt machen',
      lead: `Lesen und anfangen, zusammen höchstens ${30 + GRACE}\u00a0Minuten.`,
      pieces: within(stories.flatMap(firstStep), 0, 30 + GRACE),
    },
  ],
};

/** What fits into so many minutes, by kind; shelves without a piece are left out. */
export const shelvesFor = (minutes: Minutes, lessons: Lesson[], stories: Story[]): Shelf[] =>
  SHELVES[minutes](lessons, stories).filter(({ pieces }) => pieces.length > 0);
