import type { Assistant, Goal, Group, Obstacle, Recommendation, Time } from '../catalogue/assistant.ts';
import type { Lesson, Offer, Story } from '../catalogue/entries.ts';
import { findFirst } from './choose.ts';

/** Four answers and what we recommend then. */
export interface Start {
  /** The ids of the answers, joined: `umfrage-fragen-kurz-team`. */
  id: string;
  goal: Goal;
  obstacle: Obstacle;
  time: Time;
  group: Group;
  lesson: Recommendation<Lesson>;
  story: Recommendation<Story>;
  offer: Recommendation<Offer>;
}

/** The name of a way through the questions, as far as it has come: of a screen, or of a result. */
export const wayId = (...answers: { id: string }[]): string => answers.map(({ id }) => id).join('-');

/** The path of a result. */
export const startPath = (id: string): string => `/wo-anfangen/${id}/`;

const choose = <T>(recommendations: Recommendation<T>[], time: Time, group: Group, way: string) => {
  const found = recommendations[findFirst(recommendations, { time: time.id, group: group.id })];
  if (found === undefined) throw new Error(`content/assistant/goals.yaml: Für ${way} fehlt eine Empfehlung.`);
  return found;
};

const startFor = (goal: Goal, obstacle: Obstacle, time: Time, group: Group): Start => {
  const id = wayId(goal, obstacle, time, group);
  return {
    id,
    goal,
    obstacle,
    time,
    group,
    lesson: choose(obstacle.lessons, time, group, id),
    story: choose(obstacle.stories, time, group, id),
    offer: choose(obstacle.offers, time, group, id),
  };
};

/**
 * The result of every combination of answers.
 * @throws when a combination has none; the content check says so earlier and in kinder words.
 */
export const allStarts = ({ goals, times, groups }: Assistant): Start[] =>
  goals.flatMap((goal) =>
    goal.obstacles.flatMap((obstacle) =>
      times.flatMap((time) => groups.map((group) => startFor(goal, obstacle, time, group))),
    ),
  );
