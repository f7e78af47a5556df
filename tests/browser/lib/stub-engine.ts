import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import type { Page } from 'playwright-core';
import type { FilterCounts, Hit, SearchAnswer, SearchRequest } from '../../../src/search/search-answer.ts';
import { siteDir } from './built-pages.ts';

/** An answer that can travel into a browser. */
export type StubAnswer = Omit<SearchAnswer, 'counts'> & { counts?: Partial<FilterCounts> };

/** The engine, without one: every question goes to the test. */
const ENGINE = `
export const warmUp = () => {};
export const search = async (base, request) => {
  const answer = await answerSearch(request);
  if (answer === null) throw new Error('kaputt');
  return { ...answer, counts: async () => ({ kind: [], step: [], field: [], minutes: [], ...answer.counts }) };
};`;

const built = (pattern: RegExp): string =>
  readdirSync(`${siteDir}/_astro`).find((name) => pattern.test(name)) ?? '';

/** Which source stands for which script of the build. */
const SCRIPTS = {
  '**/_astro/SearchView*.js': "import '/src/search/interface/site-search.client.ts';",
  '**/_astro/search-dialog*.js': "export * from '/src/search/interface/search-dialog.client.ts';",
};

/**
 * Puts an engine behind the built pages that gives the answers of a test: for states that no index gives on demand.
 * The interface runs from its source, with its types stripped. Null stands for an index that does not load.
 */
export const stubEngine = async (
  page: Page,
  answer: (request: SearchRequest) => StubAnswer | null,
): Promise<void> => {
  const contentType = 'text/javascript; charset=utf-8';
  await page.exposeFunction('answerSearch', answer);
  for (const [address, body] of Object.entries(SCRIPTS))
    await page.route(address, (route) => route.fulfill({ body, contentType }));
  await page.route('**/src/search/**', (route) => {
    const { pathname } = new URL(route.request().url());
    const styles = `export default '/_astro/${built(/^search-dialog.*\.css$/u)}';`;
    const body = pathname.endsWith('/engine.client.ts')
      ? ENGINE
      : pathname.endsWith('.css')
        ? styles
        : stripTypeScriptTypes(readFileSync(`.${pathname}`, 'utf8'));
    return route.fulfill({ body, contentType });
  });
};

/** Hits that look like the site's, in the order of their rank; one letter is one kind: `LGLB`. */
export const stubHits = (kinds: string): Hit[] => {
  const names: Record<string, string> = { L: 'Lektion', G: 'Geschichte', B: 'Begriff', A: 'Angebot' };
  return [...kinds].map((letter, place) => ({
    url: `/geschichten/#treffer-${place + 1}`,
    title: `Treffer ${place + 1} mit einem Titel, der etwas länger ist`,
    kind: names[letter] ?? letter,
    minutes: letter === 'A' ? undefined : `${place + 3} Min. lesen`,
    excerpt: [
      { text: 'Ein Satz vor dem Wort ', marked: false },
      { text: 'Umfrage', marked: true },
      { text: ' und einer danach.', marked: false },
    ],
    sections: letter === 'L' ? [{ url: '/geschichten/#abschnitt', title: 'Womit ihr anfangt' }] : [],
  }));
};

/** An answer with these hits and nothing else. */
export const stubAnswer = (hits: Hit[], more: Partial<StubAnswer> = {}): StubAnswer => ({
  total: hits.length,
  hits,
  best: undefined,
  corrections: [],
  unknown: [],
  isEmpty: false,
  ...more,
});
