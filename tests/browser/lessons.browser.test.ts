import { read, utils } from '@e965/xlsx';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sitemapPaths, siteOrigin } from './lib/built-pages.ts';
import { lessons, lessonWith } from './lib/lessons.ts';
import { openPage } from './lib/open-page.ts';
import { useStage } from './lib/stage.ts';

const stage = useStage();

const quizOf = (page: Page, kind: string): Locator => page.locator(`quiz-card[data-kind=${kind}]`).first();

/** Texts of the right and the wrong answers, read from the page as it is without a script. */
const answersOf = async (quiz: Locator, verdict: 'right' | 'wrong'): Promise<string[]> =>
  (await quiz.locator(`details[data-answer=${verdict}] summary`).allTextContents()).map((text) =>
    text.trim(),
  );

const label = (quiz: Locator, text: string): Locator =>
  quiz.locator('[data-choices] label').filter({ has: quiz.page().getByText(text, { exact: true }) });

describe('quizzes', () => {
  it.each(['single', 'truth'])('judge one choice, explain it, and can be tried again: %s', async (kind) => {
    await stage.withPage({}, async (page) => {
      await openPage(page, lessonWith(`data-kind="${kind}"`));
      const quiz = quizOf(page, kind);
      const status = quiz.getByRole('status');
      await quiz.getByRole('button', { name: 'Prüfen' }).click();
      expect(await status.innerText()).toBe('Wählt zuerst eine Antwort.');

      const [wrong = ''] = await answersOf(quiz, 'wrong');
      await label(quiz, wrong).click();
      await quiz.getByRole('button', { name: 'Prüfen' }).click();
      expect(await status.innerText()).toMatch(/^✕ Noch nicht ganz\./u);
      expect((await status.innerText()).length).toBeGreaterThan(60);
      expect(await status.locator('a[href^="#"]').count()).toBeGreaterThan(0);
      expect(await label(quiz, wrong).innerText()).toContain('✕ stimmt nicht');

      const [right = ''] = await answersOf(quiz, 'right');
      await label(quiz, right).click();
      await quiz.getByRole('button', { name: 'Prüfen' }).click();
      expect(await status.innerText()).toMatch(/^✓ Stimmt\./u);

      await label(quiz, wrong).click();
      expect(await status.innerText(), 'a verdict on another answer').toBe('');
      await label(quiz, right).click();
      await quiz.getByRole('button', { name: 'Prüfen' }).click();

      await quiz.getByRole('button', { name: 'Nochmal' }).click();
      expect(await status.innerText()).toBe('');
      expect(await quiz.locator(':checked').count()).toBe(0);
      expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe('radio');
    });
  });

  it('want all right answers where several are right, and say when one is missing', async () => {
    await stage.withPage({}, async (page) => {
      await openPage(page, lessonWith('data-kind="multiple"'));
      const quiz = quizOf(page, 'multiple');
      const status = quiz.getByRole('status');
      const right = await answersOf(quiz, 'right');
      await label(quiz, right[0]!).click();
      await quiz.getByRole('button', { name: 'Prüfen' }).click();
      if (right.length > 1)
        expect(await status.innerText()).toContain('Es fehlt noch mindestens eine richtige Antwort.');
      for (const text of right.slice(1)) await label(quiz, text).click();
      if (right.length > 1) await quiz.getByRole('button', { name: 'Prüfen' }).click();
      expect(await status.innerText()).toMatch(/^✓ Stimmt\./u);
    });
  });

  it('take a number as people type it', async () => {
    await stage.withPage({}, async (page) => {
      await openPage(page, lessonWith('data-kind="number"'));
      const quiz = quizOf(page, 'number');
      const status = quiz.getByRole('status');
      const field = quiz.getByRole('textbox', { name: /^Eure Zahl/u });
      await field.fill('viele');
      await field.press('Enter');
      expect(await status.innerText()).toBe('Schreibt eine Zahl, zum Beispiel 12,5.');
      await field.fill('987654');
      await field.press('Enter');
      expect(await status.innerText()).toMatch(/^✕ Noch nicht ganz\./u);
      const [right = ''] = await answersOf(quiz, 'right');
      await field.fill(` ${right} ${(await quiz.getAttribute('data-unit')) ?? ''}`);
      await field.press('Enter');
      expect(await status.innerText()).toMatch(/^✓ Stimmt\./u);
    });
  });

  it('work by keyboard alone', async () => {
    await stage.withPage({}, async (page) => {
      await openPage(page, lessonWith('data-kind="single"'));
      const quiz = quizOf(page, 'single');
      await quiz.getByRole('radio').first().focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      expect((await quiz.getByRole('status').innerText()).length).toBeGreaterThan(30);
    });
  });

  it('explain every answer without JavaScript, and show no dead button', async () => {
    await stage.withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(lessonWith('data-kind="number"'));
      for (const quiz of await page.locator('quiz-card').all()) {
        expect(await quiz.locator('button:visible, input:visible').count()).toBe(0);
        for (const answer of await quiz.locator('details').all()) {
          await answer.locator('summary').click();
          expect((await answer.locator('.why').innerText()).length).toBeGreaterThan(20);
        }
      }
      const solution = page.getByText('Lösung zeigen').first();
      await solution.click();
      expect(await page.locator('details[open] .inside').last().isVisible()).toBe(true);
    });
  });
});

describe('data sets', () => {
  it('come in both formats, with the same values', async () => {
    await stage.withPage({}, async (page) => {
      await openPage(page, lessonWith('.xlsx"'));
      const hrefs = await page
        .locator('.file a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      const tables = hrefs.filter((href) => href.endsWith('.xlsx'));
      expect(tables.length).toBeGreaterThan(0);
      for (const href of new Set(tables)) {
        const [sheet, csv] = await Promise.all(
          [href, href.replace(/xlsx$/u, 'csv')].map(async (one) =>
            Buffer.from(await (await fetch(one)).arrayBuffer()),
          ),
        );
        const book = read(sheet!, { cellDates: true, UTC: true });
        const rows = utils.sheet_to_json<unknown[]>(book.Sheets[book.SheetNames[0]!]!, {
          header: 1,
          defval: '',
          UTC: true,
        });
        const lines = csv!.toString('utf8').replace('\ufeff', '').trimEnd().split('\r\n');
        expect(csv!.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
        if (!lines.some((line) => line.includes('"'))) {
          const plain = (cell: unknown): string => {
            if (cell instanceof Date) return cell.toISOString().slice(0, 10);
            return typeof cell === 'number' ? String(cell).replace('.', ',') : String(cell);
          };
          const number = (cell: string): string =>
            /^-?\d+,\d+$/u.test(cell) ? String(Number(cell.replace(',', '.'))).replace('.', ',') : cell;
          expect(
            rows.map((row) => row.map(plain)),
            href,
          ).toEqual(lines.map((line) => line.split(';').map(number)));
        }
      }
    });
  });

  it('can be sorted and filtered in the page, and ask only this site', async () => {
    await stage.withPage({}, async (page) => {
      const foreign: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(siteOrigin)) foreign.push(request.url());
      });
      await openPage(page, lessonWith('<data-table'));
      const table = page.locator('data-table').first();
      const total = Number(await table.getAttribute('data-rows'));
      await table.getByRole('button', { name: /sortieren und filtern/u }).click();
      const count = table.getByRole('status');
      await count.waitFor();
      expect(await count.innerText()).toBe(`${total} Zeilen`);
      expect(await table.locator('tbody tr').count()).toBe(total);

      const name = table.getByRole('columnheader').first();
      await name.getByRole('button').click();
      expect(await name.getAttribute('aria-sort')).toBe('ascending');
      const up = await table.locator('tbody td:first-child').allInnerTexts();
      await name.getByRole('button').click();
      expect(await name.getAttribute('aria-sort')).toBe('descending');
      const down = await table.locator('tbody td:first-child').allInnerTexts();
      expect(down.toSorted()).toEqual(up.toSorted());
      expect(new Set(up).size === 1 || up[0] !== down[0]).toBe(true);

      await table.getByRole('searchbox').fill('zzz gibt es nicht');
      expect(await count.innerText()).toBe(`0 von ${total} Zeilen`);
      expect(foreign).toEqual([]);
    });
  });

  it('say so when the file cannot be loaded', async () => {
    await stage.withPage({}, async (page) => {
      await openPage(page, lessonWith('<data-table'));
      await page.route('**/*.csv', (route) => route.abort());
      const table = page.locator('data-table').first();
      await table.getByRole('button', { name: /sortieren und filtern/u }).click();
      await table.getByText('Die Datei lässt sich gerade nicht laden.').waitFor();
      expect(await table.getByRole('button', { name: /sortieren und filtern/u }).isEnabled()).toBe(true);
    });
  });
});

describe('examples', () => {
  it('follow one choice, on this device, for all lessons', async () => {
    await stage.withPage({}, async (page) => {
      const path = lessonWith('<example-switch');
      await openPage(page, path);
      const example = page.locator('example-switch').first();
      expect(await example.locator('[data-case=neutral]').isVisible()).toBe(true);
      await example.getByRole('button', { name: 'Sport' }).click();
      expect(await example.locator('[data-case=sport]').isVisible()).toBe(true);
      expect(await example.locator('[data-case=neutral]').isVisible()).toBe(false);
      await page.reload();
      expect(await example.getByRole('button', { name: 'Sport' }).getAttribute('aria-pressed')).toBe('true');
      await example.getByRole('button', { name: 'Allgemein' }).click();
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    });
  });

  it('fold out without JavaScript', async () => {
    await stage.withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(lessonWith('<example-switch'));
      const example = page.locator('example-switch').first();
      expect(await example.locator('[data-case=neutral]').isVisible()).toBe(true);
      await example.getByText('Für Sport').click();
      expect(await example.locator('[data-case=sport] .inside').isVisible()).toBe(true);
    });
  });
});

describe('editions', () => {
  it('for groups show the notes for trainers, those for learners do not', async () => {
    await stage.withPage({}, async (page) => {
      const path = lessons[0]!;
      await openPage(page, path);
      expect(await page.locator('.trainer').count()).toBe(0);
      await page.getByRole('link', { name: 'Fassung für Gruppen' }).click();
      await page.waitForURL('**/fuer-gruppen/');
      expect(await page.locator('.trainer').count()).toBeGreaterThan(0);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.exercise .inside').first().isVisible()).toBe(true);
    });
  });

  it('of a package hold all its lessons on one page, every id once', async () => {
    await stage.withPage({}, async (page) => {
      const path = sitemapPaths.find((one) => one.startsWith('/academy/pakete/'))!;
      await openPage(page, path);
      const count = await page
        .getByRole('main')
        .getByText(/^Lektion ·/u)
        .count();
      await page.getByRole('link', { name: 'Alle Lektionen auf einer Seite' }).click();
      await page.waitForURL('**/alles/');
      expect(await page.locator('section.lesson').count()).toBe(count);
      const twice = await page.evaluate(() => {
        const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
        return ids.filter((id, index) => ids.indexOf(id) !== index);
      });
      expect(twice).toEqual([]);
    });
  });
});
