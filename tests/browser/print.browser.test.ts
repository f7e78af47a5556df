import { parse } from 'node-html-parser';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findAxeFaults } from './lib/axe.ts';
import { readPage, sitemapPaths, templateCases, templates } from './lib/built-pages.ts';
import { findLayoutFaults } from './lib/layout.ts';
import { openPage } from './lib/open-page.ts';
import { useStage } from './lib/stage.ts';
import { SHEET } from './lib/viewports.ts';

const stage = useStage();

/** Links in running text that lead to other sites. */
const EXTERNAL = '.prose a[href^="https:"]';

const withPrint = (path: string, act: (page: Page) => Promise<void>): Promise<void> =>
  stage.withPage({ viewport: SHEET, colorScheme: 'dark' }, async (page) => {
    await openPage(page, path);
    await page.emulateMedia({ media: 'print' });
    await act(page);
  });

const contentAfter = (locator: Locator): Promise<string> =>
  locator.evaluate((element) => getComputedStyle(element, '::after').content);

describe('print', () => {
  it.concurrent.each([templates.home, templates.story, templates.lesson])(
    'becomes a PDF of some pages: %s',
    async (path) => {
      await withPrint(path, async (page) => {
        const pdf = await page.pdf({ format: 'A4' });
        const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
        expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
        expect(sheets).toBeGreaterThan(1);
        expect(sheets).toBeLessThan(20);
      });
    },
  );

  it.concurrent.each([templates.home, templates.story, templates.lesson])(
    'leaves out what is dead on paper: %s',
    async (path) => {
      await withPrint(path, async (page) => {
        const dead = page.locator(
          '.tools, nav, .skip, footer .columns, .no-print, .heading-link, .button, button:not(.term)',
        );
        const shown = await dead.evaluateAll((all) =>
          all
            .filter((element) => element.checkVisibility())
            .map((element) => element.outerHTML.slice(0, 120)),
        );
        expect(shown).toEqual([]);
        const fixed = await page.evaluate(
          () =>
            [...document.querySelectorAll('*')].filter(
              (element) => element.checkVisibility() && getComputedStyle(element).position === 'fixed',
            ).length,
        );
        expect(fixed).toBe(0);
        expect(await findLayoutFaults(page)).toEqual([]);
      });
    },
  );

  it.concurrent('prints black on white, even from a dark screen', async () => {
    await withPrint(templates.story, async (page) => {
      const colors = await page
        .locator('.prose p')
        .first()
        .evaluate((text) => {
          const { color } = getComputedStyle(text);
          return { color, ground: getComputedStyle(document.body).backgroundColor };
        });
      expect(colors).toEqual({ color: 'rgb(0, 0, 0)', ground: 'rgb(255, 255, 255)' });
    });
  });

  it.concurrent.each(templateCases)('can be read with printed grounds, too: %s', async (_name, path) => {
    await withPrint(path, async (page) => {
      expect(await findAxeFaults(page, { label: 'Papier', rules: ['color-contrast'] })).toEqual([]);
    });
  });

  it.concurrent('writes out the addresses of links in running text, and only these', async () => {
    const path = sitemapPaths.find((one) => parse(readPage(one)).querySelector(EXTERNAL) !== null) ?? '';
    await withPrint(path, async (page) => {
      const external = page.locator(EXTERNAL).first();
      expect(await contentAfter(external)).toContain((await external.getAttribute('href')) ?? 'no address');
    });
    await withPrint(templates.home, async (page) => {
      expect(await contentAfter(page.locator('main a').first())).not.toContain('http');
    });
  });

  it.concurrent('prints what is folded on the screen', async () => {
    await withPrint(templates.lesson, async (page) => {
      const answers = page.locator('details.answer .why');
      // A folded text has a size as well, but it is not drawn.
      const drawn = await answers.evaluateAll((all) => all.map((element) => element.checkVisibility()));
      expect(drawn.length).toBeGreaterThan(1);
      expect(drawn).not.toContain(false);
    });
  });
});
