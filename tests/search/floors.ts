import type { SetName } from '../../scripts/lib/search/golden.ts';
import type { Measures } from '../../scripts/lib/search/measures.ts';

/** What the search must reach; the measures are explained in docs/search.md. Whoever lowers one says why in the commit. */
export const FLOORS: Record<SetName, Pick<Measures, 'recall' | 'hit' | 'mrr'>> = {
  tuning: { recall: 0.9, hit: 0.965, mrr: 0.947 },
  'held-out': { recall: 0.849, hit: 0.906, mrr: 0.865 },
};

/**
 * How far the held-out queries may stay behind those that the search is tuned with: more means that it has learnt a list
 * and not the language. Aim: 0.03 for each.
 */
export const MOST_BEHIND: Pick<Measures, 'recall' | 'hit' | 'mrr'> = {
  recall: 0.062,
  hit: 0.069,
  mrr: 0.093,
};

/** Bytes on the wire from the focus in the field to the first hits. Aim: 120,000 in the middle. */
export const MOST_BYTES = { median: 160_000, most: 215_000, next: 40_000 };

/** Queries of each class, in every set. */
export const LEAST_QUERIES = 6;

/** Queries that stand in a second place, where they count for nothing. Aim: none. */
export const MOST_TWICE = 113;
