import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './lib/open-page.ts';
import { useStage } from './lib/stage.ts';
import { allValues, expectedPaths, queryOf, stories } from './lib/story-content.ts';
import { PHONE } from './lib/viewports.ts';

const stage = useStage();
const LIBRARY = '/geschichten/';
const FEWEST_STORIES = 18;

const shown = (page: Page): Promise<string[]> =>
  page
    .locator('[data-list] > li:visible h2 a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname).sort());

const status = (page: Page): Promise<string> => page.getByRole('status').first().innerText();

const openFilters = async (page: Page): Promise<void> => {
  await page.getByText('Geschichten filtern').click();
  await page.getByRole('checkbox').first().waitFor();
};

const choose = (page: Page, name: string): Promise<void> =>
  page.getByRole('checkbox', { name: new RegExp(`^${name} \\d+$`, 'u') }).click();

/** Two values, the groups of which may be one. */
const pairs = allValues.flatMap((one, index) => allValues.slice(index + 1).map((two) => [one, two]));

describe('the library of stories', () => {
  it.concurrent('holds all stories of the content', async () => {
    expect(stories.length).toBeGreaterThanOrEqual(FEWEST_STORIES);
    await stage.withPage({}, async (page) => {
      await openPage(page, LIBRARY);
      expect(await shown(page)).toEqual(expectedPaths([]));
      expect(await status(page)).toBe(`Alle ${stories.length} Geschichten`);
    });
  });

  it.concurrent('shows for every value and every two values what the content says', async () => {
    const choices = [...allValues.map((one) => [one]), ...pairs];
    expect(choices.length).toBeGreaterThan(300);
    await stage.withPage({}, async (page) => {
      await openPage(page, LIBRARY);
      const found = await page.evaluate(
        (queries) =>
          queries.map((query) => {
            history.pushState(null, '', location.pathname + query);
            dispatchEvent(new PopStateEvent('popstate'));
            const items = [...document.querySelectorAll('[data-list] > li')];
            return items
              .filter((item) => item.checkVisibility())
              .map((item) => new URL(item.querySelector('a')!.href).pathname)
              .sort();
          }),
        choices.map(queryOf),
      );
      const wrong = choices
        .map((chosen, index) => ({
          query: queryOf(chosen),
          found: found[index],
          expected: expectedPaths(chosen),
        }))
        .filter((one) => one.found?.join() !== one.expected.join());
      expect(wrong).toEqual([]);
    });
  });

  it.concurrent(
    'goes back, forward and over a reload on a phone, with filters open and the place kept',
    async () => {
      await stage.withPage({ viewport: PHONE }, async (page) => {
        await openPage(page, LIBRARY);
        await openFilters(page);
        const youth = expectedPaths([{ facet: 'feld', value: 'jugend' }]);
        const both = expectedPaths([
          { facet: 'feld', value: 'jugend' },
          { facet: 'feld', value: 'frauen' },
        ]);
        await choose(page, 'Jugend');
        const place = await page.evaluate(() => scrollY);
        await choose(page, 'Frauen');
        expect(await page.evaluate(() => scrollY)).toBe(place);
        expect(new URL(page.url()).search).toBe('?feld=jugend&feld=frauen');
        expect(await shown(page)).toEqual(both);
        expect(await status(page)).toBe(`${both.length} Geschichten: Jugend oder Frauen`);

        await page.goBack();
        expect(await shown(page)).toEqual(youth);
        expect(await page.getByRole('checkbox', { name: /^Frauen/u }).isChecked()).toBe(false);
        await page.goForward();
        await page.reload();
        expect(await shown(page)).toEqual(both);
        expect(await page.getByRole('checkbox', { name: /^Frauen/u }).isVisible()).toBe(true);

        await page.locator('[data-list] > li:visible h2 a').first().click();
        await page.waitForURL(/\/geschichten\/[^/?]+\/$/u);
        await page.goBack();
        await page.getByRole('checkbox', { name: /^Frauen/u }).waitFor();
        expect(await shown(page)).toEqual(both);
      });
    },
  );

  it.concurrent('shows the same to whoever opens a shared address', async () => {
    await stage.withPage({ viewport: PHONE }, async (page) => {
      const chosen = [
        { facet: 'feld', value: 'engagement' },
        { facet: 'schritt', value: 'auswerten' },
      ] as const;
      await openPage(page, LIBRARY + queryOf([...chosen]));
      expect(await shown(page)).toEqual(expectedPaths([...chosen]));
      expect(await status(page)).toMatch(/Geschichten: Engagement und Teilhabe, und Auswerten$/u);
      expect(await page.title()).toContain('Engagement und Teilhabe');
    });
  });

  it.concurrent('says which filters do not exist, and uses the others', async () => {
    await stage.withPage({}, async (page) => {
      await openPage(page, `${LIBRARY}?feld=%3Cb%3Esport&feld=jugend`);
      expect(await shown(page)).toEqual(expectedPaths([{ facet: 'feld', value: 'jugend' }]));
      const note = page.getByText('Diesen Filter gibt es nicht oder nicht mehr: „<b>sport“');
      expect(await note.isVisible()).toBe(true);
      await choose(page, 'Frauen');
      expect(await note.isVisible()).toBe(false);
    });
  });

  it.concurrent('counts what a further value would show, and hides what would show nothing', async () => {
    await stage.withPage({}, async (page) => {
      await openPage(page, `${LIBRARY}?feld=umwelt`);
      const wrong: string[] = [];
      for (const { facet, value } of allValues) {
        const own = facet === 'feld' ? [] : [{ facet: 'feld', value: 'umwelt' } as const];
        const count = expectedPaths([...own, { facet, value }]).length;
        const item = page.locator(`[data-facet=${facet}] [data-value=${value}]`);
        const text = (await item.locator('.count').textContent()) ?? '';
        if (text !== String(count) || (await item.isVisible()) !== count > 0)
          wrong.push(`${facet}:${value} zeigt ${text}, erwartet ${count}`);
      }
      expect(wrong).toEqual([]);
    });
  });

  it.concurrent('takes filters away by keyboard, and the focus is never lost', async () => {
    await stage.withPage({}, async (page) => {
      await openPage(page, `${LIBRARY}?feld=jugend&feld=frauen&schritt=planen`);
      const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
      await page.getByRole('button', { name: 'Filter Jugend entfernen' }).focus();
      await page.keyboard.press('Enter');
      expect(await focused()).toBe('Frauen ×');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('ergebnisse');
      expect(new URL(page.url()).search).toBe('');
      expect(await status(page)).toBe(`Alle ${stories.length} Geschichten`);
    });
  });

  it.concurrent('takes all filters away at once, and says so when nothing fits', async () => {
    const empty = pairs.find((pair) => expectedPaths(pair).length === 0)!;
    await stage.withPage({}, async (page) => {
      await openPage(page, LIBRARY + queryOf(empty));
      expect(await shown(page)).toEqual([]);
      expect(await status(page)).toMatch(/^Keine Geschichte: /u);
      expect(await page.getByText('Keine Geschichte passt zu allen Filtern zugleich').isVisible()).toBe(true);
      await page.getByRole('button', { name: 'Alle Filter entfernen' }).click();
      expect(await shown(page)).toEqual(expectedPaths([]));
    });
  });

  it.concurrent('filters without JavaScript by pages, one for each value', async () => {
    await stage.withPage({ javaScriptEnabled: false, viewport: PHONE }, async (page) => {
      await page.goto(LIBRARY);
      await page.getByText('Geschichten filtern').click();
      await page.getByRole('link', { name: /^Jugend/u }).click();
      await page.waitForURL('**/geschichten/feld/jugend/');
      expect(await shown(page)).toEqual(expectedPaths([{ facet: 'feld', value: 'jugend' }]));
      await page.getByText('Geschichten filtern').click();
      const current = page.locator('[aria-current=page]', { hasText: 'Jugend' });
      expect(await current.isVisible()).toBe(true);
    });
  });
});
