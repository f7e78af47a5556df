import type { Story } from '../catalogue/entries.ts';

/** A story to read next, and why. */
export interface RelatedStory {
  story: Story;
  /** What both have in common, the rarest first: `auch: Umfrage, Jugend`. */
  reason: string;
}

/** How many are shown. */
const LIMIT = 3;
/** How many things in common are named. */
const NAMED = 2;

/** What weighs how much when two stories share it: a method is what one copies, a field whom one meets. */
const ASPECTS: { weight: number; of: (story: Story) => { id: string; label: string }[] }[] = [
  { weight: 3, of: (story) => story.methods },
  { weight: 2, of: (story) => story.fields },
  { weight: 2, of: (story) => story.dataKinds },
  { weight: 1, of: ({ size }) => (size === undefined ? [] : [size]) },
];

interface Common {
  label: string;
  score: number;
}

/** What two stories share. What few stories have says more: the weight is divided by how many have it. */
const findCommon = (one: Story, other: Story, all: readonly Story[]): Common[] =>
  ASPECTS.flatMap(({ weight, of }) => {
    const ids = new Set(of(other).map(({ id }) => id));
    return of(one)
      .filter(({ id }) => ids.has(id))
      .map(({ id, label }) => ({
        label,
        score: weight / all.filter((story) => of(story).some((value) => value.id === id)).length,
      }));
  }).sort((a, b) => b.score - a.score || a.label.localeCompare(b.label, 'de'));

const score = (common: Common[]): number => common.reduce((sum, part) => sum + part.score, 0);

/** At most three stories that share something with this one, closest first. The same stories give the same answer. */
export const relatedStories = (story: Story, all: readonly Story[]): RelatedStory[] =>
  all
    .filter(({ id }) => id !== story.id)
    .map((other) => ({ story: other, common: findCommon(story, other, all) }))
    .filter(({ common }) => common.length > 0)
    .sort((a, b) => score(b.common) - score(a.common) || a.story.id.localeCompare(b.story.id))
    .slice(0, LIMIT)
    .map(({ story: other, common }) => ({
      story: other,
      reason: `auch: ${[...new Set(common.map(({ label }) => label))].slice(0, NAMED).join(', ')}`,
    }));
