import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually } from './lib/eventually.ts';
import { hasFocus } from './lib/has-focus.ts';
import { lessonWith } from './lib/lessons.ts';
import { openPage } from './lib/open-page.ts';
import { useStage } from './lib/stage.ts';
import { PHONE } from './lib/viewports.ts';

const stage = useStage();

/** How a word is opened. */
const WAYS = [
  { by: 'tap', open: (word: Locator) => word.tap() },
  { by: 'keyboard', open: (word: Locator) => word.press('Enter') },
];

describe('words of the glossary', () => {
  it('open in place, close with Esc, and give the focus back', async () => {
    await stage.withPage({}, async (page) => {
      await openPage(page, lessonWith('class="term"'));
      const word = page.locator('button.term').first();
      await word.focus();
      await page.keyboard.press('Enter');
      const note = page.locator('[data-popover]');
      await note.waitFor({ state: 'visible' });
      expect((await note.innerText()).length).toBeGreaterThan(40);
      expect(await word.getAttribute('aria-expanded')).toBe('true');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Schließen');
      await page.keyboard.press('Escape');
      await note.waitFor({ state: 'hidden' });
      expect(await hasFocus(word)).toBe(true);
      expect(await word.getAttribute('aria-expanded')).toBe('false');
    });
  });

  it.each(WAYS)('show their note beside them by $by, and nothing scrolls', async ({ open }) => {
    await stage.withPage({ viewport: PHONE, hasTouch: true }, async (page) => {
      await openPage(page, lessonWith('class="term"'));
      const words = await page.locator('button.term').all();
      for (const word of [words.at(-1)!, words[0]!]) {
        await word.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
        const before = await page.evaluate(() => scrollY);
        await open(word);
        await page.waitForTimeout(300);
        expect(await page.evaluate(() => scrollY)).toBe(before);
        const [at, note] = [
          (await word.boundingBox())!,
          (await page.locator('[data-popover]').boundingBox())!,
        ];
        expect(note.y).toBeGreaterThanOrEqual(0);
        expect(note.y + note.height).toBeLessThanOrEqual(PHONE.height);
        const gap = note.y > at.y ? note.y - (at.y + at.height) : at.y - (note.y + note.height);
        expect(Math.abs(gap)).toBeLessThan(30);
        await page.keyboard.press('Escape');
        expect(await page.evaluate(() => scrollY)).toBe(before);
      }
    });
  });

  it.each(WAYS)('follow one another by $by, without closing the first', async ({ open }) => {
    await stage.withPage({ hasTouch: true }, async (page) => {
      await openPage(page, lessonWith('class="term"'));
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
      const [first, second] = await page.locator('button.term').all();
      const note = page.locator('[data-popover]');
      await open(first!);
      const definition = await note.innerText();
      await open(second!);
      expect(await note.isVisible()).toBe(true);
      expect(await note.innerText()).not.toBe(definition);
      expect(await first!.getAttribute('aria-expanded')).toBe('false');
      expect(await second!.getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('Escape');
      expect(await note.isVisible()).toBe(false);
      expect(await hasFocus(second!)).toBe(true);
    });
  });

  it('stay inside a narrow screen', async () => {
    await stage.withPage({ viewport: { width: 320, height: 640 } }, async (page) => {
      await openPage(page, lessonWith('class="term"'));
      for (const word of await page.locator('button.term').all()) {
        await word.click();
        const note = page.locator('[data-popover]');
        await note.waitFor({ state: 'visible' });
        await eventually(async () => expect((await note.boundingBox())!.x).toBeGreaterThanOrEqual(0));
        const box = (await note.boundingBox())!;
        expect(box.x + box.width).toBeLessThanOrEqual(320);
        await page.keyboard.press('Escape');
      }
    });
  });

  it('are links without JavaScript, and a list on paper', async () => {
    await stage.withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(lessonWith('class="term"'));
      const word = page.locator('a.term').first();
      expect(await word.getAttribute('href')).toMatch(/^\/glossar\/[a-z0-9-]+\/$/u);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.notes dd').first().isVisible()).toBe(true);
    });
  });
});
