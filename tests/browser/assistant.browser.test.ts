import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findAxeFaults } from './lib/axe.ts';
import { templates } from './lib/built-pages.ts';
import { fieldsOf } from './lib/contact.ts';
import { findLayoutFaults } from './lib/layout.ts';
import { findTraces, observe } from './lib/observer.ts';
import { openPage } from './lib/open-page.ts';
import { useStage } from './lib/stage.ts';
import { DESK } from './lib/viewports.ts';

const stage = useStage();
/** The smallest phone that the promise "visible without scrolling" is made for. */
const PHONE = { width: 360, height: 640 };

const ANSWERS = ['Menschen befragen', 'Es antworten zu wenige', 'Zehn Minuten', 'Im Team'];
const RESULT = '/wo-anfangen/umfrage-antworten-kurz-team/';
/** What a tap costs is the whole point. */
const MOST_TAPS = 6;

/** The question that is shown, with its number, as a person reads it. */
const question = async (page: Page): Promise<string> =>
  (await page.locator('[data-assistant] h2:visible').innerText()).replaceAll(/\s+/gu, ' ');

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement as HTMLElement).innerText.replaceAll(/\s+/gu, ' '));

const answer = (page: Page, label: string) => page.locator('[data-answer]:visible', { hasText: label });

const picks = (page: Page): Promise<string[]> =>
  page
    .locator('[data-pick] h2 a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));

/** Answers the first questions by taps. */
const answerFirst = async (page: Page, count: number): Promise<void> => {
  for (const label of ANSWERS.slice(0, count)) await answer(page, label).click();
};

const RECOMMENDED = [
  '/academy/lektionen/wen-fragen-wir/',
  '/geschichten/tensing-befragung/',
  '/angebote/datensprechstunde/',
];

describe('„Wo fange ich an?“', () => {
  it.concurrent.each([
    ['with a script', true],
    ['without a script', false],
  ])('leads from home to a result in few taps, %s', async (_name, javaScriptEnabled) => {
    await stage.withPage({ javaScriptEnabled, viewport: PHONE, hasTouch: true }, async (page) => {
      await page.goto('/');
      const button = page.getByRole('main').getByRole('link', { name: 'Wo fange ich an?' });
      const { y, height } = (await button.boundingBox())!;
      const bar = (await page.getByRole('button', { name: 'Menü', exact: true }).boundingBox())!;
      expect(y + height).toBeLessThan(bar.y);
      let taps = 1;
      await button.tap();
      await page.waitForURL(`**${templates.assistant}`);
      for (const [index, label] of ANSWERS.entries()) {
        expect(await question(page)).toMatch(new RegExp(`^Frage ${index + 1} von 4 .+\\?$`, 'u'));
        await answer(page, label).tap();
        taps += 1;
      }
      await page.waitForURL(`**${RESULT}`);
      expect(taps).toBeLessThanOrEqual(MOST_TAPS);
      expect(await picks(page)).toEqual(RECOMMENDED);
      expect(await page.getByRole('main').getByRole('textbox').count()).toBe(0);
    });
  });

  it.concurrent.each([
    ['with a script', true],
    ['without a script', false],
  ])('moves the focus to each question, and goes back, %s', async (_name, javaScriptEnabled) => {
    await stage.withPage({ javaScriptEnabled, viewport: PHONE }, async (page) => {
      await page.goto(templates.assistant);
      for (const [index, label] of ANSWERS.slice(0, 3).entries()) {
        await answer(page, label).focus();
        await page.keyboard.press('Enter');
        await page.locator('h2:visible', { hasText: `Frage ${index + 2} von 4` }).waitFor();
        expect(await focused(page)).toBe(await question(page));
        // The next stop is the first answer.
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => document.activeElement?.matches('[data-answer]'))).toBe(true);
      }
      for (const number of [3, 2, 1]) {
        await page.goBack();
        await page.locator('h2:visible', { hasText: `Frage ${number} von 4` }).waitFor();
      }
      await page.getByRole('heading', { name: 'Was habt ihr vor?' }).waitFor();
    });
  });

  it.concurrent(
    'keeps the answer on the way back, from question to question and from the result',
    async () => {
      await stage.withPage({ viewport: PHONE }, async (page) => {
        await openPage(page, templates.assistant);
        await answerFirst(page, 4);
        await page.waitForURL(`**${RESULT}`);
        const chosen = page.locator('[data-answer][aria-current=true]:visible');
        for (const label of ANSWERS.toReversed()) {
          await page.goBack();
          await chosen.filter({ hasText: label }).waitFor();
          expect(await chosen.count()).toBe(1);
        }
        expect(await focused(page)).toBe(await question(page));
        expect(await page.title()).toBe('Wo fange ich an? | Civic Data Lab');
        await page.goForward();
        await page.locator('h2:visible', { hasText: 'Frage 2 von 4' }).waitFor();
        expect(await page.title()).toBe('Frage 2 von 4: Wo hängt es? | Wo fange ich an? | Civic Data Lab');
      });
    },
  );

  it.concurrent(
    'shows the same result to whoever opens its address, and leads back to every question',
    async () => {
      await stage.withPage({ viewport: PHONE }, async (page) => {
        await openPage(page, RESULT);
        expect(await picks(page)).toEqual(RECOMMENDED);
        for (const [index, label] of ANSWERS.entries()) {
          await page.getByRole('link', { name: label, exact: true }).click();
          // Until the style sheet is there, a script sees all questions.
          await page.waitForURL(`**${templates.assistant}#*`);
          expect(await question(page)).toContain(`Frage ${index + 1} von 4`);
          expect(await answer(page, label).count()).toBe(1);
          await page.goBack();
          await page.waitForURL(`**${RESULT}`);
        }
      });
    },
  );

  it.concurrent('lets one skip to the content without losing the question', async () => {
    await stage.withPage({ viewport: PHONE }, async (page) => {
      await openPage(page, templates.assistant);
      await answerFirst(page, 2);
      await page.getByRole('link', { name: 'Zum Inhalt springen' }).press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('inhalt');
      expect(await question(page)).toContain('Frage 3 von 4');
    });
  });

  it.concurrent('takes the answers to the contact form when nothing fits', async () => {
    await stage.withPage({ viewport: PHONE }, async (page) => {
      await openPage(page, RESULT);
      await page.getByRole('link', { name: 'Passt nicht, wir schreiben euch' }).click();
      await page.waitForURL(`**${templates.contact}?**`);
      const { anliegen, nachricht } = fieldsOf(page);
      expect(await anliegen.inputValue()).toBe('frage');
      const text = await nachricht.inputValue();
      for (const label of ANSWERS) expect(text).toContain(label);
      expect(text).toMatch(/Das passt nicht, weil $/u);
    });
  });

  it.concurrent('asks nobody for anything between the questions, and leaves no trace', async () => {
    await stage.withPage({ viewport: PHONE }, async (page) => {
      const observation = await observe(page);
      await openPage(page, templates.assistant);
      const requests: string[] = [];
      page.on('request', (request) => {
        // Chromium asks for the icon again whenever the address changes.
        if (!request.url().endsWith('/favicon.svg')) requests.push(request.url());
      });
      await answerFirst(page, 3);
      await page.locator('h2:visible', { hasText: 'Frage 4 von 4' }).waitFor();
      expect(requests).toEqual([]);
      expect([...observation.faults, ...(await findTraces(page))]).toEqual([]);
    });
  });

  it.concurrent.each([
    ['narrow', PHONE],
    ['wide', DESK],
  ])('has no fault on any of the four screens, %s, light and dark', async (_name, viewport) => {
    const faults = await stage.withPage({ viewport }, async (page) => {
      const found: string[] = [];
      await openPage(page, templates.assistant);
      for (const label of ANSWERS.slice(0, 4)) {
        const shown = await question(page);
        found.push(
          ...(await findAxeFaults(page, { label: `${shown}, hell` })),
          ...(await findLayoutFaults(page)),
        );
        await page.emulateMedia({ colorScheme: 'dark' });
        found.push(...(await findAxeFaults(page, { label: `${shown}, dunkel`, rules: ['color-contrast'] })));
        await page.emulateMedia({ colorScheme: 'light' });
        await answer(page, label).click();
      }
      return found;
    });
    expect(faults).toEqual([]);
  });
});

describe('„Ich habe … Minuten“', () => {
  it.concurrent.each(['/', templates.academy, templates.overview, templates.assistant])(
    'is asked on %s, without a script too',
    async (path) => {
      await stage.withPage({ javaScriptEnabled: false, viewport: PHONE }, async (page) => {
        await page.goto(path);
        const times = page.getByRole('navigation', { name: 'Nach der Zeit, die ihr habt' });
        await times.getByRole('link', { name: '10 Minuten' }).click();
        await page.waitForURL(`**${templates.time}`);
        expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Ich habe 10 Minuten');
        const links = await page
          .getByRole('main')
          .locator('section li a')
          .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
        expect(links.filter((link) => link.startsWith('/academy/lektionen/')).length).toBeGreaterThan(5);
        expect(links.filter((link) => link.startsWith('/geschichten/')).length).toBeGreaterThan(3);
      });
    },
  );
});
