import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { findChromium } from '../../../scripts/lib/chromium.ts';
import { startContactEndpoint } from '../../../scripts/lib/contact-endpoint.ts';
import type { RunningServer } from '../../../src/delivery/listen.ts';
import { loadRedirects } from '../../../src/delivery/redirects.ts';
import { startSite } from '../../../src/delivery/server.ts';
import { ENDPOINT_PORT, SITE_PORT } from '../../built-sites.ts';
import { environment, siteDir, siteOrigin } from './built-pages.ts';

/** What the tests of one file play on: the served site, the contact endpoint and one browser. */
export interface Stage {
  /** Folder of the messages that the endpoint received. */
  messages: () => string;
  /** Opens a page of its own, without cookies or storage of others, and closes it at the end. */
  withPage: <T>(options: BrowserContextOptions, act: (page: Page) => Promise<T>) => Promise<T>;
  /**
   * Lends a page that others have used, with the viewport and media of `options`: for tests that only look. A page of its
   * own costs as much as what they do with it.
   */
  withSharedPage: <T>(options: LookOptions, act: (page: Page) => Promise<T>) => Promise<T>;
}

/** What can be set back between two looks. */
export interface LookOptions {
  viewport: { width: number; height: number };
  forcedColors?: 'active';
}

/** Pages that are open at once; more only wait for each other on two cores. */
const SLOTS = 4;

/** How long a page may take for anything; what is not there by then will not come. */
export const WAIT_MS = 15_000;

const createGate = (slots: number) => {
  let free = slots;
  const waiting: (() => void)[] = [];
  const enter = async (): Promise<void> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  };
  return { enter, leave };
};

/** Sets up the stage for all tests of a file. `flags` are further flags for Chromium. */
export const useStage = (...flags: string[]): Stage => {
  const servers: RunningServer[] = [];
  const gate = createGate(SLOTS);
  let browser: Browser | undefined;
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cdl-messages-'));
    const thanksUrl = new URL('/kontakt/danke/', siteOrigin);
    servers.push(
      await startSite({ dir: siteDir, port: SITE_PORT, environment, redirects: await loadRedirects() }),
      await startContactEndpoint({ port: ENDPOINT_PORT, folder, thanksUrl }),
    );
    const { executablePath, args } = await findChromium();
    browser = await chromium.launch({ executablePath, args: [...args, ...flags] });
  });

  afterAll(async () => {
    await browser?.close();
    await Promise.all(servers.map((server) => server.close()));
    await rm(folder, { recursive: true, force: true });
  });

  const openPage = async (options: BrowserContextOptions): Promise<Page> => {
    // Motion would make measurements depend on the moment; tests of motion ask for it.
    const context = await browser!.newContext({
      baseURL: siteOrigin,
      reducedMotion: 'reduce',
      ...options,
    });
    context.setDefaultTimeout(WAIT_MS);
    return context.newPage();
  };

  const free = new Map<string, Page[]>();

  const lend = async ({ viewport, forcedColors }: LookOptions): Promise<Page> => {
    const page =
      free.get(forcedColors ?? '')?.pop() ??
      (await openPage({ viewport, ...(forcedColors && { forcedColors }) }));
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: 'light' });
    return page;
  };

  return {
    messages: () => folder,
    withPage: async (options, act) => {
      await gate.enter();
      try {
        const page = await openPage(options);
        try {
          return await act(page);
        } finally {
          await page.context().close();
        }
      } finally {
        gate.leave();
      }
    },
    withSharedPage: async (options, act) => {
      await gate.enter();
      try {
        const page = await lend(options);
        const result = await act(page);
        // After a failure nobody knows what state the page is in; the browser closes it in the end.
        const key = options.forcedColors ?? '';
        free.set(key, [...(free.get(key) ?? []), page]);
        return result;
      } finally {
        gate.leave();
      }
    },
  };
};
