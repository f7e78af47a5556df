import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { observe } from './lib/observer.ts';
import { openPage } from './lib/open-page.ts';
import { useStage } from './lib/stage.ts';
import { RECEIPT, CHECK, STATE, openWith, stored } from './lib/progress.ts';

const stage = useStage();

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
