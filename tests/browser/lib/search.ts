import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Locator, Page, Request } from 'playwright-core';
import { parse } from 'yaml';
import { templates } from './built-pages.ts';

/** A question that editors have answered. */
interface EditorsAnswer {
  question: string;
  answer: string;
  link: { label: string; path: string };
}

/** Everything that editors have answered. */
export const editorsAnswers = parse(readFileSync('content/site/answers.yaml', 'utf8')) as EditorsAnswer[];

export const searchField = (page: Page): Locator => page.locator('#suchwort');

/** The line that says how much was found. */
export const searchStatus = (page: Page): Locator => page.locator('site-search [role=status]');

/** The place of the hits. */
export const hitList = (page: Page): Locator => page.locator('[data-results]');

/** Links of the hits, in their order, without those to sections. */
export const hitLinks = (page: Page): Locator => hitList(page).locator('h3 a');

/** A check box beside the hits. */
export const filterBox = (page: Page, value: string): Locator =>
  page.getByRole('group', { name: 'Treffer filtern' }).locator(`input[value="${value}"]`);

/** The number beside a check box. */
export const filterCount = (page: Page, value: string): Locator =>
  filterBox(page, value).locator('xpath=..').locator('.count');

/** Waits until the search has answered this query. */
export const answerTo = (page: Page, query: string): Promise<void> =>
  searchStatus(page)
    .filter({ hasText: `„${query}“` })
    .waitFor();

/** Waits until the numbers of the filters are there: they come last, also where the filters are folded. */
export const allAnswered = (page: Page): Promise<void> =>
  page.locator('.filters .count').filter({ hasText: /\d/u }).first().waitFor({ state: 'attached' });

/** Opens the search with an address such as `?q=Umfrage&art=Lektion`, and waits for an answer. */
export const openSearch = async (page: Page, address: string): Promise<void> => {
  await page.goto(`${templates.search}${address}`);
  await searchStatus(page)
    .filter({ hasText: /Treffer|Nichts|steht kein|nicht laden/u })
    .waitFor();
};

/** Opens the search and types a query in one go. */
export const search = async (page: Page, query: string): Promise<void> => {
  await page.goto(templates.search);
  await searchField(page).fill(query);
  await answerTo(page, query);
};

/** The search over another page. */
export const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Suche' });

/** The field in the header. */
export const headerField = (page: Page): Locator => page.locator('header').getByRole('searchbox');

/** Types into the header's field, as people do, and waits for the answer in the dialog. */
export const searchFromHeader = async (page: Page, query: string): Promise<Locator> => {
  await headerField(page).focus();
  await page.keyboard.type(query, { delay: 40 });
  const dialog = dialogOf(page);
  await dialog
    .getByRole('status')
    .filter({ hasText: /Treffer|Nichts|nicht laden/u })
    .waitFor();
  return dialog;
};

/** Everything that a status line says from now on; read it with `saidBy`. */
export const listen = (status: Locator): Promise<void> =>
  status.evaluate((element) => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    new MutationObserver(() => said.push(element.textContent ?? '')).observe(element, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });

export const saidBy = async (page: Page): Promise<string[]> => {
  const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  return said.filter((text) => text !== '');
};

/** Collects the requests from now on whose address holds one of these; the search worker's are among them. */
export const watch = (page: Page, ...parts: string[]): Request[] => {
  const requests: Request[] = [];
  page.on('request', (request) => {
    if (parts.some((part) => request.url().includes(part))) requests.push(request);
  });
  return requests;
};

/** Bytes of answers as a host with Brotli sends them; without headers. */
export const weighAnswers = async (requests: Request[]): Promise<number> => {
  const sizes = requests.map(async (request) => {
    const body = await (await request.response())?.body();
    return body === undefined ? 0 : Math.min(body.length, brotliCompressSync(body).length);
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
};
