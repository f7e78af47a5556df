import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { findAxeFaults } from './lib/axe.ts';
import { siteOrigin } from './lib/built-pages.ts';
import {
  journeyOf,
  lessons,
  openBuilder,
  openWith,
  said,
  storedJourney,
  unfoldPanel,
} from './lib/journey.ts';
import { findLayoutFaults } from './lib/layout.ts';
import { useStage } from './lib/stage.ts';
import { SIX } from './lib/journey-builder.ts';
import { savedBy } from './lib/saved-file.ts';
import { SHEET } from './lib/viewports.ts';
import { hasFocus } from './lib/has-focus.ts';

const stage = useStage();

describe('taking along', () => {
  it.concurrent.each(['JSON', 'Markdown'])('reads its own export back: %s', async (kind) => {
    const journey = journeyOf('Zum Mitnehmen', 2, 0);
    const file = await stage.withPage({}, async (page) => {
      await openWith(page, journey);
      await unfoldPanel(page, 'Speichern und leeren');
      return savedBy(page, page.getByRole('button', { name: kind }));
    });
    await stage.withPage({}, async (page) => {
      await openBuilder(page);
      await unfoldPanel(page, 'Eine Lernreise einlesen');
      await page.getByLabel(/^Datei/u).setInputFiles({
        name: file.name,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(file.text),
      });
      await page.getByRole('button', { name: 'Übernehmen', exact: true }).click();
      expect(await storedJourney(page)).toEqual({ version: 1, ...journey });
    });
  });

  it.concurrent.each([
    ['{"a":1}', 'Diese Datei ist keine Lernreise.'],
    ['{"format":"civic-data-lab/lernreise","version":9,"items":[]}', 'von einer neueren Fassung'],
    ['Liebe Leute, bis Freitag!', 'keine Liste zum Abhaken'],
    ['{', 'kein vollständiges JSON'],
  ])('refuses politely: %s', async (text, sentence) => {
    await stage.withPage({}, async (page) => {
      await openWith(page, journeyOf('Bleibt', 0));
      await unfoldPanel(page, 'Eine Lernreise einlesen');
      await page.getByLabel(/einfügen/u).fill(text);
      await page.getByRole('button', { name: 'Einlesen' }).click();
      await said(page).filter({ hasText: sentence }).waitFor();
      expect((await storedJourney(page))?.title).toBe('Bleibt');
    });
  });

  it.concurrent('makes dates for a calendar, one for each open station', async () => {
    await stage.withPage({}, async (page) => {
      await openWith(page, { ...journeyOf('Dienstags', 0, 1, 2), start: '2027-03-22' });
      await unfoldPanel(page, 'Dranbleiben');
      await page.getByLabel('Wochentag').selectOption('Dienstag');
      await page.getByLabel('Uhrzeit').fill('18:30');
      const { name, text } = await savedBy(page, page.getByRole('button', { name: 'Termine herunterladen' }));
      const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
      expect(name).toBe('lernreise.ics');
      expect(events.map((event) => String(event.getFirstPropertyValue('dtstart')))).toEqual([
        '2027-03-23T18:30:00',
        '2027-03-30T18:30:00',
        '2027-04-06T18:30:00',
      ]);
      expect(events[0]!.getFirstPropertyValue('url')).toContain(`${siteOrigin}/academy/lektionen/`);
    });
  });

  it.concurrent('makes no dates that have gone by', async () => {
    await stage.withPage({}, async (page) => {
      await openWith(page, { ...journeyOf('Liegen geblieben', 0), start: '2024-01-01' });
      await unfoldPanel(page, 'Dranbleiben');
      const { text } = await savedBy(page, page.getByRole('button', { name: 'Termine herunterladen' }));
      const [event] = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
      const day = String(event!.getFirstPropertyValue('dtstart')).slice(0, 10);
      expect(day > new Date().toISOString().slice(0, 10), day).toBe(true);
    });
  });

  it.concurrent(
    'prints check boxes, minutes, addresses and the code, and nothing that is dead on paper',
    async () => {
      await stage.withPage({ viewport: SHEET, colorScheme: 'dark' }, async (page) => {
        await openWith(page, journeyOf('Auf Papier', 0, 1, 2, 3, 4, 5));
        await page.locator('.sheet svg').waitFor({ state: 'attached' });
        await page.emulateMedia({ media: 'print' });
        const sheet = page.locator('.sheet');
        const text = await sheet.innerText();
        for (const title of SIX) expect(text).toContain(title);
        expect(text).toContain(`${siteOrigin}${lessons[0]!.path}`);
        expect(text).toContain('Minuten');
        expect(await sheet.locator('.box:visible').count()).toBe(6);
        expect(await sheet.locator('svg').isVisible()).toBe(true);
        const alive = page.locator(':is(button, input, textarea, nav, .button, .ready, .head)');
        const seen = await alive.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
        expect(seen).toBe(0);
        expect(await findLayoutFaults(page)).toEqual([]);
        const pdf = await page.pdf({ format: 'A4' });
        expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length).toBeLessThan(3);
      });
    },
  );

  it.concurrent('fits on one page for the wall', async () => {
    await stage.withPage({}, async (page) => {
      await openWith(page, journeyOf('An der Wand', ...Array.from({ length: 20 }, (_item, place) => place)));
      await unfoldPanel(page, 'Drucken');
      await page.getByRole('link', { name: 'Auf einer Seite', exact: true }).click();
      await page.locator('.sheet h1').waitFor();
      expect(await hasFocus(page.locator('.sheet h1'))).toBe(true);
      const faults = await findAxeFaults(page, { label: 'Auf einer Seite' });
      const pdf = await page.pdf({ format: 'A4' });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length).toBe(1);
      await page.goBack();
      await page.locator('.row').first().waitFor();
      expect(faults).toEqual([]);
    });
  });
});
