import type { Story } from '../catalogue/entries.ts';

/** A story to read next, and why. */
export interface RelatedStory {
  story: Story;
  /** What both have in common, the rarest first: `auch: Umfrage, Jugend`. */
  reason: string;
}

/** How many are shown. */
const LIMIT = 3;

/** What weighs how much when two stories share it: a method is what one copies, a field whom one meets. */
const ASPECTS: {
  topic: 'way' | 'people';
  weight: number;
  of: (story: Story) => { id: string; label: string }[];
}[] = [
  { topic: 'way', weight: 3, of: (story) => story.methods },
  { topic: 'people', weight: 2, of: (story) => story.fields },
  { topic: 'way', weight: 2, of: (story) => story.dataKinds },
];

interface Common {
  topic: 'way' | 'people';
  label: string;
  score: number;
}

/** What two stories share. What few stories have says more: the weight is divided by how many have it. */
const findCommon = (one: Story, other: Story, all: readonly Story[]): Common[] =>
  ASPECTS.flatMap(({ topic, weight, of }) => {
    const ids = new Set(of(other).map(({ id }) => id));
    return of(one)
      .filter(({ id }) => ids.has(id))
      .map(({ id, label }) => ({
        topic,
        label,
        score: weight / all.filter((story) => of(story).some((value) => value.id === id)).length,
      }));
  }).sort((a, b) => b.score - a.score || a.label.localeCompare(b.label, 'de'));

/** The rarest thing in common of each topic: `Umfrage` and `Befragung` would say the same twice. */
const wordReason = (common: Common[]): string => {
  const named = [...Map.groupBy(common, ({ topic }) => topic).values()].map(([rarest]) => rarest!.label);
  return `auch: ${named.join(', ')}`;
};

const score = (common: Common[]): number => common.reduce((sum, part) => sum + part.score, 0);

/** At most three stories that share something with this one, closest first. The same stories give the same answer. */
export const relatedStories = (story: Story, all: readonly Story[]): RelatedStory[] =>
  all
    .filter(({ id }) => id !== story.id)
    .map((other) => ({ story: other, common: findCommon(story, other, all) }))
    .filter(({ common }) => common.length > 0)
    .sort((a, b) => score(b.common) - score(a.common) || a.story.id.localeCompare(b.story.id))
    .slice(0, LIMIT)
    .map(({ story: other, common }) => ({ story: other, reason: wordReason(common) }));
