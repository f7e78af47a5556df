import { describe, expect, it } from 'vitest';
import { templates } from './lib/built-pages.ts';
import { fieldsOf } from './lib/contact.ts';
import { tab } from './lib/focus.ts';
import { observe } from './lib/observer.ts';
import {
  answerTo,
  dialogOf,
  headerField,
  openSearch,
  search,
  searchField,
  searchFromHeader,
  watch,
  weighAnswers,
} from './lib/search.ts';
import { useStage } from './lib/stage.ts';
import { hasFocus } from './lib/has-focus.ts';
import { DESK, PHONE } from './lib/viewports.ts';

const stage = useStage();

/** Everything between the first key and the first hits: index, words, engine, interface. */
const FIRST_SEARCH_BYTES = 105_000;

const RECENT = 'cdl:suchen';

describe('search from any page', () => {
  it.concurrent.each([
    ['home', DESK],
    ['story', PHONE],
    ['english', DESK],
    ['missing', PHONE],
  ] as const)('goes by keyboard there and back: %s', async (name, viewport) => {
    await stage.withPage({ viewport }, async (page) => {
      const observation = await observe(page);
      await page.goto(templates[name]);
      await page.keyboard.press('/');
      expect(await hasFocus(headerField(page))).toBe(true);
      expect(await headerField(page).inputValue()).toBe('');
      await page.waitForTimeout(300);
      expect(await dialogOf(page).count(), 'focus alone opens nothing').toBe(0);
      const dialog = await searchFromHeader(page, 'Umfrage');
      const field = dialog.getByRole('searchbox');
      expect(await field.inputValue()).toBe('Umfrage');
      expect(await hasFocus(field)).toBe(true);
      const hits = dialog.locator('h3 a');
      await page.keyboard.press('ArrowDown');
      expect(await hasFocus(hits.first())).toBe(true);
      await page.keyboard.press('ArrowUp');
      expect(await hasFocus(field)).toBe(true);
      await page.keyboard.press('Escape');
      expect(await dialog.isVisible()).toBe(false);
      expect(await hasFocus(headerField(page))).toBe(true);
      expect(await headerField(page).inputValue()).toBe('Umfrage');
      await page.keyboard.type('n');
      await dialog.waitFor();
      expect(await field.inputValue()).toBe('Umfragen');
      await dialog.getByRole('status').filter({ hasText: '„Umfragen“' }).waitFor();
      await page.keyboard.press('ArrowDown');
      const href = await hits.first().getAttribute('href');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${href}`);
      expect(observation.faults.filter((fault) => !fault.includes('404'))).toEqual([]);
    });
  });

  it.concurrent('leads from the field to the search page with Enter, and to all hits by link', async () => {
    await stage.withPage({}, async (page) => {
      await page.goto(templates.story);
      const dialog = await searchFromHeader(page, 'Umfrage');
      const link = dialog.getByRole('link', { name: /^Alle \d+ Treffer anzeigen$/u });
      expect(await link.getAttribute('href')).toMatch(/\/suche\/\?q=Umfrage$/u);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/suche/?q=Umfrage');
      await answerTo(page, 'Umfrage');
      expect(await searchField(page).inputValue()).toBe('Umfrage');
    });
  });

  it.concurrent('keeps the focus inside while it is open, and closes by button and beside it', async () => {
    await stage.withPage({ viewport: DESK }, async (page) => {
      await page.goto(templates.home);
      const dialog = await searchFromHeader(page, 'Frauenhaus');
      for (let stop = 0; stop < 16; stop += 1) {
        const { name, faults } = await tab(page);
        expect(faults, name).toEqual([]);
        // Between the last and the first stop the focus is in the browser's own bar.
        const isInside = await page.evaluate(
          () =>
            document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
        );
        expect(isInside, name).toBe(true);
      }
      await dialog.getByRole('button', { name: 'Schließen' }).click();
      expect(await dialog.isVisible()).toBe(false);
      await headerField(page).press('End');
      await page.keyboard.type('s');
      await dialog.waitFor();
      await page.mouse.click(20, 860);
      expect(await dialog.isVisible()).toBe(false);
    });
  });

  it.concurrent('makes way for a place of the page that it lies over', async () => {
    await stage.withPage({}, async (page) => {
      await page.goto('/datenschutz/');
      const dialog = await searchFromHeader(page, 'cookies');
      await dialog.locator('a[href*="/datenschutz/#"]').first().click();
      await page.waitForURL('**/datenschutz/#*');
      expect(await dialog.isVisible()).toBe(false);
    });
  });

  it.concurrent('stays when words in its field are marked and the mouse is let go of beside it', async () => {
    await stage.withPage({ viewport: DESK }, async (page) => {
      await page.goto(templates.story);
      const dialog = await searchFromHeader(page, 'Umfrage');
      const { x, y, width, height } = (await dialog.getByRole('searchbox').boundingBox())!;
      await page.mouse.move(x + width / 2, y + height / 2);
      await page.mouse.down();
      await page.mouse.move(20, 860, { steps: 4 });
      await page.mouse.up();
      expect(await dialog.isVisible()).toBe(true);
    });
  });

  it.concurrent('does not open any more when somebody writes elsewhere by then', async () => {
    await stage.withPage({}, async (page) => {
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/_astro/search-dialog*', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto('/kontakt/');
      await headerField(page).pressSequentially('Um');
      const message = page.locator('textarea[name=nachricht]');
      await message.focus();
      release();
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(300);
      expect(await dialogOf(page).count()).toBe(0);
      expect(await hasFocus(message)).toBe(true);
    });
  });

  it.concurrent(
    'opens over the whole phone from the bar at the thumb, and gives the focus back',
    async () => {
      await stage.withPage({ viewport: PHONE }, async (page) => {
        await page.goto(templates.story);
        const tool = page.getByRole('button', { name: 'Suche', exact: true });
        await tool.click();
        const dialog = dialogOf(page);
        await dialog.waitFor();
        expect(await dialog.boundingBox()).toEqual({ x: 0, y: 0, ...PHONE });
        expect(await hasFocus(dialog.getByRole('searchbox'))).toBe(true);
        await page.keyboard.type('Umfrage');
        await dialog.locator('.hit').first().waitFor();
        for (const row of await dialog.locator('.hit').all())
          expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(44);
        await page.keyboard.press('Escape');
        expect(await hasFocus(tool)).toBe(true);
      });
    },
  );

  it.concurrent('leaves the key / to those who write, and to those who switch it off', async () => {
    await stage.withPage({}, async (page) => {
      await page.goto(templates.contact);
      const { nachricht } = fieldsOf(page);
      await nachricht.fill('1');
      await nachricht.press('End');
      await page.keyboard.type('/2');
      expect(await nachricht.inputValue()).toBe('1/2');
      await nachricht.blur();
      await page.keyboard.press('Control+/');
      expect(await hasFocus(headerField(page))).toBe(false);
      await page.goto(templates.search);
      await page.getByLabel('springt von jeder Seite ins Suchfeld').uncheck();
      await page.goto(templates.home);
      await page.keyboard.press('/');
      expect(await hasFocus(headerField(page))).toBe(false);
      await page.goto(templates.search);
      await page.getByLabel('springt von jeder Seite ins Suchfeld').check();
      await page.locator('main').focus();
      await page.keyboard.press('/');
      expect(await hasFocus(searchField(page))).toBe(true);
    });
  });

  it.concurrent('loads nothing before somebody turns to the field, and little then', async () => {
    await stage.withPage({}, async (page) => {
      const requests = watch(page, '/suchindex/', '/_astro/search-', '/_astro/engine');
      await page.goto(templates.story);
      await page.waitForLoadState('networkidle');
      expect(requests.map((request) => request.url())).toEqual([]);
      await searchFromHeader(page, 'Frauenhaus');
      const bytes = await weighAnswers(requests);
      console.log(`Erste Suche: ${requests.length} Anfragen, ${(bytes / 1000).toFixed(0)} kB`);
      // Without these the sum would say too little.
      for (const part of ['/engine', '/words/', '/postings/', '/pages/'])
        expect(
          requests.some((request) => request.url().includes(part)),
          part,
        ).toBe(true);
      expect(bytes).toBeLessThan(FIRST_SEARCH_BYTES);
    });
  });

  it.concurrent('loads nothing of the index on the search page before its field is used', async () => {
    await stage.withPage({}, async (page) => {
      const requests = watch(page, '/suchindex/', '/_astro/engine');
      await page.goto(templates.search);
      await page.waitForLoadState('networkidle');
      expect(requests.map((request) => request.url())).toEqual([]);
      await searchField(page).focus();
      await page.waitForLoadState('networkidle');
      expect(requests.length).toBeGreaterThan(0);
    });
  });
});

describe('recent searches', () => {
  it.concurrent('are those that led to something, on this device alone', async () => {
    await stage.withPage({}, async (page) => {
      await search(page, 'Mitglieder');
      await search(page, 'Umfrage');
      expect(await page.evaluate((key) => localStorage.getItem(key), RECENT), 'typing keeps nothing').toBe(
        null,
      );
      await searchField(page).press('Enter');
      await openSearch(page, '?q=Frauenhaus');
      await page.locator('.hit h3 a').first().click();
      await page.goto(templates.search);
      await searchField(page).focus();
      const recent = page.locator('section.recent');
      expect(await recent.locator('.query').allInnerTexts()).toEqual(['Frauenhaus', 'Umfrage']);
      expect(await recent.innerText()).toContain('bleibt auf eurem Gerät');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await answerTo(page, 'Umfrage');
      expect(await recent.isVisible()).toBe(false);
    });
  });

  it.concurrent('can be deleted one by one or all at once, in the dialog as well', async () => {
    await stage.withPage({ viewport: PHONE }, async (page) => {
      await page.goto(templates.home);
      const queries = ['<b>eins', 'zwei', 'drei'];
      await page.evaluate(
        ([key, stored]) => localStorage.setItem(key!, stored!),
        [RECENT, JSON.stringify({ version: 1, queries })],
      );
      await page.getByRole('button', { name: 'Suche', exact: true }).click();
      const recent = dialogOf(page).locator('.recent');
      await recent.waitFor();
      expect(await recent.locator('.query').allInnerTexts()).toEqual(queries);
      await recent.getByRole('button', { name: 'zwei aus der Liste löschen' }).click();
      expect(await recent.locator('.query').allInnerTexts()).toEqual(['<b>eins', 'drei']);
      expect(await hasFocus(recent.getByRole('button', { name: 'drei aus der Liste löschen' }))).toBe(true);
      await recent.getByRole('button', { name: 'Alle löschen' }).click();
      expect(await recent.isVisible()).toBe(false);
      expect(await hasFocus(dialogOf(page).getByRole('searchbox'))).toBe(true);
      expect(await page.evaluate((key) => localStorage.getItem(key), RECENT)).toBe(null);
    });
  });
});
