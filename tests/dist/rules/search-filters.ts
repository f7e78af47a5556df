import { FILTERS } from '../../../src/search/search-answer.ts';
import { elementsNamed } from '../lib/page.ts';
import type { Fault, Rule } from '../lib/rule.ts';
import { readFacts, searchedParts } from './search-facts.ts';

/** Every kind, step and field of a page is a check box of the search page; without one its hits could not be chosen. */
export const searchFilters: Rule = (site): Fault[] => {
  const search = site.pageAt.get('/suche/');
  if (search === undefined) return [];
  const boxes = new Set(
    elementsNamed(search, 'input').map(
      (input) => `${input.getAttribute('name') ?? ''}=${input.getAttribute('value') ?? ''}`,
    ),
  );
  return site.pages.flatMap((page) =>
    searchedParts(page).flatMap((part) => {
      const facts = readFacts(part) ?? {};
      const values = (['kind', 'step', 'field'] as const).flatMap((name) =>
        [facts[name] ?? []].flat().map((value) => `${FILTERS[name].parameter}=${String(value)}`),
      );
      return values
        .filter((value) => !boxes.has(value))
        .map((value) => ({ page: page.file, message: `die Suchseite hat kein Kästchen für ${value}` }));
    }),
  );
};
