import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { startSite } from '../../../src/delivery/server.ts';
import { writeOffline } from '../../../src/offline/files/write-offline.ts';
import { environment, readPage, siteDir } from './built-pages.ts';
import { findTraces } from './observer.ts';
import type { Stage } from './stage.ts';

export const JOURNEY = '/academy/pakete/fuer-den-vorstand/';
const [, list = ''] = /data-paths="([^"]+)"/u.exec(readPage(JOURNEY)) ?? [];
export const PAGES = list.split(' ');

export const box = (page: Page): Locator => page.locator('offline-journey');
export const status = (page: Page): Locator => box(page).getByRole('status');
export const press = (page: Page, name: string): Promise<void> =>
  box(page).getByRole('button', { name }).click();

/** Keeps a journey, from its page to the last word. */
export const save = async (page: Page, path = JOURNEY): Promise<void> => {
  await page.goto(path);
  await press(page, 'Diese Lernreise offline speichern');
  await press(page, 'Jetzt speichern');
  await status(page).filter({ hasText: 'Gespeichert.' }).waitFor();
};

export const traces = async (page: Page): Promise<string[]> =>
  (await findTraces(page)).map((trace) => trace.replace(/:\d+$/u, ':…')).sort();

/** A copy of the site that a test may change, on an address of its own. */
export const withCopy = async (
  stage: Stage,
  act: (page: Page, copy: { dir: string; stop: () => Promise<void> }) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> => {
  const dir = await mkdtemp(join(tmpdir(), 'cdl-offline-'));
  cpSync(siteDir, dir, { recursive: true });
  const server = await startSite({ dir, port: 0, environment, redirects: [] });
  let isOpen = true;
  const stop = async (): Promise<void> => {
    if (isOpen) await server.close();
    isOpen = false;
  };
  try {
    await stage.withPage({ baseURL: server.url, ...options }, (page) => act(page, { dir, stop }));
  } finally {
    await stop();
    await rm(dir, { recursive: true, force: true });
  }
};

/** Changes a page of a copy, as a new release would. */
export const release = async (dir: string, path: string, change: (html: string) => string): Promise<void> => {
  const file = join(dir, path, 'index.html');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  await writeOffline(dir, '/');
};
