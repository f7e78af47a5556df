import type { Locator, Page } from 'playwright-core';
import { loadCatalogueFile } from './journey-catalogue.ts';
import { encodeJourney } from '../../../src/journey/link/journey-link.ts';
import type { Item, Journey } from '../../../src/journey/model/journey.ts';

export const BUILDER = '/academy/lernreise/';

export const things = loadCatalogueFile().things;
export const lessons = things.filter(({ kind }) => kind === 'lesson');

/** A journey of these things, by place in the catalogue's lessons. */
export const journeyOf = (title: string, ...places: number[]): Journey => ({
  title,
  start: '',
  items: places.map((place): Item => ({ kind: 'lesson', id: lessons[place]!.id, note: '', isDone: false })),
});

export const linkTo = (journey: Journey): string => `${BUILDER}#${encodeJourney(journey)}`;

/** Opens the builder, by link or plain, and waits until it works. */
export const openBuilder = async (page: Page, address = BUILDER): Promise<void> => {
  await page.goto(address);
  await page.locator('[data-choices] .choice').first().waitFor({ state: 'attached' });
};

/** Puts a journey on the device, as if it had been built there, and opens the builder. */
export const openWith = async (page: Page, journey: Journey): Promise<void> => {
  await openBuilder(page);
  await page.evaluate(
    (stored) => localStorage.setItem('cdl:lernreise', JSON.stringify({ version: 1, ...stored })),
    journey,
  );
  await page.reload();
  await page.locator('.row').first().waitFor();
};

/** Titles of the stations, in their order; of own notes their words. */
export const stationsOf = (page: Page): Promise<string[]> =>
  page.locator('[data-rows] > li').evaluateAll((rows) =>
    rows.map((row) => {
      const heading = row.querySelector('h3');
      return heading === null || heading.hidden ? row.querySelector('textarea')!.value : heading.textContent;
    }),
  );

/** Waits until the stations are these. */
export const waitForStations = async (page: Page, titles: (string | undefined)[]): Promise<void> => {
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('[data-rows] h3')].map((heading) => heading.textContent).join('|') ===
      wanted,
    titles.join('|'),
  );
};

export const said = (page: Page): Locator => page.locator('[data-said]');

/** The link that the builder offers. */
export const linkOf = (page: Page): Promise<string> => page.locator('[data-link]').inputValue();

/** What the device keeps. */
export const storedJourney = (page: Page): Promise<Journey | null> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('cdl:lernreise') ?? 'null') as Journey | null);

/** Opens one of the folds beside the stations. */
export const unfoldPanel = (page: Page, name: string): Promise<void> =>
  page.locator('summary', { hasText: name }).click();
