import { beforeAll, describe, expect, it } from 'vitest';
import { FILTERS, type FilterCounts, type FilterName } from '../../src/search/search-answer.ts';
import { minuteGroup, minutesOf } from '../../src/search/index/minutes.ts';
import type { IndexedText } from '../../src/search/index/write-index.ts';
import { readPages } from '../../src/search/integration.ts';
import { rootSite } from '../built-sites.ts';
import { urlsOf, useEngine } from './lib/use-engine.ts';

/** A word that stands on pages of every kind, so that most values have hits. */
const QUERY = 'Daten';
/** More than there are pages. */
const ALL = 1000;

const engine = useEngine();
const names = Object.keys(FILTERS) as FilterName[];
const texts = await readPages(rootSite.dir);

/** What a page is filtered by, read off the page itself and not off the index. */
const valuesOf = (name: FilterName, { page }: IndexedText): string[] => {
  if (name === 'minutes') return [minuteGroup(minutesOf(page))];
  return name === 'kind' ? [page.facts.kind] : (page.facts[name] ?? []);
};

const cases = names.flatMap((name) =>
  [...new Set(texts.flatMap((text) => valuesOf(name, text)))].sort().map((value) => [name, value] as const),
);

let counts: FilterCounts;
let found: string[];

beforeAll(async () => {
  const answer = await engine.count({ query: QUERY, limit: ALL });
  counts = answer.counts!;
  found = urlsOf(answer, ALL);
});

const withValue = (name: FilterName, value: string): string[] =>
  texts.filter((text) => valuesOf(name, text).includes(value)).map(({ url }) => url);

describe('filters', () => {
  it.each(names)('%s has values', (name) => {
    expect(cases.filter(([own]) => own === name).length).toBeGreaterThan(1);
  });

  it.each(cases)(
    '%s %s gives all found pages of that value, and as many as its count says',
    async (...own) => {
      const [name, value] = own;
      const pages = withValue(name, value);
      const expected = found.filter((url) => pages.includes(url));
      const [answer] = await engine.ask([{ query: QUERY, filters: { [name]: [value] }, limit: ALL }]);
      expect(urlsOf(answer!, ALL)).toEqual(expected);
      expect(answer!.total).toBe(expected.length);
      expect(counts[name].find((count) => count.value === value)?.count ?? 0).toBe(expected.length);
    },
  );

  it('joins values of one filter with or, filters with and, and counts each under the others', async () => {
    const kind = ['Lektion', 'Begriff'];
    const minutes = ['bis 5 Minuten'];
    const answer = await engine.count({ query: QUERY, filters: { kind, minutes }, limit: ALL });
    const allowed = new Set(kind.flatMap((value) => withValue('kind', value)));
    const short = new Set(withValue('minutes', minutes[0]!));
    expect(urlsOf(answer, ALL)).toEqual(found.filter((url) => allowed.has(url) && short.has(url)));
    const story = found.filter((url) => withValue('kind', 'Geschichte').includes(url) && short.has(url));
    expect(answer.counts!.kind.find(({ value }) => value === 'Geschichte')?.count ?? 0).toBe(story.length);
  });

  it('finds nothing for a value that does not exist', async () => {
    const [answer] = await engine.ask([{ query: QUERY, filters: { kind: ['Roman'] } }]);
    expect(answer!.total).toBe(0);
  });
});
