import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { observe } from './lib/observer.ts';
import { eventually } from './lib/eventually.ts';
import { openPage } from './lib/open-page.ts';
import { useStage } from './lib/stage.ts';
import { LESSON, DEVICE, STATE, JOURNEY, openWith, stored, progressOf, markOf } from './lib/progress.ts';
import { hasFocus } from './lib/has-focus.ts';
import { savedBy } from './lib/saved-file.ts';
import { forbidStorage } from './lib/storage.ts';

const stage = useStage();

describe('what the device keeps', () => {
  const ALL = {
    'cdl:fortschritt': STATE,
    'cdl:lernreise': JOURNEY,
    'cdl:suchen': { version: 1, queries: ['<b>Umfrage</b>'] },
    'cdl:aus-der-zukunft': 'x',
    fremd: 'y',
  };
  const entries = (page: Page): Locator => page.locator('.entry');

  it.concurrent('is listed, unknown keys as well, downloaded, deleted and brought back', async () => {
    await stage.withPage({}, async (page) => {
      const observation = await observe(page);
      await openWith(page, DEVICE, ALL);
      await entries(page).first().waitFor();
      expect(await page.locator('.entry h3').allInnerTexts()).toEqual([
        'Lernstand',
        'Lernreise',
        'Zuletzt gesucht',
        'Aus einer anderen Fassung dieser Website',
      ]);
      await entries(page).nth(2).getByText('Ansehen').click();
      expect(await entries(page).nth(2).locator('pre').innerText()).toContain('<b>Umfrage</b>');
      const { text } = await savedBy(page, page.getByRole('button', { name: 'Alles herunterladen' }));
      const copy = JSON.parse(text) as { texts: { key: string; value: unknown }[] };
      expect(copy.texts).toHaveLength(4);
      expect(copy.texts[0]).toMatchObject({ key: 'cdl:fortschritt', value: STATE });

      await page.getByRole('button', { name: 'Lernstand löschen' }).focus();
      await page.keyboard.press('Enter');
      const undo = page.getByRole('button', { name: 'Rückgängig' });
      await undo.waitFor();
      expect(await hasFocus(undo)).toBe(true);
      expect((await stored(page))['cdl:fortschritt']).toBeUndefined();
      await page.keyboard.press('Enter');
      await page.getByText('Alles ist wieder da.').waitFor();
      expect(await progressOf(page)).toEqual(STATE);

      await page.getByRole('button', { name: 'Alles löschen …' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Abbrechen' }).click();
      expect(Object.keys(await stored(page))).toHaveLength(5);
      await page.getByRole('button', { name: 'Alles löschen …' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Ja, löschen' }).click();
      await page.getByText('Alles ist gelöscht.').waitFor();
      expect(await stored(page)).toEqual({ fremd: 'y' });
      expect(await page.getByText('Auf diesem Gerät liegt nichts von uns.').isVisible()).toBe(true);
      expect(await page.locator('.journey-count').count()).toBe(0);
      await undo.click();
      await eventually(async () => expect(Object.keys(await stored(page))).toHaveLength(5));
      expect(observation.faults).toEqual([]);
    });
  });

  it.concurrent('includes saved pages and drafts, and asks before pages go', async () => {
    await stage.withPage({}, async (page) => {
      await openPage(page, DEVICE);
      await page.evaluate(async () => {
        sessionStorage.setItem('cdl:entwurf-frage', '{"version":1,"answers":{"nachricht":"Hallo"}}');
        await (await caches.open('cdl-probe')).put('/academy/', new Response('0123456789'));
        await (await caches.open('fremd')).put('https://example.org/', new Response('x'));
      });
      await page.reload();
      await entries(page).nth(1).waitFor();
      expect(await page.locator('.entry h3').allInnerTexts()).toEqual([
        'Entwurf in einem Formular',
        'Offline gespeicherte Seiten',
      ]);
      expect(await entries(page).nth(1).innerText()).toMatch(/10\s+Bytes/u);
      await page.getByRole('button', { name: 'Offline gespeicherte Seiten löschen' }).click();
      const dialog = page.getByRole('dialog');
      expect(await dialog.innerText()).toContain('Wirklich „Offline gespeicherte Seiten“ löschen?');
      await dialog.getByRole('button', { name: 'Ja, löschen' }).click();
      await page.getByText('„Offline gespeicherte Seiten“ ist gelöscht.').waitFor();
      expect(await page.evaluate(() => caches.keys())).toEqual(['fremd']);
      expect(await page.getByRole('button', { name: 'Rückgängig' }).isVisible()).toBe(false);
    });
  });

  it.concurrent('follows another tab, and says when the storage is forbidden', async () => {
    await stage.withPage({}, async (page) => {
      await openPage(page, DEVICE);
      await page.getByText('Auf diesem Gerät liegt nichts von uns.').waitFor();
      const other = await page.context().newPage();
      await openPage(other, LESSON);
      await markOf(other).click();
      await entries(page).first().waitFor();
    });
    await stage.withPage({}, async (page) => {
      await forbidStorage(page);
      await openPage(page, DEVICE);
      await page.getByText('Dieser Browser lässt Websites nichts ablegen.').waitFor();
    });
  });

  it.concurrent('is linked from the footer and from the page on privacy', async () => {
    await stage.withPage({}, async (page) => {
      for (const [path, part] of [
        ['/', 'contentinfo'],
        ['/datenschutz/', 'main'],
      ] as const) {
        await openPage(page, path);
        expect(await page.getByRole(part).locator(`a[href="${DEVICE}"]`).count()).toBeGreaterThan(0);
      }
    });
  });
});
