import { chromium, type Browser, type Page } from 'playwright-core';
import { readEnvironment } from '../../../src/delivery/environment.ts';
import type { RunningServer } from '../../../src/delivery/listen.ts';
import { startSite } from '../../../src/delivery/server.ts';
import { rootSite } from '../../../tests/built-sites.ts';
import { findChromium } from '../chromium.ts';

/** A served folder and a browser that looks at it. */
export interface Stage {
  /** Address of the folder, with a slash at its end. */
  url: string;
  browser: Browser;
  /** Opens a page in a context of its own: nothing is cached. */
  open: () => Promise<Page>;
  close: () => Promise<void>;
}

/** Serves a built folder, with the headers of the site and compressed, on a free port, and starts Chromium. */
export const openStage = async (dir: string = rootSite.dir): Promise<Stage> => {
  const environment = readEnvironment(rootSite.env);
  const site: RunningServer = await startSite({ dir, port: 0, environment, redirects: [] });
  const browser = await chromium.launch(await findChromium());
  return {
    url: site.url,
    browser,
    open: async () => (await browser.newContext({ reducedMotion: 'reduce' })).newPage(),
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
};
