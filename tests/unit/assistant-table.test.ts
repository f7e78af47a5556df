import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Obstacle {
  id: string;
  label: string;
  beginner?: boolean;
  lessons: { lesson: string }[];
  stories: { story: string }[];
  offers: { offer: string }[];
}

interface Goal {
  id: string;
  label: string;
  obstacles: Obstacle[];
}

const goals = parse(readFileSync('content/assistant/goals.yaml', 'utf8')) as Goal[];
const obstacles = goals.flatMap((goal) => goal.obstacles.map((obstacle) => ({ goal, obstacle })));
const nameOf = ({ goal, obstacle }: (typeof obstacles)[number]): string =>
  `${goal.label} → ${obstacle.label}`;
const wrong = (isWrong: (one: (typeof obstacles)[number]) => boolean): string[] =>
  obstacles.filter(isWrong).map(nameOf);
const offersOf = ({ obstacle }: (typeof obstacles)[number]): string[] =>
  obstacle.offers.map(({ offer }) => offer);

/** What the content check cannot know: for whom the offers say that they are not. */
describe('what we recommend', () => {
  it('speaks to enough people', () => {
    expect(goals.length).toBeGreaterThanOrEqual(6);
    expect(obstacles.length).toBeGreaterThanOrEqual(20);
  });

  it('sends nobody who begins to Beratung or Datenvorhaben', () => {
    const later = ['beratung', 'datenvorhaben'];
    expect(
      wrong((one) => one.obstacle.beginner === true && offersOf(one).some((offer) => later.includes(offer))),
    ).toEqual([]);
  });

  it('sends nobody with a confidential question to the community', () => {
    expect(wrong((one) => one.goal.id === 'schutz' && offersOf(one).includes('community'))).toEqual([]);
  });

  it('names money only where there is a project', () => {
    expect(wrong((one) => one.goal.id !== 'projekt' && offersOf(one).includes('datenvorhaben'))).toEqual([]);
  });

  it('makes use of many stories, not of a favourite one', () => {
    const told = obstacles.flatMap(({ obstacle }) => obstacle.stories.map(({ story }) => story));
    const counts = [...Map.groupBy(told, String).values()].map((same) => same.length);
    expect(counts.length).toBeGreaterThanOrEqual(15);
    expect(Math.max(...counts)).toBeLessThanOrEqual(3);
  });
});
