import type { StoredFilters } from '../result/filters.ts';
import type { FilterName } from '../search-answer.ts';
import { minuteGroup, minutesOf } from './minutes.ts';
import type { PageText } from './page-text.ts';

const valuesOf = (page: PageText): Record<FilterName, string[]> => ({
  kind: [page.facts.kind],
  step: page.facts.step ?? [],
  field: page.facts.field ?? [],
  minutes: [minuteGroup(minutesOf(page))],
});

/** All filters with their values, and the numbers of the pages that have them. */
export const listFilters = (pages: PageText[]): StoredFilters => {
  const filters: StoredFilters = { kind: {}, step: {}, field: {}, minutes: {} };
  pages.forEach((page, place) => {
    for (const [name, values] of Object.entries(valuesOf(page)) as [FilterName, string[]][])
      for (const value of values) (filters[name][value] ??= []).push(place);
  });
  return filters;
};
