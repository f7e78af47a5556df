import { KINDS } from './kinds.ts';
import type { Hit } from '../search-answer.ts';

/** Hits under one heading; `kind` is undefined for the best of all kinds. */
export interface Group {
  kind: string | undefined;
  hits: Hit[];
}

/** How many hits stand first, whatever their kind. */
const BEST = 3;

const byKind = (hits: Hit[]): Group[] =>
  [...Map.groupBy(hits, ({ kind }) => kind)].map(([kind, own]) => ({ kind, hits: own }));

/**
 * Hits by kind, the kinds in the order of their best hit. Where that would put a hit of the first three behind weaker
 * ones of another kind, the three stand first, on their own. The best hit is always the first of the first group.
 */
export const arrangeHits = (hits: Hit[]): Group[] => {
  const groups = byKind(hits);
  const arranged = groups.flatMap((group) => group.hits);
  const isBuried = hits.slice(0, BEST).some((hit) => arranged.indexOf(hit) >= BEST);
  if (!isBuried) return groups;
  return [{ kind: undefined, hits: hits.slice(0, BEST) }, ...byKind(hits.slice(BEST))];
};

/** The heading of a group: `Lektionen`. */
export const headGroup = ({ kind, hits: { length } }: Group): string =>
  kind === undefined ? 'Beste Treffer' : length === 1 ? kind : (KINDS[kind] ?? kind);
