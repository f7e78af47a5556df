import { describe, expect, it } from 'vitest';
import { decodeJourney } from '../../src/journey/link/journey-link.ts';
import {
  BUILDER,
  journeyOf,
  lessons,
  linkOf,
  openBuilder,
  openWith,
  said,
  stationsOf,
  storedJourney,
  unfoldPanel,
  waitForStations,
} from './lib/journey.ts';
import { eventually } from './lib/eventually.ts';
import { hasFocus } from './lib/has-focus.ts';
import { useStage } from './lib/stage.ts';
import { SIX, choice } from './lib/journey-builder.ts';
import { fillStorage, forbidStorage } from './lib/storage.ts';

const stage = useStage();

describe('the device', () => {
  it.concurrent('keeps two tabs in step', async () => {
    await stage.withPage({}, async (page) => {
      await openWith(page, journeyOf('Eins', 0, 1));
      const other = await page.context().newPage();
      await other.goto(BUILDER);
      await other.locator('.row').first().waitFor();
      await other.getByRole('button', { name: `„${SIX[1]}“ nach oben` }).click();
      await waitForStations(page, [SIX[1], SIX[0]]);
      await page.getByLabel('Name', { exact: true }).fill('Zwei');
      await other.waitForFunction(
        () => document.querySelector<HTMLInputElement>('[data-title]')!.value === 'Zwei',
      );
      expect((await storedJourney(page))?.items.map(({ id }) => id)).toEqual([
        lessons[1]!.id,
        lessons[0]!.id,
      ]);
    });
  });

  it.concurrent.each([
    ['full', fillStorage, 'vielleicht ist der Speicher voll'],
    ['forbidden', forbidStorage, 'Dieser Browser merkt sich hier nichts'],
  ] as const)(
    'may be %s: the journey lives on with the page, and can still be taken along',
    async (_kind, spoil, sentence) => {
      await stage.withPage({}, async (page) => {
        await spoil(page);
        await openBuilder(page);
        for (const title of SIX.slice(0, 3)) await choice(page, title).click();
        await page.getByText(sentence).first().waitFor();
        expect(await stationsOf(page)).toEqual(SIX.slice(0, 3));
        expect(decodeJourney(await linkOf(page)).journey?.items.length).toBe(3);
      });
    },
  );

  it.concurrent('may hold what a newer version wrote: it stays untouched', async () => {
    await stage.withPage({}, async (page) => {
      const text = '{"version":99,"reise":"x"}';
      await page.addInitScript((stored) => localStorage.setItem('cdl:lernreise', stored), text);
      await openBuilder(page);
      await choice(page, SIX[0]!).click();
      await page.getByText('von einer neueren Fassung').first().waitFor();
      expect(await page.evaluate(() => localStorage.getItem('cdl:lernreise'))).toBe(text);
    });
  });

  it.concurrent('may be offline when the list is to come: it can be asked again', async () => {
    await stage.withPage({}, async (page) => {
      await page.route('**/katalog.json', (route) => route.abort());
      await page.goto(BUILDER);
      await page.getByText('ließ sich nicht laden').waitFor();
      const again = page.getByRole('button', { name: 'Nochmal versuchen' });
      await again.press('Enter');
      await eventually(async () => expect(await hasFocus(again)).toBe(true));
      await page.unroute('**/katalog.json');
      await again.press('Enter');
      await choice(page, SIX[0]!).waitFor();
      await eventually(async () => expect(await hasFocus(page.locator('#stationen'))).toBe(true));
    });
  });

  it.concurrent('is emptied by keyboard, and the focus goes where one goes on', async () => {
    await stage.withPage({}, async (page) => {
      await openWith(page, journeyOf('Weg damit', 0, 1));
      await unfoldPanel(page, 'Speichern und leeren');
      await page.getByRole('button', { name: 'Lernreise leeren' }).press('Enter');
      expect(await page.locator('.row').count()).toBe(0);
      expect(await hasFocus(page.locator('#stationen'))).toBe(true);
    });
  });

  it.concurrent(
    'takes a first day that is typed digit by digit, and says nothing before it is whole',
    async () => {
      await stage.withPage({}, async (page) => {
        await openWith(page, journeyOf('Mit Tag', 0));
        const day = page.getByLabel('Erster Tag');
        await day.focus();
        await page.keyboard.type('3011');
        await page.keyboard.type('202');
        expect(await said(page).textContent()).toBe('');
        await day.blur();
        await said(page).filter({ hasText: 'Der erste Tag ist nicht gespeichert.' }).waitFor();
        await day.fill('2026-11-30');
        await said(page).filter({ hasText: 'Erster Tag gespeichert.' }).waitFor();
        expect((await storedJourney(page))?.start).toBe('2026-11-30');
      });
    },
  );
});
