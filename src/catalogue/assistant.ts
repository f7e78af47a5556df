import { loadLessons, loadOffers, loadStories, type Lesson, type Offer, type Story } from './entries.ts';
import { loadEntries, type Data } from './load.ts';
import { once } from './once.ts';
import { pickOne } from './taxonomy.ts';

export type Time = Data<'times'>;
export type Group = Data<'groups'>;

/** An entry, when it is recommended, and why. `times` and `groups` are ids; none of them means all. */
export interface Recommendation<T> {
  entry: T;
  times: string[];
  groups: string[];
  why: string;
}

type ObstacleData = Data<'goals'>['obstacles'][number];

/** What stands in the way, and what helps then; in each list the first that fits. */
export type Obstacle = Omit<ObstacleData, 'lessons' | 'stories' | 'offers'> & {
  lessons: Recommendation<Lesson>[];
  stories: Recommendation<Story>[];
  offers: Recommendation<Offer>[];
};
export type Goal = Omit<Data<'goals'>, 'obstacles'> & { obstacles: Obstacle[] };

/** The answers to the four questions, in their order, with what follows from them. */
export interface Assistant {
  goals: Goal[];
  times: Time[];
  groups: Group[];
}

const byOrder = (a: { order: number }, b: { order: number }): number => a.order - b.order;

const recommend = <T extends { id: string }>(
  entries: T[],
  reference: { id: string },
  {
    times = [],
    groups = [],
    why,
  }: ObstacleData['lessons'][number] | ObstacleData['offers'][number] | ObstacleData['stories'][number],
): Recommendation<T> => ({
  entry: pickOne(entries, reference),
  times: times.map(({ id }) => id),
  groups: groups.map(({ id }) => id),
  why,
});

/** The decision table behind "Wo fange ich an?". */
export const loadAssistant = once(async (): Promise<Assistant> => {
  const [goals, times, groups, lessons, stories, offers] = await Promise.all([
    loadEntries('goals'),
    loadEntries('times'),
    loadEntries('groups'),
    loadLessons(),
    loadStories(),
    loadOffers(),
  ]);
  const resolve = (obstacle: ObstacleData): Obstacle => ({
    ...obstacle,
    lessons: obstacle.lessons.map((one) => recommend(lessons, one.lesson, one)),
    stories: obstacle.stories.map((one) => recommend(stories, one.story, one)),
    offers: obstacle.offers.map((one) => recommend(offers, one.offer, one)),
  });
  return {
    goals: goals.map(({ data }) => ({ ...data, obstacles: data.obstacles.map(resolve) })).sort(byOrder),
    times: times.map(({ data }) => data).sort(byOrder),
    groups: groups.map(({ data }) => data).sort(byOrder),
  };
});
