import { describe, expect, it } from 'vitest';
import { siteOrigin, templates } from './lib/built-pages.ts';
import {
  BUILDER,
  journeyOf,
  lessons,
  linkOf,
  linkTo,
  openBuilder,
  openWith,
  stationsOf,
  storedJourney,
} from './lib/journey.ts';
import { eventually } from './lib/eventually.ts';
import { observe } from './lib/observer.ts';
import { useStage } from './lib/stage.ts';
import { TOUCH_PHONE } from './lib/journey-builder.ts';

const stage = useStage();

describe('a link', () => {
  it.concurrent('brings the same journey to another browser', async () => {
    const journey = { ...journeyOf('Grüße & „Wünsche“ 👋', 3, 1, 4), start: '2027-02-01' };
    const link = await stage.withPage({}, async (page) => {
      await openWith(page, journey);
      return linkOf(page);
    });
    await stage.withPage(TOUCH_PHONE, async (page) => {
      await openBuilder(page, link.replace(siteOrigin, ''));
      await page.getByRole('heading', { name: 'Diese Lernreise ist angekommen' }).waitFor();
      expect(await storedJourney(page)).toBe(null);
      await page.getByRole('button', { name: 'Übernehmen', exact: true }).tap();
      expect(await storedJourney(page)).toEqual({ version: 1, ...journey });
      expect(new URL(page.url()).hash).toBe('');
      await page.reload();
      await page.locator('.row').first().waitFor();
      expect(await linkOf(page)).toBe(link);
    });
  });

  it.concurrent.each([
    ['Eure ersetzen', [1, 2]],
    ['An eure anhängen', [0, 1, 2]],
    ['Abbrechen', [0, 1]],
  ])('asks before it touches a journey: %s', async (button, places) => {
    await stage.withPage({}, async (page) => {
      await openWith(page, journeyOf('Meine', 0, 1));
      const before = await storedJourney(page);
      await openBuilder(page, linkTo(journeyOf('Andere', 1, 2)));
      // The same page with another fragment is not loaded anew.
      const dialog = page.getByRole('dialog', { name: 'Was soll mit dieser Lernreise geschehen?' });
      await dialog.waitFor();
      expect(await storedJourney(page)).toEqual(before);
      await dialog.getByRole('button', { name: button }).click();
      expect(await stationsOf(page)).toEqual(places.map((place) => lessons[place]!.title));
      if (button === 'Abbrechen') return;
      await page.getByRole('button', { name: 'Rückgängig' }).click();
      expect(await storedJourney(page)).toEqual(before);
    });
  });

  it.concurrent('asks as well when a journey has come into being since the preview', async () => {
    await stage.withPage({}, async (page) => {
      await openBuilder(page, linkTo(journeyOf('Andere', 1, 2)));
      const take = page.getByRole('button', { name: 'Übernehmen', exact: true });
      await take.waitFor();
      const tab = await page.context().newPage();
      await tab.goto(templates.story);
      await tab.getByRole('button', { name: '+ Zur Lernreise' }).click();
      await tab.getByRole('link', { name: 'In eurer Lernreise' }).waitFor();
      const before = await storedJourney(tab);
      await eventually(async () => expect(await page.locator('[data-rows] > li').count()).toBe(1));
      await take.click();
      await page.getByRole('dialog', { name: 'Was soll mit dieser Lernreise geschehen?' }).waitFor();
      expect(await storedJourney(page)).toEqual(before);
      await page.getByRole('dialog').getByRole('button', { name: 'Abbrechen' }).click();
      expect(await stationsOf(page)).toHaveLength(1);
    });
  });

  it.concurrent('is left with Escape, and nothing is lost', async () => {
    await stage.withPage({}, async (page) => {
      await openWith(page, journeyOf('Meine', 0));
      await openBuilder(page, linkTo(journeyOf('Andere', 1)));
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      expect((await storedJourney(page))?.title).toBe('Meine');
      await page.getByRole('button', { name: 'Rückgängig' }).click();
      await page.getByRole('dialog').waitFor();
    });
  });

  it.concurrent('of a ready journey is taken over with one tap', async () => {
    await stage.withPage(TOUCH_PHONE, async (page) => {
      await page.goto(templates.journey);
      await page.getByRole('link', { name: 'Diese Lernreise übernehmen' }).tap();
      await page.getByRole('button', { name: 'Übernehmen', exact: true }).tap();
      expect((await storedJourney(page))!.items.length).toBeGreaterThan(3);
    });
  });

  it.concurrent.each([
    [
      'a newer version',
      'v7.lwas-sind-daten.zabcd',
      'Dieser Link kommt von einer neueren Fassung der Website.',
    ],
    ['one that was cut', 'v1.lwas-sind-da', 'Der Link kam nicht vollständig an'],
    ['what is gone', 'v1.lgibt-es-nicht.zzzzz', 'gibt es nicht mehr'],
    [
      'markup',
      'v1.n~0003c~script~0003e~alert(1).t<img src=x onerror=alert(1)>',
      'Der Link kam nicht vollständig an',
    ],
    ['keys of prototypes', 'v1.l__proto__.lconstructor.zzzzz', 'Nicht zu lesen'],
    ['half a megabyte', `v1.${'n~v'.repeat(160_000)}`, 'Der Link kam nicht vollständig an'],
  ])('says what is wrong with %s, and does no harm', async (_name, fragment, sentence) => {
    await stage.withPage({}, async (page) => {
      const observation = await observe(page);
      page.on('dialog', (dialog) => {
        observation.faults.push(dialog.message());
        void dialog.dismiss();
      });
      await openBuilder(page, `${BUILDER}#${fragment}`);
      await page.getByText(sentence).first().waitFor();
      expect(await storedJourney(page)).toBe(null);
      expect(await page.locator('journey-builder :is(img, script)').count()).toBe(0);
      expect(observation.faults).toEqual([]);
    });
  });
});
