import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readEnvironment } from '../../src/delivery/environment.ts';
import { startSite } from '../../src/delivery/server.ts';
import { subPathSite } from '../built-sites.ts';
import { findAxeFaults } from './lib/axe.ts';
import { readPage, siteDir } from './lib/built-pages.ts';
import { eventually } from './lib/eventually.ts';
import { observe } from './lib/observer.ts';
import { useStage } from './lib/stage.ts';
import { hasFocus } from './lib/has-focus.ts';
import { JOURNEY, PAGES, box, status, press, save, traces, withCopy, release } from './lib/offline.ts';

const stage = useStage();

const WITH_TABLES = '/academy/pakete/einstieg-in-die-arbeit-mit-daten/';
const TABLES = '/academy/lektionen/listen-die-man-auswerten-kann/';
const UNSAVED = '/academy/lektionen/was-ki-kann/';

const headingWeight = (page: Page): Promise<string> =>
  page.locator('h1').evaluate((heading) => getComputedStyle(heading).fontWeight);

describe('a journey kept offline', () => {
  it.concurrent('says its size before, and leaves no trace before somebody wants it', async () => {
    await stage.withPage({}, async (page) => {
      const { faults } = await observe(page);
      await page.goto(JOURNEY);
      await press(page, 'Diese Lernreise offline speichern');
      await status(page)
        .filter({ hasText: /\d\sSeiten .* \d+\skB/u })
        .waitFor();
      expect(await traces(page)).toEqual([]);
      await press(page, 'Doch nicht');
      expect(await traces(page)).toEqual([]);
      expect(faults).toEqual([]);
    });
  });

  it.concurrent('waits with its question while somebody looks elsewhere, and asks once', async () => {
    await stage.withPage({}, async (page) => {
      await page.goto(JOURNEY);
      const ask = box(page).getByRole('button', { name: 'Diese Lernreise offline speichern' });
      await ask.waitFor();
      await ask.evaluate((button: HTMLElement) => {
        button.click();
        button.click();
      });
      const yes = box(page).getByRole('button', { name: 'Jetzt speichern' });
      await yes.waitFor();
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      await page.waitForTimeout(300);
      await yes.click();
      await status(page).filter({ hasText: 'Gespeichert.' }).waitFor();
      await page.waitForTimeout(300);
      expect(await yes.count()).toBe(0);
    });
  });

  it.concurrent('forgets its question when the journey becomes another one', async () => {
    await stage.withPage({}, async (page) => {
      await page.goto(JOURNEY);
      await press(page, 'Diese Lernreise offline speichern');
      await box(page).getByRole('button', { name: 'Jetzt speichern' }).waitFor();
      await box(page).evaluate((element) =>
        Object.assign(element, { task: { id: 'andere', title: 'Andere', pages: ['/academy/'] } }),
      );
      await box(page).getByRole('button', { name: 'Diese Lernreise offline speichern' }).waitFor();
      expect(await box(page).locator('[role=status]').textContent()).toBe('');
    });
  });

  it.concurrent('can be read page by page without a net, with styles, font and scripts', async () => {
    await stage.withPage({}, async (page) => {
      const { faults } = await observe(page);
      await save(page);
      expect(await traces(page)).toEqual([
        'Cache cdl:offline:/:fuer-den-vorstand:…',
        expect.stringMatching(/^Service Worker http:\/\/localhost:\d+\/$/u),
      ]);
      expect(faults).toEqual([]);
      await page.context().setOffline(true);
      for (const path of PAGES) {
        const answer = await page.goto(path);
        expect(answer?.status(), path).toBe(200);
        expect(answer?.fromServiceWorker(), path).toBe(true);
        expect(await headingWeight(page), path).toBe('720');
        expect(await page.evaluate(() => document.fonts.check('16px "Atkinson Hyperlegible Next"'))).toBe(
          true,
        );
      }
      expect(PAGES.length).toBeGreaterThan(3);
      // An address without its last slash, with a query, with a fragment.
      for (const path of [JOURNEY.slice(0, -1), `${JOURNEY}?x=1`, `${JOURNEY}#mitnehmen`])
        expect((await page.goto(path))?.status() ?? 200, path).toBe(200);
      const lesson = PAGES.find((path) => readPage(path).includes('<quiz-card'))!;
      await page.goto(lesson);
      expect(await page.evaluate(() => customElements.get('quiz-card') !== undefined)).toBe(true);
    });
  });

  it.concurrent('has its tables, in place and to download', async () => {
    await stage.withPage({}, async (page) => {
      await save(page, WITH_TABLES);
      await page.context().setOffline(true);
      await page.goto(TABLES);
      const rows = page.locator('data-table').first().locator('tbody tr');
      await page.getByRole('button', { name: /Alle 36 Zeilen/u }).click();
      await eventually(async () => expect(await rows.count()).toBe(36));
      const download = page.waitForEvent('download');
      await page.locator('a[href$="mitglieder-chaos.csv"]').last().click();
      expect(await (await download).failure()).toBeNull();
    });
  });

  it.concurrent('stays readable when the server is gone', async () => {
    await withCopy(stage, async (page, { stop }) => {
      await save(page);
      await stop();
      expect((await page.goto(PAGES[1]!))?.status()).toBe(200);
      expect((await page.goto(UNSAVED))?.status()).toBe(503);
    });
  });

  it.concurrent('says on other pages that they are not kept, and what is', async () => {
    await stage.withPage({ viewport: { width: 320, height: 700 } }, async (page) => {
      await save(page);
      await page.context().setOffline(true);
      expect((await page.goto(UNSAVED))?.status()).toBe(503);
      expect(await page.locator('h1').innerText()).toBe('Diese Seite ist nicht gespeichert');
      const links = page.locator('saved-journeys .kept-card a');
      await links.first().waitFor();
      expect(await links.count()).toBe(PAGES.length);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(await findAxeFaults(page, { label: 'nicht gespeichert' })).toEqual([]);
      await links.nth(1).click();
      await page.waitForURL(`**${PAGES[1]}`);
      await page.goBack();
      await page.context().setOffline(false);
      await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
      await page.locator('h1', { hasNotText: 'nicht gespeichert' }).waitFor();
    });
  });

  it.concurrent('never stands before what the net has', async () => {
    await withCopy(stage, async (page, { dir }) => {
      await save(page);
      await release(dir, JOURNEY, (html) => html.replace(/<h1([^>]*)>/u, '<h1$1>Neu: '));
      await page.reload();
      expect(await page.locator('h1').innerText()).toMatch(/^Neu: /u);
      expect((await page.goto('/gibt-es-nicht/'))?.status()).toBe(404);
    });
  });
});

describe('for everybody', () => {
  it.concurrent('works by keyboard alone, and the focus is never lost', async () => {
    await stage.withPage({}, async (page) => {
      await page.goto(JOURNEY);
      const button = (name: string): Locator => box(page).getByRole('button', { name });
      await button('Diese Lernreise offline speichern').focus();
      await page.keyboard.press('Enter');
      await button('Jetzt speichern').waitFor();
      expect(await hasFocus(button('Jetzt speichern'))).toBe(true);
      expect(await findAxeFaults(page, { label: 'gefragt' })).toEqual([]);
      await page.keyboard.press('Enter');
      await status(page).filter({ hasText: 'Gespeichert.' }).waitFor();
      expect(await hasFocus(button('Nach neuer Fassung sehen'))).toBe(true);
      expect(await findAxeFaults(page, { label: 'gespeichert' })).toEqual([]);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await status(page).filter({ hasText: 'Gelöscht.' }).waitFor();
      expect(await hasFocus(button('Diese Lernreise offline speichern'))).toBe(true);
    });
  });

  it.concurrent('without JavaScript offers the ZIP and no button', async () => {
    await stage.withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(JOURNEY);
      const part = page.getByRole('region', { name: 'Ohne Netz lesen' });
      expect(await part.getByRole('button').count()).toBe(0);
      expect(await part.innerText()).toMatch(/Als ZIP-Datei herunterladen \(\d+\skB\)/u);
      const download = page.waitForEvent('download');
      await part.getByRole('link', { name: 'Als ZIP-Datei' }).click();
      expect((await download).suggestedFilename()).toBe('fuer-den-vorstand.zip');
    });
  });

  it.concurrent('works below a folder, and only there', async () => {
    const site = readEnvironment(subPathSite.env);
    const base = site.basePath;
    const server = await startSite({ dir: subPathSite.dir, port: 0, environment: site, redirects: [] });
    try {
      // The policy in the pages of this build asks for https.
      await stage.withPage({ baseURL: new URL(server.url).origin, bypassCSP: true }, async (page) => {
        await save(page, base + JOURNEY.slice(1));
        const scopes = (await traces(page)).filter((trace) => trace.startsWith('Service'));
        expect(scopes).toEqual([expect.stringMatching(/^Service Worker http:\/\/localhost:\d+\/cdl\/$/u)]);
        await page.context().setOffline(true);
        expect((await page.goto(base + PAGES[1]!.slice(1)))?.status()).toBe(200);
        expect((await page.goto(base + UNSAVED.slice(1)))?.status()).toBe(503);
        await expect(page.goto('/anderes/')).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
      });
    } finally {
      await server.close();
    }
  });
});

it('has what these tests need', () => {
  expect(existsSync(join(siteDir, 'offline.js'))).toBe(true);
});
