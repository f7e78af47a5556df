import type { Term } from '../query/term.ts';
import { isTitlePlace } from '../postings/places.ts';
import { closest, matchVariant, nearness, type Found } from './match.ts';

/** One found page. */
export interface Ranked {
  page: string;
  score: number;
  /** Places of each term, for the excerpt, in the order of the terms. */
  places: number[][];
}

/** One thing that was asked for, a word or a phrase, and the pages that have it. */
export interface Asked {
  match: Found;
  /** How much it says in the query, 1 for a noun. */
  importance: number;
}

/** Share of its score that a page gains when its words stand close together. */
const NEAR_GAIN = 0.3;
/** Less than this of a term is no match that makes the term frequent. */
const COUNTED = 0.1;

/** Best variant first; the others add what is left open, so that two weak ones are not one strong one. */
const combine = (strengths: number[]): number => {
  const [best = 0, ...rest] = strengths.sort((a, b) => b - a);
  return best + (1 - best) * Math.min(0.25, rest.reduce((sum, one) => sum + one, 0) * 0.15);
};

/** The pages that have a word in any of its ways. */
export const matchTerm = ({ variants }: Term, found: (key: string) => Found): Found => {
  const strengths = new Map<string, { all: number[]; places: number[] }>();
  for (const variant of variants) {
    for (const [page, { strength, places }] of matchVariant(variant, found)) {
      const own = strengths.get(page) ?? { all: [], places: [] };
      own.all.push(strength * variant.weight);
      if (variant.how !== 'near' || own.places.length === 0) own.places.push(...places);
      strengths.set(page, own);
    }
  }
  return new Map(
    [...strengths].map(([page, { all, places }]) => [
      page,
      { strength: combine(all), places: [...new Set(places)].sort((a, b) => a - b) },
    ]),
  );
};

/**
 * How far a page covers one word of the query: a little for having it at all, more for being about it, and for having it
 * near another word of the query. A word in passing, far from the others, is hardly an answer.
 */
const coverage = (strength: number, near: number): number => Math.min(1, 0.2 + 0.8 * strength + 0.5 * near);

/** A word in the title stands above all the text. */
const TITLE_NEARNESS = 0.7;

/** How near a word stands to the next word of the query, from 0 to 1; words in the title are near to all. */
const nearestOther = (places: number[][], index: number): number => {
  const own = places[index] ?? [];
  return places.reduce((best, other, at) => {
    if (at === index || other.length === 0 || own.length === 0) return best;
    if (isTitlePlace(own[0] ?? Infinity) || isTitlePlace(other[0] ?? Infinity))
      return Math.max(best, TITLE_NEARNESS);
    const pair = closest([own, other]);
    return pair === undefined ? best : Math.max(best, nearness(pair.span, 2));
  }, 0);
};

/** How much a term tells pages apart. */
const rarity = (pages: number, having: number): number =>
  Math.log(1 + (pages - having + 0.5) / (having + 0.5));

/**
 * Ranks pages: what each word is worth on the page, by how rare it is; the squared share of the query that the page has at
 * all (a soft AND); and a gain for words that stand close together. What no page has does not count.
 *
 * @param pages number of all pages
 */
export const rank = (asked: Asked[], pages: number): Ranked[] => {
  const known = asked.filter(({ match }) => match.size > 0);
  const matches = known.map(({ match }) => match);
  const weights = known.map(({ match, importance }) => {
    const having = [...match.values()].filter(({ strength }) => strength >= COUNTED).length;
    return importance * (0.4 + rarity(pages, having));
  });
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const candidates = new Set(matches.flatMap((match) => [...match.keys()]));
  const ranked = [...candidates].map((page): Ranked => {
    let score = 0;
    let covered = 0;
    const places = matches.map((match) => match.get(page)?.places ?? []);
    matches.forEach((match, index) => {
      const own = match.get(page);
      if (own === undefined) return;
      const weight = weights[index] ?? 0;
      score += weight * own.strength;
      const near = matches.length === 1 ? 1 : nearestOther(places, index);
      covered += weight * coverage(own.strength, near);
    });
    const present = places.filter((list) => list.length > 0);
    const near = present.length > 1 ? closest(present) : undefined;
    const gain =
      near === undefined
        ? 0
        : NEAR_GAIN * nearness(near.span, present.length) * (present.length / matches.length);
    return { page, score: score * (covered / whole) ** 2 * (1 + gain), places };
  });
  return ranked.sort((a, b) => b.score - a.score || (a.page < b.page ? -1 : 1));
};
