import { describe, expect, it } from 'vitest';
import { observe } from './lib/observer.ts';
import { openPage } from './lib/open-page.ts';
import { useStage } from './lib/stage.ts';
import { LESSON, TAKE, DONE, STATE, JOURNEY, openWith, stored, progressOf } from './lib/progress.ts';
import { hasFocus } from './lib/has-focus.ts';
import { fillStorage } from './lib/storage.ts';
import { savedBy } from './lib/saved-file.ts';

const stage = useStage();

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
      const { text: file } = await savedBy(page, page.getByRole('button', { name: 'Als Datei' }).first());
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

  it.concurrent('stays in the address when the device cannot keep it', async () => {
    await stage.withPage({}, async (page) => {
      await openWith(page, TAKE, { 'cdl:fortschritt': STATE });
      const link = await page.locator('[data-lessons] [data-text]').innerText();
      await page.evaluate(() => localStorage.clear());
      await fillStorage(page);
      await page.goto('about:blank');
      await page.goto(link);
      await page.getByRole('button', { name: 'Übernehmen', exact: true }).click();
      await page.locator('[data-told]').filter({ hasText: 'Das ließ sich nicht speichern' }).waitFor();
      expect(page.url()).toBe(link);
      expect(await page.getByRole('button', { name: 'Übernehmen', exact: true }).isVisible()).toBe(true);
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
