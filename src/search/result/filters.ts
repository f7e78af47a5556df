import { FILTERS, type ChosenFilters, type FilterCounts, type FilterName } from '../search-answer.ts';

/** Numbers of pages by value, for every filter, as the index keeps them. */
export type StoredFilters = Record<FilterName, Record<string, number[]>>;

/** Pages by value, for every filter. */
export type FilterValues = Map<FilterName, Map<string, Set<string>>>;

export const FILTER_NAMES = Object.keys(FILTERS) as FilterName[];

/** Reads the filters of an index; one that it lacks has no values. */
export const readFilters = (stored: Partial<StoredFilters>): FilterValues =>
  new Map(
    FILTER_NAMES.map((name) => [
      name,
      new Map(
        Object.entries(stored[name] ?? {}).map(([value, pages]) => [value, new Set(pages.map(String))]),
      ),
    ]),
  );

/** Says whether anything is chosen at all. */
export const isFiltered = (chosen: ChosenFilters): boolean =>
  FILTER_NAMES.some((name) => (chosen[name]?.length ?? 0) > 0);

/** Says of a page whether the chosen values let it through. @param except a filter that does not count */
export const allows =
  (chosen: ChosenFilters, values: FilterValues, except?: FilterName) =>
  (page: string): boolean =>
    FILTER_NAMES.every((name) => {
      const own = chosen[name] ?? [];
      return (
        name === except || own.length === 0 || own.some((value) => values.get(name)?.get(value)?.has(page))
      );
    });

/** How many of the found pages each value would leave, under the other filters; most first. */
export const countValues = (pages: string[], chosen: ChosenFilters, values: FilterValues): FilterCounts =>
  Object.fromEntries(
    FILTER_NAMES.map((name) => {
      const left = pages.filter(allows(chosen, values, name));
      const counts = [...(values.get(name) ?? [])].map(([value, own]) => ({
        value,
        count: left.filter((page) => own.has(page)).length,
      }));
      return [name, counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)];
    }),
  ) as FilterCounts;
