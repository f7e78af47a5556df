import { request as ask } from 'node:http';
import type { Page } from 'playwright-core';
import { CLASSES, type Golden } from './golden.ts';
import type { Stage } from './stage.ts';

/** What a page has fetched since it was last asked: bodies as they travel, without headers. */
export interface Traffic {
  bytes: number;
  requests: number;
}

const sizes = new Map<string, Promise<number>>();

/** Bytes of a body as a browser gets it. Asked anew: Chromium gives no size for the script of a worker. */
const sizeOf = (url: string): Promise<number> => {
  const known = sizes.get(url);
  if (known !== undefined) return known;
  const size = new Promise<number>((resolve, reject) => {
    ask(url, { headers: { 'Accept-Encoding': 'br, gzip' } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () => resolve(bytes));
    })
      .on('error', reject)
      .end();
  });
  sizes.set(url, size);
  return size;
};

/**
 * Counts what a page and its workers fetch from now on.
 *
 * @param counts says which addresses count
 * @returns A function that gives the sum and starts anew.
 */
export const watchTraffic = (
  page: Page,
  counts: (url: string) => boolean = () => true,
): (() => Promise<Traffic>) => {
  let urls: string[] = [];
  page.on('request', (request) => {
    if (counts(request.url())) urls.push(request.url());
  });
  return async () => {
    const own = urls;
    urls = [];
    const all = await Promise.all(own.map(sizeOf));
    return { bytes: all.reduce((sum, bytes) => sum + bytes, 0), requests: own.length };
  };
};

/** What two searches cost somebody who has only opened the start page. */
export interface SearchCost {
  /** From the focus in the field to the first hits, or to the word that there are none: interface, engine, index, excerpts. */
  first: Traffic;
  /** For another word after that. */
  next: Traffic;
  /** From the focus to the first hits, in milliseconds. */
  milliseconds: number;
}

/** Searches twice as a person does, over the field in the header. @param prepare runs when the start page stands */
export const measureSearch = async (
  stage: Stage,
  [query, further]: readonly [string, string],
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<SearchCost> => {
  const page = await stage.open();
  try {
    await page.goto(stage.url, { waitUntil: 'networkidle' });
    await prepare(page);
    const take = watchTraffic(page);
    const start = performance.now();
    await page.locator('form[data-search-box] input[type=search]').fill(query);
    const said = page.locator('dialog [role=status]').filter({ hasText: `„${query}“` });
    await page.locator('dialog .hits a').or(said).first().waitFor();
    const milliseconds = performance.now() - start;
    const first = await take();
    await page.locator('dialog input[type=search]').fill(further);
    await page
      .locator('dialog [role=status]')
      .filter({ hasText: `„${further}“` })
      .waitFor();
    return { first, next: await take(), milliseconds };
  } finally {
    await page.context().close();
  }
};

/** The first two queries of every class. */
export const samplePairs = (queries: Golden[]): [string, string][] =>
  Object.keys(CLASSES).flatMap((name) => {
    const [first, second] = queries.filter((golden) => golden.class === name);
    return first === undefined || second === undefined ? [] : [[first.query, second.query]];
  });
