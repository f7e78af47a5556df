import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readEnvironment } from '../../src/delivery/environment.ts';
import { startSite } from '../../src/delivery/server.ts';
import { writeOffline } from '../../src/offline/files/write-offline.ts';
import { subPathSite } from '../built-sites.ts';
import { findAxeFaults } from './lib/axe.ts';
import { environment, readPage, siteDir } from './lib/built-pages.ts';
import { eventually } from './lib/eventually.ts';
import { findTraces, observe } from './lib/observer.ts';
import { useStage } from './lib/stage.ts';
import { findSmallTargets } from './lib/targets.ts';
import { hasFocus } from './lib/has-focus.ts';

const stage = useStage();

const JOURNEY = '/academy/pakete/fuer-den-vorstand/';
const OTHER = '/academy/pakete/ki-kompetenzen/';
const WITH_TABLES = '/academy/pakete/einstieg-in-die-arbeit-mit-daten/';
const TABLES = '/academy/lektionen/listen-die-man-auswerten-kann/';
const UNSAVED = '/academy/lektionen/was-ki-kann/';
const [, list = ''] = /data-paths="([^"]+)"/u.exec(readPage(JOURNEY)) ?? [];
const PAGES = list.split(' ');

const box = (page: Page): Locator => page.locator('offline-journey');
const status = (page: Page): Locator => box(page).getByRole('status');
const press = (page: Page, name: string): Promise<void> => box(page).getByRole('button', { name }).click();

/** Keeps a journey, from its page to the last word. */
const save = async (page: Page, path = JOURNEY): Promise<void> => {
  await page.goto(path);
  await press(page, 'Diese Lernreise offline speichern');
  await press(page, 'Jetzt speichern');
  await status(page).filter({ hasText: 'Gespeichert.' }).waitFor();
};

const traces = async (page: Page): Promise<string[]> =>
  (await findTraces(page)).map((trace) => trace.replace(/:\d+$/u, ':…')).sort();

/** A copy of the site that a test may change, on an address of its own. */
const withCopy = async (
  act: (page: Page, copy: { dir: string; stop: () => Promise<void> }) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> => {
  const dir = await mkdtemp(join(tmpdir(), 'cdl-offline-'));
  cpSync(siteDir, dir, { recursive: true });
  const server = await startSite({ dir, port: 0, environment, redirects: [] });
  let isOpen = true;
  const stop = async (): Promise<void> => {
    if (isOpen) await server.close();
    isOpen = false;
  };
  try {
    await stage.withPage({ baseURL: server.url, ...options }, (page) => act(page, { dir, stop }));
  } finally {
    await stop();
    await rm(dir, { recursive: true, force: true });
  }
};

/** Changes a page of a copy, as a new release would. */
const release = async (dir: string, path: string, change: (html: string) => string): Promise<void> => {
  const file = join(dir, path, 'index.html');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  await writeOffline(dir, '/');
};

const fontSize = (page: Page): Promise<string> =>
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
        expect(await fontSize(page), path).toBe('720');
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
    await withCopy(async (page, { stop }) => {
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
    await withCopy(async (page, { dir }) => {
      await save(page);
      await release(dir, JOURNEY, (html) => html.replace(/<h1([^>]*)>/u, '<h1$1>Neu: '));
      await page.reload();
      expect(await page.locator('h1').innerText()).toMatch(/^Neu: /u);
      expect((await page.goto('/gibt-es-nicht/'))?.status()).toBe(404);
    });
  });
});

describe('a new release', () => {
  it.concurrent('is offered, loads only what is new, and takes the place of the old', async () => {
    await withCopy(async (page, { dir, stop }) => {
      await save(page);
      await press(page, 'Nach neuer Fassung sehen');
      await status(page).filter({ hasText: 'Ihr habt die neueste Fassung.' }).waitFor();
      const lesson = PAGES[1]!;
      await release(dir, lesson, (html) => html.replace(/<h1([^>]*)>/u, '<h1$1>Neu: '));
      await press(page, 'Nach neuer Fassung sehen');
      await status(page).filter({ hasText: 'Es gibt eine neue Fassung.' }).waitFor();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await press(page, 'Aktualisieren');
      await status(page).filter({ hasText: 'Gespeichert.' }).waitFor();
      expect(asked.filter((path) => path.endsWith('/'))).toEqual([lesson]);
      expect((await traces(page)).filter((trace) => trace.startsWith('Cache'))).toHaveLength(1);
      await stop();
      await page.goto(lesson);
      expect(await page.locator('h1').innerText()).toMatch(/^Neu: /u);
    });
  });

  it.concurrent('that fails half way leaves the old one whole', async () => {
    await withCopy(async (page, { dir, stop }) => {
      await save(page);
      await release(dir, PAGES[1]!, (html) => html.replace(/<h1([^>]*)>/u, '<h1$1>Neu: '));
      await press(page, 'Nach neuer Fassung sehen');
      await box(page).getByRole('button', { name: 'Aktualisieren' }).waitFor();
      await page.context().setOffline(true);
      await press(page, 'Aktualisieren');
      await status(page).filter({ hasText: 'Gerade ist keine Verbindung da' }).waitFor();
      await stop();
      expect((await page.goto(PAGES[1]!))?.status()).toBe(200);
      expect(await page.locator('h1').innerText()).not.toMatch(/^Neu: /u);
      expect((await traces(page)).filter((trace) => trace.startsWith('Cache'))).toHaveLength(1);
    });
  });
});

describe('trouble', () => {
  it.concurrent('a missing file: says which, keeps nothing', async () => {
    await withCopy(async (page, { dir }) => {
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

describe('the emergency switch', () => {
  it.concurrent('as a file that somebody puts there: the running worker removes itself', async () => {
    await withCopy(async (page, { dir }) => {
      await save(page);
      writeFileSync(join(dir, 'offline-aus.txt'), 'offline-aus\n');
      // Its next life looks; a new tab alone does not end the one it has.
      await page
        .context()
        .newCDPSession(page)
        .then(async (session) => {
          await session.send('ServiceWorker.enable');
          await session.send('ServiceWorker.stopAllWorkers');
        });
      await page.goto('/academy/');
      await eventually(async () => expect(await traces(page)).toEqual([]));
    });
  });

  it.concurrent('as a release: the new worker removes everything, and pages offer nothing', async () => {
    await withCopy(async (page, { dir }) => {
      await save(page);
      writeFileSync(join(dir, 'offline-aus.txt'), 'offline-aus\n');
      await writeOffline(dir, '/');
      await page.goto('/academy/');
      await eventually(async () => expect(await traces(page)).toEqual([]));
      await page.goto(JOURNEY);
      await press(page, 'Diese Lernreise offline speichern');
      await status(page).filter({ hasText: 'zurzeit abgeschaltet' }).waitFor();
      expect(await traces(page)).toEqual([]);
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
