import { isTextPlace, isTitlePlace } from '../postings/places.ts';
import type { Variant } from '../query/term.ts';

/** Where one key, or one variant, stands on one page. */
export interface Match {
  /** How much the page is about it, above 0 up to 1. */
  strength: number;
  /** Places in the text, counted in stretches, in order. */
  places: number[];
}

/** Matches by page. */
export type Found = Map<string, Match>;

/** What one mention in plain text is worth; several in one place of parts count like it. */
const MENTION = 0.3;

/** What so many mentions in plain text are worth. */
export const saturate = (count: number): number => 1 - (1 - MENTION) ** count;

const samePlaces = (lists: number[][]): number[] => {
  const [first = [], ...others] = lists;
  const sets = others.map((list) => new Set(list));
  return first.filter((place) => sets.every((set) => set.has(place)));
};

const followedPlaces = (lists: number[][]): number[] => {
  const [first = [], ...others] = lists;
  const sets = others.map((list) => new Set(list));
  return first.filter((place) => sets.every((set, index) => set.has(place + index + 1)));
};

/** The shortest stretch of text that holds a place of each list: its length in stretches, and the places in it. */
export const closest = (lists: number[][]): { span: number; places: number[] } | undefined => {
  if (lists.length === 0 || lists.some((list) => list.length === 0)) return undefined;
  const at = lists.map(() => 0);
  let best: { span: number; places: number[] } | undefined;
  for (;;) {
    const places = lists.map((list, index) => list[at[index] ?? 0] ?? 0);
    const low = Math.min(...places);
    const span = Math.max(...places) - low;
    if (best === undefined || span < best.span) best = { span, places };
    const behind = places.indexOf(low);
    at[behind] = (at[behind] ?? 0) + 1;
    if ((at[behind] ?? 0) >= (lists[behind]?.length ?? 0)) return best;
  }
};

/** How near places are, 1 for neighbours, towards 0 for far apart. @param span in stretches of text */
export const nearness = (span: number, words: number): number => 1 / (1 + Math.max(0, span - words + 1) / 8);

const matchOn = (variant: Variant, matches: Match[]): Match | undefined => {
  const [only] = matches;
  if (matches.length === 1) return only;
  const lists = matches.map(({ places }) => places);
  if (variant.how === 'near') {
    const near = closest(lists);
    const weakest = Math.min(...matches.map(({ strength }) => strength));
    // Only in the title of the page, where nobody counts places.
    if (near === undefined) return { strength: weakest * 0.5, places: [] };
    return {
      strength: Math.min(1, weakest * (0.3 + 0.7 * nearness(near.span, lists.length)) * 1.2),
      places: near.places,
    };
  }
  const places = variant.how === 'phrase' ? followedPlaces(lists) : samePlaces(lists);
  if (places.length === 0) return undefined;
  const weakest = Math.min(...matches.map(({ strength }) => strength));
  return { strength: Math.min(1, Math.max(saturate(places.length), weakest)), places };
};

/** What a word in the title leaves of the way to a page that is all about it. */
const TITLE_GAIN = 0.55;
/** The same for the editors' words, among them other names of the thing. */
const WORDS_GAIN = 0.45;

/** Adds what it is worth to stand in the title, or among the editors' words. */
export const withLead = ({ strength, places }: Match): Match => {
  const gain = places.some(isTitlePlace)
    ? TITLE_GAIN
    : places.some((place) => !isTextPlace(place))
      ? WORDS_GAIN
      : 0;
  return { strength: strength + (1 - strength) * gain, places };
};

/** The pages that have a variant. @param found matches of every key of the variant */
export const matchVariant = (variant: Variant, found: (key: string) => Found): Found => {
  const all = variant.keys.map(found);
  const [first, ...others] = all;
  const result: Found = new Map();
  if (first === undefined) return result;
  for (const [page, match] of first) {
    const matches = [match, ...others.map((other) => other.get(page)).filter((other) => other !== undefined)];
    if (matches.length < all.length) continue;
    const own = matchOn(variant, matches);
    if (own !== undefined) result.set(page, withLead(own));
  }
  return result;
};
