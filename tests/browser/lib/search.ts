import type { Locator, Page } from 'playwright-core';
import { templates } from './built-pages.ts';

export const searchField = (page: Page): Locator => page.getByRole('searchbox');

/** The line that says how much was found. */
export const searchStatus = (page: Page): Locator => page.locator('site-search [role=status]');

/** The place of the hits. */
export const hitList = (page: Page): Locator => page.locator('[data-results]');

/** Links of the hits, in their order, without those to sections. */
export const hitLinks = (page: Page): Locator => hitList(page).locator('h3 a');

/** Waits until the search has answered this query. */
export const answerTo = (page: Page, query: string): Promise<void> =>
  searchStatus(page)
    .filter({ hasText: `„${query}“` })
    .waitFor();

/** Opens the search and types a query in one go. */
export const search = async (page: Page, query: string): Promise<void> => {
  await page.goto(templates.search);
  await searchField(page).fill(query);
  await answerTo(page, query);
};
