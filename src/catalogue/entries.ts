import type { CollectionEntry } from 'astro:content';
import { loadEntries, type Data, type Entry } from './load.ts';
import { once } from './once.ts';
import { effortFor } from './effort.ts';
import { entryMinutes, readingMinutes } from './reading-time.ts';
import { entryPath } from './routes.ts';
import { isUnknown } from '../schema/fields.ts';
import {
  loadEfforts,
  pick,
  pickOne,
  loadConcepts,
  loadLevels,
  loadSteps,
  type Concept,
  type Effort,
  type Level,
  type Step,
} from './taxonomy.ts';

type EntryCollection = 'mission' | 'pages' | 'offers' | 'stories' | 'lessons' | 'journeys';

/** What every view model has: the data of the entry, its path on the site, and what `render()` takes. */
type View<C extends EntryCollection | 'glossary'> = Data<C> & {
  id: string;
  path: string;
  entry: CollectionEntry<C>;
};

export type MissionPage = View<'mission'>;
export type Page = View<'pages'>;
export type Offer = View<'offers'> & {
  /** Minutes to read the page. */
  readingMinutes: number;
};
export type Story = Omit<View<'stories'>, 'fields' | 'steps' | 'methods'> & {
  fields: Concept[];
  steps: Step[];
  methods: Concept[];
  /** The kinds of its data, each once. */
  dataKinds: Concept[];
  /** How large the organisation is, if that is known. */
  size: Concept | undefined;
  /** Minutes to read the story from "Kurz gesagt" to its open questions, without the recipe. */
  readingMinutes: number;
  /** Sum of the recipe's minutes; 0 without a recipe. */
  recipeMinutes: number;
  /** How much work copying it is; undefined without a recipe. */
  effort: Effort | undefined;
};
export type Lesson = Omit<View<'lessons'>, 'level' | 'steps' | 'prerequisites'> & {
  level: Level;
  steps: Step[];
  /** Minutes to read the text at 180 words a minute. */
  readingMinutes: number;
  /** Reading and practice together. */
  minutes: number;
  prerequisites: LessonLink[];
};
/** Enough of a lesson to link to it. */
export interface LessonLink {
  id: string;
  title: string;
  path: string;
}
export type Journey = Omit<View<'journeys'>, 'items'> & { items: JourneyItem[]; minutes: number };
export type JourneyItem =
  { kind: 'lesson'; lesson: Lesson } | { kind: 'story'; story: Story } | { kind: 'note'; note: string };
export type Term = View<'glossary'> & { hasBody: boolean };

const loadVisible = async <C extends EntryCollection>(name: C): Promise<Entry<C>[]> =>
  (await loadEntries(name)).filter(({ data }) => data.state !== 'draft');

/** Among stories of one day the whole ones come first, and of those our own. */
const rank = ({ kind, dataLabProject }: Pick<Story, 'kind' | 'dataLabProject'>): number =>
  kind === 'short' ? 2 : dataLabProject === true ? 0 : 1;

const byOrder = (a: { order: number }, b: { order: number }): number => a.order - b.order;

/** All mission pages; the entry `mission` is the first and lives at `/mission/`. */
export const loadMissionPages = once(async (): Promise<MissionPage[]> =>
  (await loadVisible('mission'))
    .map(({ id, data, source }) => ({
      ...data,
      id,
      entry: source,
      path: entryPath('mission', id),
    }))
    .sort(byOrder),
);

/** Legal pages, accessibility, Leichte Sprache, English. */
export const loadPages = once(async (): Promise<Page[]> =>
  (await loadVisible('pages')).map(({ id, data, source }) => ({ ...data, id, entry: source })),
);

export const loadOffers = once(async (): Promise<Offer[]> =>
  (await loadVisible('offers'))
    .map(({ id, data, body, source }) => ({
      ...data,
      id,
      entry: source,
      path: entryPath('offers', id),
      readingMinutes: entryMinutes(body, data.summary, data.forWhom, data.notFor, data.steps, data.next),
    }))
    .sort(byOrder),
);

/** All visible stories, the newest first. */
export const loadStories = once(async (): Promise<Story[]> => {
  const [entries, fields, steps, methods, kinds, sizes, efforts] = await Promise.all([
    loadVisible('stories'),
    loadConcepts('fields'),
    loadSteps(),
    loadConcepts('methods'),
    loadConcepts('dataKinds'),
    loadConcepts('sizes'),
    loadEfforts(),
  ]);
  return entries
    .map(({ id, data, body, source }) => {
      const { summary, problem, result, wentWrong, openQuestions } = data;
      const labels = data.figures.map(({ label }) => label);
      const recipeMinutes = data.recipe.reduce((sum, { minutes }) => sum + minutes, 0);
      const { size } = data.organisation;
      return {
        ...data,
        id,
        entry: source,
        path: entryPath('stories', id),
        fields: pick(fields, data.fields),
        steps: pick(steps, data.steps),
        methods: pick(methods, data.methods),
        dataKinds: [
          ...new Set(
            pick(
              kinds,
              data.data.map(({ kind }) => kind),
            ),
          ),
        ],
        size: isUnknown(size) ? undefined : pickOne(sizes, size),
        readingMinutes: entryMinutes(body, summary, problem, result, labels, wentWrong, openQuestions),
        recipeMinutes,
        effort: recipeMinutes === 0 ? undefined : effortFor(efforts, recipeMinutes),
      };
    })
    .sort((a, b) => b.date.localeCompare(a.date) || rank(a) - rank(b) || a.id.localeCompare(b.id));
});

/** All visible lessons: along the life cycle, easy ones first. */
export const loadLessons = once(async (): Promise<Lesson[]> => {
  const [entries, levels, steps] = await Promise.all([loadVisible('lessons'), loadLevels(), loadSteps()]);
  const links = entries.map(({ id, data }): LessonLink => ({
    id,
    title: data.title,
    path: entryPath('lessons', id),
  }));
  const lessons = entries.map(({ id, data, body, source }) => {
    const reading = readingMinutes(body);
    return {
      ...data,
      id,
      entry: source,
      path: entryPath('lessons', id),
      level: pickOne(levels, data.level),
      steps: pick(steps, data.steps),
      prerequisites: pick(links, data.prerequisites),
      readingMinutes: reading,
      minutes: reading + data.practiceMinutes,
    };
  });
  const firstStep = (lesson: Lesson): number => Math.min(...lesson.steps.map((step) => step.order));
  return lessons.sort(
    (a, b) => firstStep(a) - firstStep(b) || byOrder(a.level, b.level) || a.id.localeCompare(b.id),
  );
});

/** All curated journeys with their stations resolved. */
export const loadJourneys = once(async (): Promise<Journey[]> => {
  const [entries, lessons, stories] = await Promise.all([
    loadVisible('journeys'),
    loadLessons(),
    loadStories(),
  ]);
  const resolve = (item: Data<'journeys'>['items'][number]): JourneyItem => {
    if ('lesson' in item) return { kind: 'lesson', lesson: pickOne(lessons, item.lesson) };
    if ('story' in item) return { kind: 'story', story: pickOne(stories, item.story) };
    return { kind: 'note', note: item.note };
  };
  return entries
    .map(({ id, data, source }) => {
      const items = data.items.map(resolve);
      const minutes = items.reduce(
        (sum, item) => sum + (item.kind === 'lesson' ? item.lesson.minutes : 0),
        0,
      );
      return { ...data, id, entry: source, path: entryPath('journeys', id), items, minutes };
    })
    .sort(byOrder);
});

/** All terms of the glossary, A to Z. */
export const loadTerms = once(async (): Promise<Term[]> =>
  (await loadEntries('glossary'))
    .map(({ id, data, body, source }) => ({
      ...data,
      id,
      entry: source,
      path: entryPath('glossary', id),
      hasBody: body.trim() !== '',
    }))
    .sort((a, b) => a.title.localeCompare(b.title, 'de')),
);
