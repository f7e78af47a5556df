import { describe, expect, it } from 'vitest';
import { readJourneyJson } from '../../src/journey/exchange/journey-json.ts';
import { decodeJourney } from '../../src/journey/link/journey-link.ts';
import { templates } from './lib/built-pages.ts';
import {
  BUILDER,
  journeyOf,
  lessons,
  openBuilder,
  openWith,
  said,
  stationsOf,
  storedJourney,
  unfoldPanel,
  waitForStations,
} from './lib/journey.ts';
import { observe } from './lib/observer.ts';
import { useStage } from './lib/stage.ts';
import { TOUCH_PHONE, LONGEST_MS, SIX, choice, toMiddle, titleAt } from './lib/journey-builder.ts';
import { savedBy } from './lib/saved-file.ts';

const stage = useStage();

describe('building a journey', () => {
  it.concurrent('of six stations takes less than a minute by touch', async () => {
    await stage.withPage(TOUCH_PHONE, async (page) => {
      const observation = await observe(page);
      const began = Date.now();
      await page.goto(templates.lesson);
      await page.getByRole('button', { name: '+ Zur Lernreise' }).tap();
      await page.getByText('Aufgenommen: jetzt 1 Station.').waitFor();
      // As long as people need to see the link; a second tap at once is taken for a slip.
      await page.waitForTimeout(500);
      await page.getByRole('link', { name: /In eurer Lernreise ✓/u }).tap();
      await page.waitForURL(`**${BUILDER}`);
      await page.getByText('Stationen hinzufügen').tap();
      const wanted = SIX.filter((title) => title !== undefined).slice(0, 5);
      const own = (await stationsOf(page))[0]!;
      const added = wanted.filter((title) => title !== own).slice(0, 5);
      for (const title of added) await choice(page, title).tap();
      if (added.length < 5) await choice(page, SIX[5]!).tap();
      expect(await page.locator('.row').count()).toBe(6);
      expect(Date.now() - began).toBeLessThan(LONGEST_MS);
      await page.getByRole('link', { name: 'Lernreise (6)' }).waitFor();
      expect(observation.faults).toEqual([]);
    });
  });

  it.concurrent('of six stations works by keyboard alone, and the focus stays', async () => {
    await stage.withPage({}, async (page) => {
      await openBuilder(page);
      await choice(page, SIX[0]!).focus();
      await page.keyboard.press('Enter');
      for (let step = 1; step < 6; step += 1) {
        await page.keyboard.press('Tab');
        await page.keyboard.press('Space');
      }
      const built = await stationsOf(page);
      expect(built).toEqual(SIX);
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
      await titleAt(page, 0).locator('.down').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      expect(await stationsOf(page)).toEqual([SIX[1], SIX[2], SIX[0], SIX[3], SIX[4], SIX[5]]);
      expect(await focused()).toBe(`„${SIX[0]}“ nach unten`);
      expect(await said(page).textContent()).toContain('steht jetzt an Stelle 3 von 6');
      await titleAt(page, 5).locator('.drop').focus();
      await page.keyboard.press('Enter');
      expect(await page.locator('.row').count()).toBe(5);
      expect(await focused()).toBe(`„${SIX[4]}“ herausnehmen`);
      await page.getByRole('button', { name: 'Rückgängig' }).focus();
      await page.keyboard.press('Enter');
      expect((await stationsOf(page))[5]).toBe(SIX[5]);
      expect(await focused()).toBe(`„${SIX[5]}“ herausnehmen`);
    });
  });

  it.concurrent('loses one station by two quick taps, not two', async () => {
    await stage.withPage(TOUCH_PHONE, async (page) => {
      await openWith(page, journeyOf('', 0, 1, 2, 3));
      // The row below has moved under the finger by the second tap.
      await page.evaluate(() => {
        const tap = (): void => document.querySelectorAll<HTMLElement>('.row .drop')[1]!.click();
        tap();
        tap();
      });
      expect(await stationsOf(page)).toHaveLength(3);
      await page.waitForTimeout(500);
      await titleAt(page, 1).locator('.drop').tap();
      expect(await stationsOf(page)).toHaveLength(2);
    });
  });

  it.concurrent('asks nothing of any server, and keeps all at once', async () => {
    await stage.withPage({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await openBuilder(page);
      await page.waitForLoadState('networkidle');
      const asked: string[] = [];
      page.on('request', (request) => {
        if (!/^(?:blob|data):/u.test(request.url())) asked.push(request.url());
      });
      for (const title of SIX.slice(0, 3)) await choice(page, title).click();
      await page.getByLabel('Name', { exact: true }).fill('Unser Weg');
      await page.getByLabel('Erster Tag').fill('2027-01-11');
      await page.getByLabel('Eigene Notiz').fill('Laptop <b>mitbringen</b> „bald“');
      await page.getByRole('button', { name: 'Notiz hinzufügen' }).click();
      await page.getByRole('checkbox', { name: `„${SIX[0]}“ geschafft` }).check();
      await page.getByRole('button', { name: `Notiz zu „${SIX[1]}“` }).click();
      await page.keyboard.type('Mit Alex, Freitag');
      await page.getByRole('button', { name: 'Link kopieren' }).click();
      await said(page).filter({ hasText: 'Kopiert.' }).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      await unfoldPanel(page, 'Speichern und leeren');
      const json = await savedBy(page, page.getByRole('button', { name: 'Als Datei (JSON)' }));
      await savedBy(page, page.getByRole('button', { name: 'Als Liste (Markdown)' }));
      await unfoldPanel(page, 'Als QR-Code');
      await page.locator('[data-qr] svg').waitFor();
      expect(asked).toEqual([]);
      const kept = await storedJourney(page);
      expect(kept).toMatchObject({ title: 'Unser Weg', start: '2027-01-11' });
      expect(kept?.items.map(({ note, isDone }) => [note, isDone])).toEqual([
        ['', true],
        ['Mit Alex, Freitag', false],
        ['', false],
        ['Laptop <b>mitbringen</b> „bald“', false],
      ]);
      const { title, start, items } = kept!;
      expect(readJourneyJson(json.text).journey).toEqual({ title, start, items });
      expect(decodeJourney(copied).journey).toEqual({ title, start, items });
    });
  });

  it.concurrent('by dragging, with the mouse and with a finger', async () => {
    await stage.withPage({ viewport: { width: 800, height: 900 } }, async (page) => {
      await openWith(page, journeyOf('', 0, 1, 2, 3));
      const grip = async (at: number) => {
        const box = (await titleAt(page, at).locator('.grip').boundingBox())!;
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      };
      await toMiddle(titleAt(page, 0));
      const [from, to] = [await grip(0), await grip(2)];
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y + 20, { steps: 12 });
      await page.mouse.up();
      expect(await stationsOf(page)).toEqual([SIX[1], SIX[2], SIX[0], SIX[3]]);
      expect((await storedJourney(page))?.items[2]?.id).toBe(lessons[0]!.id);
      const start = await grip(2);
      await page.mouse.move(start.x, start.y);
      await page.mouse.down();
      await page.mouse.move(start.x, start.y - 160, { steps: 8 });
      await page.keyboard.press('Escape');
      await page.mouse.up();
      expect(await stationsOf(page)).toEqual([SIX[1], SIX[2], SIX[0], SIX[3]]);
    });
    await stage.withPage(TOUCH_PHONE, async (page) => {
      await openWith(page, journeyOf('', 0, 1, 2));
      await toMiddle(titleAt(page, 0));
      const box = (await titleAt(page, 0).locator('.grip').boundingBox())!;
      const client = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number) =>
        client.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: type === 'touchEnd' ? [] : [{ x: box.x + 10, y }],
        });
      const scrolled = await page.evaluate(() => scrollY);
      await touch('touchStart', box.y + 20);
      for (let step = 1; step <= 10; step += 1) await touch('touchMove', box.y + 20 + step * 14);
      await touch('touchEnd', 0);
      await waitForStations(page, [SIX[1], SIX[0], SIX[2]]);
      expect(Math.abs((await page.evaluate(() => scrollY)) - scrolled)).toBeLessThan(120);
    });
  });

  it.concurrent('fills gaps in the right order with one tap, and mends the order', async () => {
    const at = lessons.findIndex(({ prerequisites }) => (prerequisites?.length ?? 0) > 0);
    const needed = lessons[at]!.prerequisites!;
    await stage.withPage({}, async (page) => {
      await openWith(page, journeyOf('', at));
      await page.getByText('Dafür braucht ihr vorher').waitFor();
      await page.getByRole('button', { name: 'In richtiger Reihenfolge einfügen' }).click();
      const ids = (await storedJourney(page))!.items.map(({ id }) => id);
      for (const id of needed) expect(ids.indexOf(id)).toBeLessThan(ids.indexOf(lessons[at]!.id));
      expect(ids).toEqual(expect.arrayContaining([...needed]));
      expect(await page.locator('.advice').count()).toBe(0);
      await titleAt(page, 0).locator('.down').click();
      for (let step = 2; step < ids.length; step += 1)
        await titleAt(page, step - 1)
          .locator('.down')
          .click();
      await page.getByText('steht aber dahinter').first().waitFor();
      await page.getByRole('button', { name: 'Davorstellen' }).first().click();
      expect(await page.getByText('steht aber dahinter').count()).toBe(0);
    });
  });
});
