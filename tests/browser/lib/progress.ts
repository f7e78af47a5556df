import type { Locator, Page } from 'playwright-core';
import { openPage } from './open-page.ts';

export const LESSON = '/academy/lektionen/was-sind-daten/';
export const PACKAGE = '/academy/pakete/einstieg-in-die-arbeit-mit-daten/';
export const DEVICE = '/dein-geraet/';
export const TAKE = '/academy/mitnehmen/';
export const RECEIPT = '/academy/lernnachweis/';
export const CHECK = '/academy/nachweis/';

export const DONE = { 'was-sind-daten': '2026-11-20', 'zaehlen-und-anteile': '2026-11-21' };
export const STATE = {
  version: 2,
  done: DONE,
  last: { lesson: 'ehrliche-diagramme', heading: 'die-achse', time: 1, words: 'Die Achse' },
};
export const JOURNEY = {
  version: 1,
  title: 'Unser Jahr',
  start: '',
  items: [{ kind: 'lesson', id: 'was-sind-daten', note: '', isDone: false }],
};

/** Puts texts into the storage of the browser, as an earlier visit would have. */
export const keep = async (page: Page, texts: Record<string, unknown>): Promise<void> => {
  await page.goto('/robots.txt');
  await page.evaluate((all) => {
    for (const [key, value] of Object.entries(all))
      localStorage.setItem(key, typeof value === 'string' ? value : JSON.stringify(value));
  }, texts);
};

export const openWith = async (page: Page, path: string, texts: Record<string, unknown>): Promise<void> => {
  await keep(page, texts);
  await openPage(page, path);
};

export const stored = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => ({ ...localStorage }));

export const progressOf = async (page: Page): Promise<typeof STATE> =>
  JSON.parse((await stored(page))['cdl:fortschritt'] ?? '{}') as typeof STATE;

export const markOf = (page: Page): Locator => page.getByRole('button', { name: 'Lektion geschafft' });

export const isPressed = async (page: Page): Promise<boolean> =>
  (await markOf(page).getAttribute('aria-pressed')) === 'true';
