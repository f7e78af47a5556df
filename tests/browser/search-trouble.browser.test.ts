import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { templates } from './lib/built-pages.ts';
import { observe } from './lib/observer.ts';
import {
  answerTo,
  headerField,
  hitLinks,
  hitList,
  openSearch,
  search,
  searchField,
  searchFromHeader,
  searchStatus,
} from './lib/search.ts';
import { useStage } from './lib/stage.ts';
import { hasFocus } from './lib/has-focus.ts';
import { PHONE } from './lib/viewports.ts';

const stage = useStage();
const NOT_LOADED = 'Die Suche lässt sich gerade nicht laden.';

const address = (query: string): string => `?q=${encodeURIComponent(query)}`;

const breakIndex = (page: Page): Promise<unknown> => page.route('**/suchindex/**', (route) => route.abort());

describe('search with odd words', () => {
  it.concurrent.each([
    ['only filler words', 'und wie ist das', /^In „und wie ist das“ steht kein Wort/u],
    ['only signs', '?!… – „“', /^In „\?!… – „““ steht kein Wort/u],
    ['emoji', '🦄🦄', /^(?:In|Nichts gefunden für) „🦄🦄“/u],
    [
      'HTML',
      '<img src=x onerror="document.title=1"><b>Umfrage</b>',
      /„<img src=x onerror="document.title=1">/u,
    ],
    ['right-to-left text', '\u202eاستبيان Umfrage', /„.*استبيان Umfrage“/u],
    ['a regular expression', '(a+)+$ [', /„\(a\+\)\+\$ \[“/u],
    ['names of properties', '__proto__ constructor toString', /„__proto__ constructor toString“/u],
    ['only a minus and quotes', '-"" ""', /„-"" ""“/u],
  ])('bears %s', async (_name, query, said) => {
    await stage.withPage({}, async (page) => {
      const observation = await observe(page);
      await openSearch(page, address(query));
      expect(await searchStatus(page).innerText()).toMatch(said);
      expect(await searchField(page).inputValue()).toBe(query);
      expect(await page.locator('site-search').locator('img, b').count()).toBe(0);
      expect(await page.title()).toContain('Suche');
      // The words of a person turn nothing around them.
      expect(await searchStatus(page).locator('bdi').last().innerText()).toBe(query.slice(0, 80).trim());
      expect(observation.faults).toEqual([]);
    });
  });

  it.concurrent('leads on from words that say nothing', async () => {
    await stage.withPage({}, async (page) => {
      await openSearch(page, address('und'));
      await page.getByRole('link', { name: 'Umfrage', exact: true }).first().click();
      await answerTo(page, 'Umfrage');
    });
  });

  it.concurrent('survives 10,000 characters, typed or in the address, and says little of them', async () => {
    await stage.withPage({}, async (page) => {
      const endless = 'Daten Umfrage '.repeat(715).slice(0, 10_000);
      await openSearch(page, address(endless));
      expect((await searchStatus(page).innerText()).length).toBeLessThan(160);
      await searchField(page).fill(endless);
      await searchField(page).press('Enter');
      await searchStatus(page).filter({ hasText: 'Daten' }).waitFor();
      await searchField(page).fill('Frauenhaus');
      await answerTo(page, 'Frauenhaus');
      expect(await hitLinks(page).count()).toBeGreaterThan(0);
    });
  });

  it.concurrent('shows text in excerpts and nothing else', async () => {
    await stage.withPage({}, async (page) => {
      for (const query of ['Umfrage', 'HTML', 'Datenschutz', 'Excel', 'Code']) {
        await search(page, query);
        const texts = await hitList(page).locator('.hit').allInnerTexts();
        expect(texts.length, query).toBeGreaterThan(0);
        for (const text of texts)
          expect(text).not.toMatch(/<\/?\w|&(?:lt|gt|amp|quot|#)|undefined|\[object/u);
      }
    });
  });
});

describe('search in time', () => {
  it.concurrent('answers what was typed while the index was still loading', async () => {
    await stage.withPage({}, async (page) => {
      await page.route('**/suchindex/index.json', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 4000));
        await route.continue();
      });
      await page.goto(templates.search);
      await searchField(page).pressSequentially('Frauenhaus', { delay: 60 });
      await searchStatus(page).filter({ hasText: 'Wird gesucht …' }).waitFor();
      await answerTo(page, 'Frauenhaus');
      expect(await hitLinks(page).count()).toBeGreaterThan(0);
    });
  });

  it.concurrent('shows the last query when an answer to an earlier one comes late', async () => {
    await stage.withPage({}, async (page) => {
      const held: (() => void)[] = [];
      let isHolding = true;
      await page.route('**/suchindex/*/pages/**', async (route) => {
        if (isHolding) await new Promise<void>((resolve) => held.push(resolve));
        await route.continue();
      });
      await page.goto(templates.search);
      await searchField(page).fill('Frauenhaus');
      while (held.length === 0) await page.waitForTimeout(20);
      isHolding = false;
      await searchField(page).fill('Impressum');
      await answerTo(page, 'Impressum');
      const found = await hitLinks(page).allInnerTexts();
      for (const release of held) release();
      await page.waitForTimeout(1000);
      expect(await searchStatus(page).innerText()).toContain('„Impressum“');
      expect(await hitLinks(page).allInnerTexts()).toEqual(found);
    });
  });

  it.concurrent('does not leave those alone who are among hits that go', async () => {
    await stage.withPage({}, async (page) => {
      await search(page, 'Frauenhaus');
      const held: (() => void)[] = [];
      let isHolding = true;
      await page.route('**/suchindex/*/words/**', async (route) => {
        if (isHolding) await new Promise<void>((resolve) => held.push(resolve));
        await route.continue();
      });
      await searchField(page).fill('Zahl');
      while (held.length === 0) await page.waitForTimeout(20);
      await searchField(page).press('ArrowDown');
      expect(await hasFocus(hitLinks(page).first())).toBe(true);
      isHolding = false;
      for (const release of held) release();
      await answerTo(page, 'Zahl');
      expect(await hasFocus(searchField(page))).toBe(true);
    });
  });

  it.concurrent('shows nothing late in a field that was emptied', async () => {
    await stage.withPage({}, async (page) => {
      await search(page, 'Frauenhaus');
      await searchField(page).fill('Umfrage');
      await searchField(page).fill('');
      await page.waitForTimeout(1000);
      expect(await searchStatus(page).textContent()).toBe('');
      expect(await hitLinks(page).count()).toBe(0);
      expect(new URL(page.url()).search).toBe('');
    });
  });
});

describe('search without its index', () => {
  it.concurrent.each([
    '**/suchindex/**',
    '**/suchindex/*.json',
    '**/suchindex/*/words/**',
    '**/suchindex/*/postings/**',
    '**/suchindex/*/pages/**',
    '**/suchindex/*/answers.json',
    '**/_astro/engine*',
  ])('says plainly that it cannot load %s, keeps the query, and tries again', async (part) => {
    await stage.withPage({}, async (page) => {
      await page.route(part, (route) => route.abort());
      await page.goto(templates.search);
      await searchField(page).fill('Frauenhaus');
      await searchStatus(page).filter({ hasText: NOT_LOADED }).waitFor();
      expect(await hitLinks(page).count()).toBe(0);
      expect(await searchField(page).inputValue()).toBe('Frauenhaus');
      await page.unroute(part);
      await page.getByRole('button', { name: 'Nochmal versuchen' }).click();
      await answerTo(page, 'Frauenhaus');
      expect(await hitLinks(page).count()).toBeGreaterThan(0);
      expect(await page.getByRole('button', { name: 'Nochmal versuchen' }).count()).toBe(0);
    });
  });

  it.concurrent('does not say that there is nothing when the network is gone', async () => {
    await stage.withPage({}, async (page) => {
      await search(page, 'Frauenhaus');
      await page.context().setOffline(true);
      await searchField(page).fill('Umfrage');
      await searchStatus(page).filter({ hasNotText: 'Frauenhaus' }).waitFor();
      expect(await searchStatus(page).innerText()).toContain(NOT_LOADED);
    });
  });

  it.concurrent('tries again in the dialog, too', async () => {
    await stage.withPage({}, async (page) => {
      await breakIndex(page);
      await page.goto(templates.home);
      const dialog = await searchFromHeader(page, 'Frauenhaus');
      expect(await dialog.getByRole('status').innerText()).toContain(NOT_LOADED);
      await page.unroute('**/suchindex/**');
      await dialog.getByRole('button', { name: 'Nochmal versuchen' }).click();
      await dialog.locator('.hit').first().waitFor();
    });
  });

  it.concurrent('leads to the search page when the dialog itself does not load', async () => {
    await stage.withPage({ viewport: PHONE }, async (page) => {
      await page.route('**/_astro/search-dialog*', (route) => route.abort());
      await page.goto(templates.home);
      await page.getByRole('button', { name: 'Suche', exact: true }).click();
      await page.waitForURL(`**${templates.search}`);
      await page.goto(templates.home);
      await headerField(page).fill('Umfrage');
      await headerField(page).press('Enter');
      await page.waitForURL('**/suche/?q=Umfrage');
    });
  });

  it.concurrent('works without a script as a plain form, and hides what would be dead', async () => {
    await stage.withPage({ javaScriptEnabled: false, viewport: PHONE }, async (page) => {
      await page.goto(templates.story);
      await headerField(page).fill('Umfrage');
      await headerField(page).press('Enter');
      await page.waitForURL('**/suche/?q=Umfrage');
      expect(await page.locator('noscript').innerText()).toContain('Die Suche braucht JavaScript');
      expect(await page.getByRole('checkbox').count()).toBe(0);
      expect(await page.getByRole('heading', { name: 'Nach Themen' }).isVisible()).toBe(true);
      expect(await page.getByRole('heading', { name: 'Alle Seiten von A bis Z' }).isVisible()).toBe(true);
    });
  });
});
