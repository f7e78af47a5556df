import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findAxeFaults } from './lib/axe.ts';
import { useStage } from './lib/stage.ts';
import { findSmallTargets } from './lib/targets.ts';
import { JOURNEY, PAGES, box, status, press, save, traces, withCopy } from './lib/offline.ts';

const stage = useStage();

const OTHER = '/academy/pakete/ki-kompetenzen/';

describe('trouble', () => {
  it.concurrent('a missing file: says which, keeps nothing', async () => {
    await withCopy(stage, async (page, { dir }) => {
      rmSync(join(dir, PAGES[2]!, 'index.html'));
      await page.goto(JOURNEY);
      await press(page, 'Diese Lernreise offline speichern');
      await press(page, 'Jetzt speichern');
      await status(page).filter({ hasText: `Eine Datei fehlt` }).waitFor();
      expect(await status(page).innerText()).toContain(PAGES[2]);
      expect(await traces(page)).toEqual([]);
    });
  });

  it.concurrent('no net: says so, and can be tried again', async () => {
    await stage.withPage({}, async (page) => {
      await page.goto(JOURNEY);
      await page.context().setOffline(true);
      await press(page, 'Diese Lernreise offline speichern');
      await status(page).filter({ hasText: 'Gerade ist keine Verbindung da' }).waitFor();
      await page.context().setOffline(false);
      await press(page, 'Diese Lernreise offline speichern');
      await box(page).getByRole('button', { name: 'Jetzt speichern' }).waitFor();
    });
  });

  it.concurrent('a full storage: says so, keeps nothing', async () => {
    await stage.withPage({}, async (page) => {
      await page.goto(JOURNEY);
      const session = await page.context().newCDPSession(page);
      const { origin } = new URL(page.url());
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 60_000 });
      await press(page, 'Diese Lernreise offline speichern');
      await press(page, 'Jetzt speichern');
      await status(page).filter({ hasText: 'Der Platz auf diesem Gerät reicht nicht.' }).waitFor();
      expect(await traces(page)).toEqual([]);
    });
  });

  it.concurrent.each([
    ['no caches', () => Reflect.deleteProperty(globalThis, 'caches')],
    [
      'caches that throw',
      () => {
        const refuse = (): never => {
          throw new DOMException('nein', 'SecurityError');
        };
        Object.assign(CacheStorage.prototype, { keys: refuse, open: refuse });
      },
    ],
  ])('a private window (%s): a sentence and no button', async (_name, forbid) => {
    await stage.withPage({}, async (page) => {
      await page.addInitScript(forbid);
      await page.goto(JOURNEY);
      await box(page).filter({ hasText: 'Dieser Browser speichert hier keine Seiten' }).waitFor();
      expect(await box(page).getByRole('button').count()).toBe(0);
    });
  });

  it.concurrent('stopped by hand: keeps nothing', async () => {
    await stage.withPage({}, async (page) => {
      await page.goto(JOURNEY);
      await page.route('**/geschichten/**', () => undefined);
      await press(page, 'Diese Lernreise offline speichern');
      await press(page, 'Jetzt speichern');
      await box(page)
        .getByText(/\d+ von \d+ Dateien/u)
        .waitFor();
      await press(page, 'Abbrechen');
      await status(page).filter({ hasText: 'Abgebrochen.' }).waitFor();
      expect(await traces(page)).toEqual([]);
    });
  });
});

describe('deleting', () => {
  it.concurrent('takes away one journey, and with the last one the worker', async () => {
    await stage.withPage({}, async (page) => {
      await save(page);
      await save(page, OTHER);
      await page.goto('/offline/');
      const items = page.locator('saved-journeys .kept-card');
      await items.nth(1).waitFor();
      expect(await items.first().innerText()).toMatch(/KI.*\d+\sSeiten, \d+\skB, Stand \d+\. \S+ \d{4}/su);
      expect(await findAxeFaults(page, { label: 'gespeichert' })).toEqual([]);
      expect(await findSmallTargets(page)).toEqual([]);
      await items.first().getByRole('button', { name: 'löschen' }).click();
      await page.getByRole('status').filter({ hasText: 'Gelöscht.' }).waitFor();
      await items.nth(1).waitFor({ state: 'detached' });
      expect(await traces(page)).toHaveLength(2);
      await items.first().getByRole('button', { name: 'löschen' }).click();
      await page.getByText('Auf diesem Gerät ist keine Lernreise gespeichert.').waitFor();
      expect(await traces(page)).toEqual([]);
    });
  });

  it.concurrent('takes away all at once, or one on its own page', async () => {
    await stage.withPage({}, async (page) => {
      await save(page);
      await press(page, 'Löschen');
      await status(page).filter({ hasText: 'Gelöscht.' }).waitFor();
      expect(await traces(page)).toEqual([]);
      await save(page);
      await save(page, OTHER);
      await page.goto('/offline/');
      await page.getByRole('button', { name: 'Alles löschen' }).click();
      await page.getByText('Auf diesem Gerät ist keine Lernreise gespeichert.').waitFor();
      expect(await traces(page)).toEqual([]);
    });
  });
});
