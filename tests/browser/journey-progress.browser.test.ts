import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findAxeFaults } from './lib/axe.ts';
import { templates } from './lib/built-pages.ts';
import { findLayoutFaults } from './lib/layout.ts';
import { observe } from './lib/observer.ts';
import { openPage } from './lib/open-page.ts';
import { useStage } from './lib/stage.ts';
import { findSmallTargets } from './lib/targets.ts';

const stage = useStage();
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };

const LESSON = '/academy/lektionen/was-sind-daten/';
const PACKAGE = '/academy/pakete/einstieg-in-die-arbeit-mit-daten/';
const DEVICE = '/dein-geraet/';
const TAKE = '/academy/mitnehmen/';
const RECEIPT = '/academy/lernnachweis/';
const CHECK = '/academy/nachweis/';

const DONE = { 'was-sind-daten': '2026-11-20', 'zaehlen-und-anteile': '2026-11-21' };
const STATE = {
  version: 2,
  done: DONE,
  last: { lesson: 'ehrliche-diagramme', heading: 'die-achse', time: 1, words: 'Die Achse' },
};
const JOURNEY = {
  version: 1,
  title: 'Unser Jahr',
  start: '',
  items: [{ kind: 'lesson', id: 'was-sind-daten', note: '', isDone: false }],
};

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Waits until something holds; tabs tell each other a moment later. */
const eventually = async (holds: () => Promise<boolean>): Promise<void> => {
  for (let round = 0; round < 100; round += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Das trat nicht ein: ${holds.toString()}`);
};

/** Puts texts into the storage of the browser, as an earlier visit would have. */
const keep = async (page: Page, texts: Record<string, unknown>): Promise<void> => {
  await page.goto('/robots.txt');
  await page.evaluate((all) => {
    for (const [key, value] of Object.entries(all))
      localStorage.setItem(key, typeof value === 'string' ? value : JSON.stringify(value));
  }, texts);
};

const openWith = async (page: Page, path: string, texts: Record<string, unknown>): Promise<void> => {
  await keep(page, texts);
  await openPage(page, path);
};

const stored = (page: Page): Promise<Record<string, string>> => page.evaluate(() => ({ ...localStorage }));

const progressOf = async (page: Page): Promise<typeof STATE> =>
  JSON.parse((await stored(page))['cdl:fortschritt'] ?? '{}') as typeof STATE;

const markOf = (page: Page): Locator => page.getByRole('button', { name: 'Lektion geschafft' });

const isPressed = async (page: Page): Promise<boolean> =>
  (await markOf(page).getAttribute('aria-pressed')) === 'true';

const forbidStorage = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('verboten', 'SecurityError');
        },
      });
  });

const fillStorage = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('voll', 'QuotaExceededError');
    };
  });

/** The text of a file that a click downloads. */
const download = async (page: Page, button: Locator): Promise<string> => {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFile((await file.path()) ?? '', 'utf8');
};

describe('the mark of a lesson', () => {
  it.concurrent('is set, outlives a reload, and is taken away', async () => {
    await stage.withPage({}, async (page) => {
      const observation = await observe(page);
      await openPage(page, LESSON);
      expect(await isPressed(page)).toBe(false);
      await markOf(page).click();
      const said = page.locator('lesson-mark').getByRole('status');
      expect(await said.innerText()).toMatch(
        /^Geschafft am \d\d\.\d\d\.20\d\d\. Nur euer Gerät merkt sich das/u,
      );
      expect(await isPressed(page)).toBe(true);
      await page.reload();
      expect(await isPressed(page)).toBe(true);
      expect(Object.keys((await progressOf(page)).done)).toEqual(['was-sind-daten']);
      await markOf(page).click();
      expect(await isPressed(page)).toBe(false);
      expect(await said.innerText()).toBe('Nicht mehr abgehakt.');
      expect((await progressOf(page)).done).toEqual({});
      expect(observation.faults).toEqual([]);
    });
  });

  it.concurrent('is set by keyboard, and leads to what the device keeps', async () => {
    await stage.withPage({}, async (page) => {
      await openPage(page, LESSON);
      await markOf(page).focus();
      await page.keyboard.press('Space');
      expect(await isPressed(page)).toBe(true);
      expect(await hasFocus(markOf(page))).toBe(true);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${DEVICE}`);
    });
  });

  it.concurrent('is the same in two tabs', async () => {
    await stage.withPage({}, async (page) => {
      await openPage(page, LESSON);
      const other = await page.context().newPage();
      await openPage(other, LESSON);
      await openPage(page, LESSON);
      await markOf(page).click();
      await eventually(() => isPressed(other));
      await markOf(other).click();
      await eventually(async () => !(await isPressed(page)));
    });
  });

  it.concurrent('lets nobody be followed who only reads, and keeps the place after a mark', async () => {
    await stage.withPage({}, async (page) => {
      await openPage(page, LESSON);
      const heading = page.locator('.lesson h2[id]').nth(2);
      await heading.scrollIntoViewIfNeeded();
      await page.mouse.wheel(0, 400);
      await page.waitForTimeout(300);
      expect(await stored(page)).toEqual({});
      await markOf(page).click();
      await heading.evaluate((element) => element.scrollIntoView());
      const id = await heading.getAttribute('id');
      await eventually(async () => (await progressOf(page)).last?.heading === id);
      expect((await progressOf(page)).last).toMatchObject({
        lesson: 'was-sind-daten',
        words: await heading.innerText(),
      });
    });
  });

  it.concurrent.each([
    ['forbidden', forbidStorage, 'Dieser Browser merkt sich hier nichts.'],
    ['full', fillStorage, 'Das ließ sich nicht speichern'],
  ] as const)('says it when the storage is %s', async (_name, spoil, sentence) => {
    await stage.withPage({}, async (page) => {
      const observation = await observe(page);
      await spoil(page);
      await openPage(page, LESSON);
      await markOf(page).click();
      expect(await page.locator('lesson-mark').innerText()).toContain(sentence);
      expect(observation.faults).toEqual([]);
    });
  });

  it.concurrent('leaves the state of a newer site alone, and lays aside what is broken', async () => {
    await stage.withPage({}, async (page) => {
      await openWith(page, LESSON, { 'cdl:fortschritt': '{"version":99,"neu":1}' });
      await markOf(page).click();
      expect(await page.locator('lesson-mark').innerText()).toContain('neueren Fassung');
      expect(await stored(page)).toEqual({ 'cdl:fortschritt': '{"version":99,"neu":1}' });
      await openWith(page, LESSON, { 'cdl:fortschritt': '{kaputt' });
      await markOf(page).click();
      expect((await stored(page))['cdl:fortschritt:beiseite']).toBe('{kaputt');
      expect(Object.keys((await progressOf(page)).done)).toEqual(['was-sind-daten']);
    });
  });
});

describe('progress on other pages', () => {
  it.concurrent('is not there when there is none', async () => {
    await stage.withPage({}, async (page) => {
      for (const path of ['/', templates.academy, PACKAGE, templates.step]) {
        await openPage(page, path);
        expect(await page.locator('.progress-mark').count()).toBe(0);
        expect(await page.getByRole('heading', { name: 'Weiterlernen' }).count()).toBe(0);
      }
    });
  });

  it.concurrent('shows on cards and stations, in words as well', async () => {
    await stage.withPage({}, async (page) => {
      await openWith(page, templates.academy, { 'cdl:fortschritt': STATE });
      const main = page.getByRole('main');
      await main.getByText('von 6', { exact: false }).first().waitFor();
      expect(await main.getByRole('link', { name: /, 2 von 6 Lektionen geschafft$/u }).count()).toBe(1);
      await page.locator('details.step').evaluateAll((all) => {
        for (const fold of all) (fold as HTMLDetailsElement).open = true;
      });
      expect(await main.getByRole('link', { name: /, geschafft am 20\.11\.2026$/u }).count()).toBe(1);
      await openPage(page, PACKAGE);
      expect(await main.getByText('2 von 6 Lektionen geschafft').isVisible()).toBe(true);
      expect(await page.locator('.stations > .is-done').count()).toBe(2);
    });
  });

  it.concurrent.each(['/', '/academy/'])('leads on from %s', async (path) => {
    await stage.withPage({ viewport: PHONE }, async (page) => {
      await openWith(page, path, { 'cdl:fortschritt': STATE });
      const box = page.getByRole('region', { name: 'Weiterlernen' });
      expect(await box.innerText()).toContain('Ehrliche Diagramme, bei „Die Achse“');
      expect(await box.innerText()).toContain('2 von 28 Lektionen geschafft');
      expect(await box.getByText('Danach: ').getByRole('link').count()).toBe(1);
      await box.getByRole('link', { name: 'Ehrliche Diagramme' }).click();
      await page.waitForURL('**/academy/lektionen/ehrliche-diagramme/#die-achse');
    });
  });

  it.concurrent('follows another tab', async () => {
    await stage.withPage({}, async (page) => {
      await openPage(page, '/academy/');
      const other = await page.context().newPage();
      await openPage(other, LESSON);
      await markOf(other).click();
      await page.getByRole('region', { name: 'Weiterlernen' }).getByText('1 von 28').waitFor();
      expect(await page.getByRole('link', { name: /1 von 6 Lektionen geschafft/u }).count()).toBeGreaterThan(
        0,
      );
    });
  });

  it.concurrent.each([
    ['/', PHONE],
    ['/', DESK],
    ['/academy/', PHONE],
    ['/academy/', DESK],
    [PACKAGE, PHONE],
    [PACKAGE, DESK],
  ])('moves nothing when it comes: %s, %o', async (path, viewport) => {
    await stage.withPage({ viewport }, async (page) => {
      await openWith(page, path, { 'cdl:fortschritt': STATE });
      await page.waitForTimeout(300);
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                sum += (entry as PerformanceEntry & { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(sum), 500);
          }),
      );
      expect(shift).toBeLessThan(0.01);
    });
  });
});

describe('progress on its way to another device', () => {
  it.concurrent('goes as a link, is merged on request, and can be undone', async () => {
    await stage.withPage({}, async (page) => {
      const observation = await observe(page);
      await openWith(page, TAKE, { 'cdl:fortschritt': STATE });
      const link = await page.locator('[data-lessons] [data-text]').innerText();
      expect(new URL(link).pathname).toBe(TAKE);
      expect(new URL(link).hash).toMatch(/^#f1\./u);
      expect(observation.faults).toEqual([]);
      await stage.withPage({}, async (other) => {
        await openWith(other, LESSON, {
          'cdl:fortschritt': { version: 2, done: { 'gute-fragen-stellen': '2026-11-01' } },
        });
        await other.goto(link);
        const arrived = other.locator('[data-arrived]');
        expect(await arrived.innerText()).toContain(
          '2 Lektionen kommen als erledigt dazu. Nichts geht verloren.',
        );
        expect(Object.keys((await progressOf(other)).done)).toHaveLength(1);
        await arrived.getByRole('button', { name: 'Übernehmen', exact: true }).click();
        expect(Object.keys((await progressOf(other)).done)).toHaveLength(3);
        expect((await progressOf(other)).last.lesson).toBe('ehrliche-diagramme');
        expect(new URL(other.url()).hash).toBe('');
        const undo = other.getByRole('button', { name: 'Rückgängig' });
        expect(await hasFocus(undo)).toBe(true);
        await undo.click();
        expect(Object.keys((await progressOf(other)).done)).toEqual(['gute-fragen-stellen']);
      });
    });
  });

  it.concurrent('goes as a QR code and as a file, and is pasted', async () => {
    await stage.withPage({}, async (page) => {
      await openWith(page, TAKE, { 'cdl:fortschritt': STATE, 'cdl:lernreise': JOURNEY });
      await page.locator('summary', { hasText: 'Als QR-Code' }).first().click();
      const code = page.getByRole('img', { name: 'QR-Code mit eurem Lernstand' });
      await code.waitFor();
      expect((await code.boundingBox())!.width).toBeGreaterThan(150);
      const file = await download(page, page.getByRole('button', { name: 'Als Datei' }).first());
      const link = await page.locator('[data-lessons] [data-text]').innerText();
      expect(await page.locator('[data-journey] [data-text]').innerText()).toContain(
        '/academy/lernreise/#v1.',
      );
      await page.evaluate(() => localStorage.clear());
      await page.reload();
      await page.locator('input[type=file]').setInputFiles({
        name: 'lernstand.json',
        mimeType: 'application/json',
        buffer: Buffer.from(file),
      });
      await page.getByRole('button', { name: 'Übernehmen', exact: true }).click();
      expect(await progressOf(page)).toMatchObject({ done: DONE });
      await page.getByLabel('Link vom anderen Gerät').fill(`Schau mal: ${link} Gruß`);
      await page.getByRole('button', { name: /Ansehen/u }).click();
      expect(await page.locator('[data-brings]').innerText()).toContain('Hier ist schon alles abgehakt');
      await page.getByRole('button', { name: 'Nicht übernehmen' }).click();
      expect(await page.locator('[data-told]').innerText()).toContain('Nicht übernommen.');
    });
  });

  it.concurrent.each([
    ['a foreign link', 'https://example.org/#inhalt', 'Das ist kein Link mit einem Lernstand.'],
    ['HTML', '<img src=x onerror=alert(1)>', 'Das ist kein Link mit einem Lernstand.'],
    ['a newer site', '#f9.lwas-sind-daten.zabcd', 'neueren Fassung'],
    ['a cut link', '#f1.d20261120.lwas-sind-da', 'Der Link kam nicht vollständig an'],
    ['nothing', ' ', 'Fügt erst den Link'],
  ])('refuses %s kindly', async (_name, pasted, sentence) => {
    await stage.withPage({}, async (page) => {
      const observation = await observe(page);
      await openPage(page, TAKE);
      await page.getByLabel('Link vom anderen Gerät').fill(pasted);
      await page.getByRole('button', { name: /Ansehen/u }).click();
      expect(await page.locator('[data-told]').innerText()).toContain(sentence);
      expect(await stored(page)).toEqual({});
      expect(observation.faults).toEqual([]);
    });
  });

  it.concurrent('refuses foreign files, and knows a journey', async () => {
    await stage.withPage({}, async (page) => {
      await openPage(page, TAKE);
      const give = (name: string, text: string): Promise<void> =>
        page
          .locator('input[type=file]')
          .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
      const said = page.locator('[data-told]');
      await give('fremd.json', '{"a":1}');
      await said.filter({ hasText: 'Diese Datei ist kein Lernstand.' }).waitFor();
      await give('gross.json', ' '.repeat(2_000_000));
      await said.filter({ hasText: 'zu groß' }).waitFor();
      await give('reise.json', JSON.stringify({ format: 'civic-data-lab/lernreise', ...JOURNEY }));
      await said.filter({ hasText: 'In dieser Datei ist eine Lernreise.' }).waitFor();
    });
  });
});

describe('the receipt', () => {
  const link = async (page: Page): Promise<string> => page.locator('[data-take] [data-text]').innerText();

  it.concurrent('is made without keeping a name, printed on one page, and checked elsewhere', async () => {
    await stage.withPage({}, async (page) => {
      const observation = await observe(page);
      await openWith(page, RECEIPT, { 'cdl:fortschritt': STATE });
      await page.getByLabel('Name (freiwillig)').fill('Ada Ö. Beispiel');
      const sheet = page.getByRole('article');
      expect(await sheet.innerText()).toContain('Ada Ö. Beispiel');
      expect(await sheet.getByRole('row').count()).toBe(3);
      expect(await sheet.innerText()).toContain('kein Zertifikat');
      const code = await sheet.locator('[data-number]').innerText();
      expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/u);
      await sheet.getByRole('img', { name: /QR-Code/u }).waitFor();
      expect(JSON.stringify(await stored(page))).not.toContain('Ada');
      const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/gu)).toHaveLength(1);
      const address = await link(page);
      await page.getByRole('checkbox').first().uncheck();
      expect(await sheet.getByRole('row').count()).toBe(2);
      expect(await link(page)).not.toBe(address);
      expect(observation.faults).toEqual([]);

      await stage.withPage({}, async (other) => {
        await other.goto(address);
        const result = other.getByRole('region', { name: 'Der Code passt' });
        expect(await result.innerText()).toContain('Ada Ö. Beispiel');
        expect(await result.getByRole('row').count()).toBe(3);
        expect(await stored(other)).toEqual({});
        await other.goto(`${CHECK}#${new URL(address).hash.slice(1).replace('aAda', 'aEva')}`);
        await other.getByRole('heading', { name: '✕ Der Code passt nicht' }).waitFor();
        await other.getByText('Vom Papier abtippen').click();
        await other.getByLabel(/^Name, genau/u).fill('Ada Ö. Beispiel');
        await other.getByLabel('Code', { exact: true }).fill(code.toLowerCase());
        await other.getByLabel('Was sind Daten?').fill('2026-11-20');
        await other.getByLabel('Zählen und Anteile').fill('2026-11-21');
        await other.getByRole('button', { name: 'Angaben prüfen' }).click();
        await other.getByRole('heading', { name: '✓ Der Code passt' }).waitFor();
        await other.getByLabel('Zählen und Anteile').fill('2026-11-22');
        await other.getByRole('button', { name: 'Angaben prüfen' }).click();
        await other.getByRole('heading', { name: '✕ Der Code passt nicht' }).waitFor();
      });
    });
  });

  it.concurrent('says what is missing', async () => {
    await stage.withPage({}, async (page) => {
      await openPage(page, RECEIPT);
      expect(await page.getByText('noch keine Lektion abgehakt').isVisible()).toBe(true);
      expect(await page.getByRole('article').isVisible()).toBe(false);
      await openWith(page, RECEIPT, { 'cdl:fortschritt': STATE });
      for (const check of await page.getByRole('checkbox').all()) await check.uncheck();
      expect(await page.getByText('Wählt mindestens eine Lektion aus.').isVisible()).toBe(true);
      await openPage(page, CHECK);
      await page.getByRole('button', { name: 'Prüfen', exact: true }).click();
      await page.getByText('Fügt erst den Link ein.').waitFor();
      await page.getByLabel('Link des Lernnachweises').fill('<b>nein</b>');
      await page.getByRole('button', { name: 'Prüfen', exact: true }).click();
      await page.getByText('Das ist kein Link zu einem Lernnachweis.').waitFor();
    });
  });
});

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
      const copy = JSON.parse(
        await download(page, page.getByRole('button', { name: 'Alles herunterladen' })),
      ) as { texts: { key: string; value: unknown }[] };
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
      await undo.click();
      await eventually(async () => Object.keys(await stored(page)).length === 5);
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

describe('without JavaScript', () => {
  it.concurrent.each([LESSON, DEVICE, TAKE, RECEIPT, CHECK])(
    'is honest and shows nothing dead: %s',
    async (path) => {
      await stage.withPage({ javaScriptEnabled: false }, async (page) => {
        await page.goto(path);
        const main = page.getByRole('main');
        expect(await main.locator('button:visible, input:visible, textarea:visible').count()).toBe(0);
        if (path !== LESSON) expect(await page.locator('main noscript').innerText()).toContain('JavaScript');
        expect(await page.locator('lesson-mark').isVisible()).toBe(false);
      });
    },
  );
});

/** Every state, and how one gets there. */
const STATES: Record<string, (page: Page) => Promise<unknown>> = {
  'a marked lesson': (page) => openWith(page, LESSON, { 'cdl:fortschritt': STATE }),
  'the academy': (page) => openWith(page, '/academy/', { 'cdl:fortschritt': STATE }),
  home: (page) => openWith(page, '/', { 'cdl:fortschritt': STATE }),
  'a package': (page) => openWith(page, PACKAGE, { 'cdl:fortschritt': STATE }),
  'take along': async (page) => {
    await openWith(page, TAKE, { 'cdl:fortschritt': STATE, 'cdl:lernreise': JOURNEY });
    await page.locator('summary', { hasText: 'Als QR-Code' }).first().click();
    await page.getByRole('img', { name: /QR/u }).waitFor();
  },
  'take along, nothing here': (page) => openPage(page, TAKE),
  'take along, something came': async (page) => {
    await openWith(page, TAKE, { 'cdl:fortschritt': STATE });
    await page.getByLabel('Link vom anderen Gerät').fill('#f1.d20261120.lgute-fragen-stellen');
    await page.getByRole('button', { name: /Ansehen/u }).click();
  },
  receipt: (page) => openWith(page, RECEIPT, { 'cdl:fortschritt': STATE }),
  'receipt, nothing here': (page) => openPage(page, RECEIPT),
  check: async (page) => {
    await openPage(page, `${CHECK}#n1.d20261120.lwas-sind-daten.k12345678.z1234`);
    await page.getByText('Vom Papier abtippen').click();
  },
  device: async (page) => {
    await openWith(page, DEVICE, { 'cdl:fortschritt': STATE, 'cdl:neu': 'x'.repeat(3000) });
    await page.locator('.entry').first().waitFor();
    for (const fold of await page.locator('.entry summary').all()) await fold.click();
  },
  'device, asked': async (page) => {
    await openWith(page, DEVICE, { 'cdl:fortschritt': STATE });
    await page.getByRole('button', { name: 'Alles löschen …' }).click();
  },
  'device, deleted': async (page) => {
    await openWith(page, DEVICE, { 'cdl:fortschritt': STATE });
    await page.getByRole('button', { name: 'Lernstand löschen' }).click();
    await page.getByRole('button', { name: 'Rückgängig' }).waitFor();
  },
};

describe('every state', () => {
  it.concurrent.each(Object.entries(STATES))('is free of axe findings: %s', async (_name, reach) => {
    const faults = await stage.withPage({ viewport: DESK }, async (page) => {
      await reach(page);
      const light = await findAxeFaults(page, { label: 'hell, 1280 px' });
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await findAxeFaults(page, { label: 'dunkel, 1280 px' });
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
      const forced = await findAxeFaults(page, { label: 'erzwungene Farben' });
      await page.emulateMedia({ forcedColors: 'none' });
      await page.setViewportSize(PHONE);
      return [...light, ...dark, ...forced, ...(await findAxeFaults(page, { label: 'hell, 360 px' }))];
    });
    expect(faults).toEqual([]);
  });

  it.concurrent.each(Object.entries(STATES))('fits 320 px, is hit with a thumb: %s', async (_name, reach) => {
    const faults = await stage.withPage({ viewport: { width: 320, height: 640 } }, async (page) => {
      await reach(page);
      const within = (fault: string): boolean => !fault.includes('class="skip"');
      return [...(await findLayoutFaults(page)), ...(await findSmallTargets(page))].filter(within);
    });
    expect(faults).toEqual([]);
  });
});
