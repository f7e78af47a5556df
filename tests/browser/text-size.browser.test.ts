import { describe, expect, it } from 'vitest';
import { samplePaths } from './lib/built-pages.ts';
import { findLayoutFaults } from './lib/layout.ts';
import { openPage, unfold } from './lib/open-page.ts';
import { useStage } from './lib/stage.ts';

/** Twice the usual 16 px: what a reader sets in the browser as size of text. Only the start of a browser can set it. */
const stage = useStage('--blink-settings=defaultFontSize=32');

describe('text of 200 %', () => {
  it('is really twice as large', async () => {
    const size = await stage.withPage({}, async (page) => {
      await openPage(page, '/');
      return page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    });
    expect(size).toBe('32px');
  });

  it.concurrent.each(samplePaths)(
    'is not cut and needs no scrolling sideways at 640 px: %s',
    async (path) => {
      const faults = await stage.withSharedPage({ viewport: { width: 640, height: 800 } }, async (page) => {
        await openPage(page, path);
        await unfold(page);
        return findLayoutFaults(page);
      });
      expect(faults).toEqual([]);
    },
  );
});
