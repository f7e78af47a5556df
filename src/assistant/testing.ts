import type { Assistant, Recommendation } from '../catalogue/assistant.ts';
import type { Lesson, Offer, Story } from '../catalogue/entries.ts';

interface LessonParts {
  reading?: number;
  practice?: number;
  needs?: string[];
}

/** A lesson for tests: only what recommendations look at. */
export const lessonOf = (id: string, { reading = 7, practice = 20, needs = [] }: LessonParts = {}): Lesson =>
  ({
    id,
    title: `Lektion ${id}`,
    path: `/academy/lektionen/${id}/`,
    readingMinutes: reading,
    practiceMinutes: practice,
    minutes: reading + practice,
    prerequisites: needs.map((title) => ({ title })),
    objectives: ['zählen'],
    keyPoints: ['Zählt erst, wenn ihr wisst, was.'],
    steps: [{ label: 'Planen' }],
  }) as unknown as Lesson;

interface StoryParts {
  reading?: number;
  /** Minutes of the steps of its recipe. */
  recipe?: number[];
}

/** A story for tests. */
export const storyOf = (id: string, { reading = 4, recipe = [60, 120] }: StoryParts = {}): Story =>
  ({
    id,
    title: `Geschichte ${id}`,
    path: `/geschichten/${id}/`,
    readingMinutes: reading,
    organisation: { name: 'Verein' },
    recipe: recipe.map((minutes, index) => ({ step: `Schritt ${index + 1}`, minutes })),
    recipeMinutes: recipe.reduce((sum, minutes) => sum + minutes, 0),
  }) as unknown as Story;

const offerOf = (id: string): Offer => ({ id, title: `Angebot ${id}`, path: `/angebote/${id}/` }) as Offer;

/** A recommendation that holds always, or for some answers only. */
const recommend = <T>(entry: T, only: { times?: string[]; groups?: string[] } = {}): Recommendation<T> => ({
  entry,
  times: only.times ?? [],
  groups: only.groups ?? [],
  why: 'Darum.',
});

/** A small table: one goal, two obstacles, two times, two groups; the second obstacle has special cases. */
export const smallAssistant = (): Assistant => ({
  goals: [
    {
      id: 'umfrage',
      order: 1,
      label: 'Menschen befragen',
      note: 'Mitglieder',
      obstacles: [
        {
          id: 'wozu',
          label: 'Wir wissen nicht, wozu',
          beginner: true,
          lessons: [recommend(lessonOf('sorge'))],
          stories: [recommend(storyOf('dorf'))],
          offers: [recommend(offerOf('sprechstunde'))],
        },
        {
          id: 'antworten',
          label: 'Es antworten zu wenige',
          beginner: false,
          lessons: [recommend(lessonOf('kurz'), { times: ['kurz'] }), recommend(lessonOf('lang'))],
          stories: [recommend(storyOf('jugend'))],
          offers: [recommend(offerOf('community'), { groups: ['allein'] }), recommend(offerOf('beratung'))],
        },
      ],
    },
  ],
  times: [
    { id: 'kurz', order: 1, label: 'Zehn Minuten', minutes: 10, practice: false },
    { id: 'lang', order: 2, label: 'Einen Abend', minutes: 60, practice: true },
  ],
  groups: [
    { id: 'allein', order: 1, label: 'Allein' },
    { id: 'team', order: 2, label: 'Im Team' },
  ],
});
