import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { askEngine, openEngine, type PlainAnswer } from '../../../scripts/lib/search/engine-page.ts';
import { openStage, type Stage } from '../../../scripts/lib/search/stage.ts';
import type { SearchRequest } from '../../../src/search/search-answer.ts';

/** The engine on a built site, in Chromium, for all tests of a file. */
export interface TestedEngine {
  stage: () => Stage;
  /** Asks one request after the other; up to ten hits come unless the request says otherwise. */
  ask: (requests: (Partial<SearchRequest> & { query: string })[]) => Promise<PlainAnswer[]>;
  /** The same for one, with its counts by filter. */
  count: (request: Partial<SearchRequest> & { query: string }) => Promise<PlainAnswer>;
}

/** @param prepare gives the folder to serve, when it is not the built site */
export const useEngine = (prepare?: () => Promise<string>): TestedEngine => {
  let stage: Stage | undefined;
  let page: Page | undefined;
  beforeAll(async () => {
    stage = await openStage(await prepare?.());
    page = await stage.open();
    await openEngine(page, stage.url);
  });
  afterAll(() => stage?.close());
  const complete = (request: Partial<SearchRequest> & { query: string }): SearchRequest => ({
    limit: 10,
    ...request,
  });
  return {
    stage: () => stage!,
    ask: (requests) => askEngine(page!, requests.map(complete)),
    count: async (request) => (await askEngine(page!, [complete(request)], { withCounts: true }))[0]!,
  };
};

/** Addresses of the first hits. */
export const urlsOf = ({ hits }: PlainAnswer, count = 5): string[] =>
  hits.slice(0, count).map(({ url }) => url);
