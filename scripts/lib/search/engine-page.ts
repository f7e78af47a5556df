import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import type { Page } from 'playwright-core';
import type { FilterCounts, SearchAnswer, SearchRequest } from '../../../src/search/search-answer.ts';

/** An answer that has travelled out of the browser. */
export type PlainAnswer = Omit<SearchAnswer, 'counts'> & { counts?: FilterCounts };

type Search = (base: string, request: SearchRequest) => Promise<SearchAnswer>;

/** A page of the served site with nothing in it but a script. */
const EMPTY = '/leer';

/** Opens an empty page of a site and runs a module in it. @param site its address, with a slash at its end */
export const openModule = async (page: Page, site: string, module: string): Promise<void> => {
  await page.route(`**${EMPTY}`, (route) =>
    route.fulfill({
      body: `<!doctype html><title>Leer</title><script type="module">${module}; globalThis.isReady = true;</script>`,
      contentType: 'text/html; charset=utf-8',
    }),
  );
  await page.goto(new URL(EMPTY, site).href);
  await page.waitForFunction(() => 'isReady' in globalThis);
};

/**
 * Opens an empty page that can ask our engine: from its source with the types stripped, so that nothing has to be built
 * but the index, and the order of the hits is that of the engine, before the interface groups them.
 */
export const openEngine = async (page: Page, site: string): Promise<void> => {
  await page.route('**/src/search/**', (route) => {
    const source = readFileSync(`.${new URL(route.request().url()).pathname}`, 'utf8');
    return route.fulfill({
      body: stripTypeScriptTypes(source),
      contentType: 'text/javascript; charset=utf-8',
    });
  });
  await openModule(
    page,
    site,
    `import { search } from '/src/search/engine.client.ts'; globalThis.searchSite = search`,
  );
};

/**
 * Asks the engine of an opened page, one request after the other.
 *
 * @param index path of the index on the site
 * @param withCounts counts by filter, too
 * @throws when a part of the index does not load
 */
export const askEngine = (
  page: Page,
  requests: SearchRequest[],
  { index = '/suchindex/', withCounts = false } = {},
): Promise<PlainAnswer[]> =>
  page.evaluate(
    async ({ all, path, counted }) => {
      const { searchSite } = globalThis as unknown as { searchSite: Search };
      const answers: PlainAnswer[] = [];
      for (const request of all) {
        const { counts, ...answer } = await searchSite(new URL(path, location.origin).href, request);
        answers.push(counted ? { ...answer, counts: await counts() } : answer);
      }
      return answers;
    },
    { all: requests, path: index, counted: withCounts },
  );
