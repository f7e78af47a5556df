import type { Page, Request } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findAxeFaults } from './lib/axe.ts';
import { templates } from './lib/built-pages.ts';
import { answerTo, hitLinks, hitList, search, searchField, searchStatus } from './lib/search.ts';
import { useStage } from './lib/stage.ts';

const stage = useStage();

/** Bytes on the wire from nothing to the first hits; index, engine and the excerpts of the hits. */
const FIRST_SEARCH_BYTES = 300_000;

const NOT_LOADED = 'Die Suche lässt sich gerade nicht laden.';

/** Collects the requests for the index from now on; the search worker's are among them. */
const watchIndex = (page: Page): Request[] => {
  const requests: Request[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) requests.push(request);
  });
  return requests;
};

describe('search', () => {
  it.concurrent('finds a story by its word, marks it, and shows where in the page it stands', async () => {
    await stage.withPage({}, async (page) => {
      await search(page, 'Frauenhaus');
      const hrefs = await hitLinks(page).evaluateAll((links) =>
        links.map((link) => link.getAttribute('href')),
      );
      expect(hrefs).toContain('/geschichten/frauenhaus-statistik/');
      const marks = await hitList(page).locator('mark').allInnerTexts();
      expect(marks.length).toBeGreaterThan(0);
      for (const mark of marks) expect(mark.toLowerCase()).toContain('frauenh');
    });
  });

  it.concurrent('groups the hits by kind under headings that count them', async () => {
    await stage.withPage({}, async (page) => {
      await search(page, 'Umfrage');
      const headings = await hitList(page).getByRole('heading', { level: 2 }).allInnerTexts();
      expect(headings.length).toBeGreaterThan(1);
      expect(new Set(headings).size).toBe(headings.length);
      const counts = headings.map((heading) => Number(/^\p{L}.* \((\d+)\)$/u.exec(heading)?.[1]));
      const total = counts.reduce((sum, count) => sum + count, 0);
      expect(total).toBe(await hitLinks(page).count());
      const [, found = '', shown = found] =
        /^(\d+) Treffer für „Umfrage“(?:, hier die ersten (\d+))?$/u.exec(
          await searchStatus(page).innerText(),
        ) ?? [];
      expect(Number(shown)).toBe(total);
      expect(Number(found)).toBeGreaterThanOrEqual(total);
      expect(await findAxeFaults(page, { label: 'Treffer' })).toEqual([]);
    });
  });

  it.concurrent('says once what was found, however many keys were pressed', async () => {
    await stage.withPage({}, async (page) => {
      await page.goto(templates.search);
      await searchStatus(page).evaluate((status) => {
        const said: string[] = [];
        Object.assign(globalThis, { said });
        new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, {
          childList: true,
          characterData: true,
          subtree: true,
        });
      });
      await searchField(page).pressSequentially('Umfrage', { delay: 20 });
      await answerTo(page, 'Umfrage');
      await page.waitForTimeout(500);
      const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
      expect(said.filter((text) => text !== '')).toEqual([
        expect.stringMatching(/^\d+ Treffer für „Umfrage“(?:, hier die ersten \d+)?$/u),
      ]);
    });
  });

  it.concurrent(
    'keeps the query in the address, and shows its hits again after a reload and on the way back',
    async () => {
      await stage.withPage({}, async (page) => {
        await search(page, 'Frauenhaus');
        expect(new URL(page.url()).searchParams.get('q')).toBe('Frauenhaus');
        const found = await hitLinks(page).allInnerTexts();
        await page.reload();
        await answerTo(page, 'Frauenhaus');
        expect(await searchField(page).inputValue()).toBe('Frauenhaus');
        expect(await hitLinks(page).allInnerTexts()).toEqual(found);
        await hitLinks(page).first().click();
        await page.waitForURL((url) => url.pathname !== templates.search);
        await page.goBack();
        await answerTo(page, 'Frauenhaus');
        expect(await searchField(page).inputValue()).toBe('Frauenhaus');
        expect(await hitLinks(page).allInnerTexts()).toEqual(found);
      });
    },
  );

  it.concurrent('goes back to the query before, when each was sent with Enter', async () => {
    await stage.withPage({}, async (page) => {
      await search(page, 'Frauenhaus');
      await searchField(page).press('Enter');
      await searchField(page).selectText();
      // Slower than the search waits for the next key, as people type.
      await searchField(page).pressSequentially('Umfrage', { delay: 200 });
      await searchField(page).press('Enter');
      await answerTo(page, 'Umfrage');
      await page.goBack();
      await answerTo(page, 'Frauenhaus');
      expect(await searchField(page).inputValue()).toBe('Frauenhaus');
    });
  });

  it.concurrent('finds a page by a word that only its frontmatter has', async () => {
    await stage.withPage({}, async (page) => {
      // content/lessons/von-der-sorge-zur-frage/index.mdx: searchWords
      await search(page, 'Mitgliederschwund');
      expect(await hitLinks(page).allInnerTexts()).toContain('Von der Sorge zur Frage');
    });
  });

  it.concurrent('moves through the hits with the arrow keys and opens one with Enter', async () => {
    await stage.withPage({}, async (page) => {
      await search(page, 'Umfrage');
      const hasFocus = (index: number): Promise<boolean> =>
        hitLinks(page)
          .nth(index)
          .evaluate((link) => link === document.activeElement);
      await searchField(page).press('ArrowDown');
      expect(await hasFocus(0)).toBe(true);
      await page.keyboard.press('ArrowDown');
      expect(await hasFocus(1)).toBe(true);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect(await searchField(page).evaluate((field) => field === document.activeElement)).toBe(true);
      await page.keyboard.press('ArrowDown');
      const href = await hitLinks(page).first().getAttribute('href');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${href}`);
    });
  });

  it.concurrent('shows ways on when there is nothing', async () => {
    await stage.withPage({}, async (page) => {
      await search(page, 'Qwxzjkv');
      expect(await searchStatus(page).innerText()).toContain('Nichts gefunden für „Qwxzjkv“');
      const ways = page.locator('site-search').getByRole('link');
      expect(await ways.count()).toBeGreaterThan(1);
      expect(await ways.first().isVisible()).toBe(true);
      expect(await findAxeFaults(page, { label: 'nichts gefunden' })).toEqual([]);
    });
  });

  it.concurrent('shows HTML in a query as text', async () => {
    await stage.withPage({}, async (page) => {
      const evil = '<img src=x onerror="document.title=1"><b>Umfrage</b>';
      await page.goto(`${templates.search}?q=${encodeURIComponent(evil)}`);
      await searchStatus(page).filter({ hasText: '<b>Umfrage</b>' }).waitFor();
      expect(await page.locator('site-search').locator('img, b').count()).toBe(0);
      expect(await page.title()).toContain('Suche');
    });
  });

  it.concurrent('survives a query of 10,000 characters, typed or in the address', async () => {
    await stage.withPage({}, async (page) => {
      const endless = 'Daten Umfrage '.repeat(715).slice(0, 10_000);
      await page.goto(`${templates.search}?q=${encodeURIComponent(endless)}`);
      await searchStatus(page).filter({ hasText: 'Daten' }).waitFor();
      await searchField(page).fill(endless);
      await searchField(page).press('Enter');
      await searchStatus(page).filter({ hasText: 'Daten' }).waitFor();
      await searchField(page).fill('Frauenhaus');
      await answerTo(page, 'Frauenhaus');
      expect(await hitLinks(page).count()).toBeGreaterThan(0);
    });
  });

  it.concurrent('shows the last query when an answer to an earlier one comes late', async () => {
    await stage.withPage({}, async (page) => {
      const held: (() => void)[] = [];
      let isHolding = true;
      await page.route('**/pagefind/fragment/**', async (route) => {
        if (isHolding) await new Promise<void>((resolve) => held.push(resolve));
        await route.continue();
      });
      await page.goto(templates.search);
      await searchField(page).fill('Frauenhaus');
      while (held.length === 0) await page.waitForTimeout(20);
      isHolding = false;
      await searchField(page).fill('Leichte Sprache');
      await answerTo(page, 'Leichte Sprache');
      const found = await hitLinks(page).allInnerTexts();
      for (const release of held) release();
      await page.waitForTimeout(1000);
      expect(await searchStatus(page).innerText()).toContain('„Leichte Sprache“');
      expect(await hitLinks(page).allInnerTexts()).toEqual(found);
    });
  });

  it.concurrent.each(['**/pagefind/**', '**/pagefind/*.json*', '**/pagefind/fragment/**'])(
    'says plainly that it cannot load %s, and works when that is over',
    async (address) => {
      await stage.withPage({}, async (page) => {
        await page.route(address, (route) => route.abort());
        await page.goto(templates.search);
        await searchField(page).fill('Frauenhaus');
        await searchStatus(page).filter({ hasText: NOT_LOADED }).waitFor();
        expect(await hitLinks(page).count()).toBe(0);
        await page.unroute(address);
        await searchField(page).fill('Umfrage');
        await answerTo(page, 'Umfrage');
        expect(await hitLinks(page).count()).toBeGreaterThan(0);
      });
    },
  );

  it.concurrent(
    'does not say that there is nothing when the network is gone after the first search',
    async () => {
      await stage.withPage({}, async (page) => {
        await search(page, 'Frauenhaus');
        await page.context().setOffline(true);
        await searchField(page).fill('Umfrage');
        await searchStatus(page).filter({ hasNotText: 'Frauenhaus' }).waitFor();
        expect(await searchStatus(page).innerText()).toContain(NOT_LOADED);
      });
    },
  );

  it.concurrent('loads nothing of the index before it is asked, and little then', async () => {
    await stage.withPage({}, async (page) => {
      const requests = watchIndex(page);
      await page.goto(templates.search);
      await page.waitForLoadState('networkidle');
      expect(requests.map((request) => request.url())).toEqual([]);
      await searchField(page).fill('Frauenhaus');
      await answerTo(page, 'Frauenhaus');
      const sizes = await Promise.all(requests.map((request) => request.sizes()));
      const bytes = sizes.reduce(
        (sum, { responseBodySize, responseHeadersSize }) => sum + responseBodySize + responseHeadersSize,
        0,
      );
      console.log(`Erste Suche: ${requests.length} Anfragen, ${(bytes / 1000).toFixed(0)} kB`);
      // Without the worker's requests the sum would say too little.
      expect(requests.some((request) => request.url().includes('/pagefind/fragment/'))).toBe(true);
      expect(bytes).toBeLessThan(FIRST_SEARCH_BYTES);
    });
  });
});
