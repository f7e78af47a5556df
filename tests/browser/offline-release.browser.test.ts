import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeOffline } from '../../src/offline/files/write-offline.ts';
import { eventually } from './lib/eventually.ts';
import { useStage } from './lib/stage.ts';
import { JOURNEY, PAGES, box, status, press, save, traces, withCopy, release } from './lib/offline.ts';

const stage = useStage();

describe('a new release', () => {
  it.concurrent('is offered, loads only what is new, and takes the place of the old', async () => {
    await withCopy(stage, async (page, { dir, stop }) => {
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
    await withCopy(stage, async (page, { dir, stop }) => {
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

describe('the emergency switch', () => {
  it.concurrent('as a file that somebody puts there: the running worker removes itself', async () => {
    await withCopy(stage, async (page, { dir }) => {
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
    await withCopy(stage, async (page, { dir }) => {
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
