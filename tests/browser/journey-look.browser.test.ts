import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findAxeFaults } from './lib/axe.ts';
import { BUILDER, journeyOf, linkTo, openBuilder } from './lib/journey.ts';
import { findLayoutFaults } from './lib/layout.ts';
import { unfold } from './lib/open-page.ts';
import { useStage } from './lib/stage.ts';
import { findSmallTargets } from './lib/targets.ts';
import { titleAt } from './lib/journey-builder.ts';
import { DESK, PHONE } from './lib/viewports.ts';

const stage = useStage();

describe('the builder', () => {
  it.concurrent('has room for addresses and endless words of people, at 320 px', async () => {
    await stage.withPage({ viewport: { width: 320, height: 640 } }, async (page) => {
      const address = `https://wolke.verein.example/index.php/s/${'x'.repeat(60)}`;
      const title = `Datenschutzbeauftragtenfortbildung ${'e'.repeat(25)}`;
      const [lesson] = journeyOf('', 1).items;
      const note = { kind: 'note', id: '', note: address, isDone: false } as const;
      const endless = { title, start: '', items: [{ ...lesson!, note: address }, note] };
      await openBuilder(page, linkTo(endless));
      expect(await findLayoutFaults(page), 'Vorschau').toEqual([]);
      await page.getByRole('button', { name: 'Übernehmen', exact: true }).click();
      await titleAt(page, 1).locator('.drop').click();
      await page.getByRole('button', { name: 'Rückgängig' }).waitFor();
      expect(await findLayoutFaults(page), 'Zeile mit Rückgängig').toEqual([]);
      await page.getByRole('button', { name: 'Rückgängig' }).click();
      await page.evaluate(
        (hash) => (location.hash = hash),
        linkTo({ ...endless, title: 'B' }).split('#')[1]!,
      );
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth), 'Frage').toBe(0);
      await page.keyboard.press('Escape');
      await page.goto(`${BUILDER}#auf-einer-seite`);
      await page.locator('.sheet h1').waitFor();
      expect(await findLayoutFaults(page), 'Auf einer Seite').toEqual([]);
    });
  });

  it.concurrent('without JavaScript shows a sentence, the ready journeys, and no dead control', async () => {
    await stage.withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(BUILDER);
      expect(await page.locator('noscript').innerText()).toContain('braucht diese Seite JavaScript');
      expect(await page.getByRole('link', { name: 'Einstieg in die Arbeit mit Daten' }).isVisible()).toBe(
        true,
      );
      const controls = page.locator('main :is(button, input, textarea, select, summary):visible');
      expect(await controls.count()).toBe(0);
    });
  });

  it.concurrent('is clean in all its states, light, dark, narrow and with forced colours', async () => {
    const look = async (page: Page, label: string): Promise<string[]> => {
      const light = await findAxeFaults(page, { label });
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await findAxeFaults(page, { label: `${label}, dunkel`, rules: ['color-contrast'] });
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
      const forced = await findAxeFaults(page, { label: `${label}, erzwungene Farben` });
      await page.emulateMedia({ forcedColors: 'none' });
      return [...light, ...dark, ...forced];
    };
    const faults = await stage.withPage({ viewport: PHONE }, async (page) => {
      await openBuilder(page);
      const empty = await look(page, 'leer');
      await openBuilder(page, linkTo(journeyOf('Vorschau', 1, 2)));
      const preview = await look(page, 'Vorschau');
      await page.getByRole('button', { name: 'Übernehmen', exact: true }).click();
      await titleAt(page, 0).locator('.drop').click();
      await unfold(page);
      await page.locator('[data-qr] svg').waitFor();
      const full = await look(page, 'voll');
      const targets = await findSmallTargets(page);
      const layout = await findLayoutFaults(page);
      await page.setViewportSize({ width: 320, height: 640 });
      const narrow = await findLayoutFaults(page);
      await page.setViewportSize(DESK);
      const wide = [...(await findLayoutFaults(page)), ...(await findSmallTargets(page))];
      await page.evaluate((hash) => (location.hash = hash), linkTo(journeyOf('Andere', 3)).split('#')[1]!);
      await page.getByRole('dialog').waitFor();
      const asking = await look(page, 'Frage');
      return [...empty, ...preview, ...full, ...targets, ...layout, ...narrow, ...wide, ...asking];
    });
    expect([...new Set(faults)]).toEqual([]);
  });
});
