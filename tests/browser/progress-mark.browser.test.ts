import { describe, expect, it } from 'vitest';
import { observe } from './lib/observer.ts';
import { eventually } from './lib/eventually.ts';
import { openPage } from './lib/open-page.ts';
import { useStage } from './lib/stage.ts';
import { LESSON, DEVICE, openWith, stored, progressOf, markOf, isPressed } from './lib/progress.ts';
import { hasFocus } from './lib/has-focus.ts';
import { fillStorage, forbidStorage } from './lib/storage.ts';

const stage = useStage();

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
      await eventually(async () => expect(await isPressed(other)).toBe(true));
      await markOf(other).click();
      await eventually(async () => expect(await isPressed(page)).toBe(false));
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
      await eventually(async () => expect((await progressOf(page)).last?.heading).toBe(id));
      expect((await progressOf(page)).last).toMatchObject({
        lesson: 'was-sind-daten',
        words: await heading.innerText(),
      });
    });
  });

  it.concurrent('says nothing anew, and takes no focus, while somebody reads on', async () => {
    await stage.withPage({}, async (page) => {
      await openPage(page, LESSON);
      await markOf(page).click();
      const link = page.locator('lesson-mark').getByRole('link');
      await link.focus();
      const headings = page.locator('.lesson h2[id]');
      for (const place of [2, 1, 3]) {
        const heading = headings.nth(place);
        await heading.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
        const id = await heading.getAttribute('id');
        await eventually(async () => expect((await progressOf(page)).last?.heading).toBe(id));
      }
      expect(await hasFocus(link)).toBe(true);
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
