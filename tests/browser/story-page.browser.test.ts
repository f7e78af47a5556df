import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sitemapPaths, siteOrigin, templates } from './lib/built-pages.ts';
import { existsSync } from 'node:fs';
import { openPage } from './lib/open-page.ts';
import { useStage } from './lib/stage.ts';
import { siteDir } from './lib/built-pages.ts';
import { LONG_SHEET } from '../../src/stories/sheet-length.ts';

const stage = useStage();

const sheets = sitemapPaths
  .map((path) => `${path}vorstandsblatt/`)
  .filter((path) => existsSync(`${siteDir}${path}index.html`));

const countPages = async (page: Page): Promise<number> => {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
};

/** Characters a field of the sheet may have: at most what the schema allows, or a share of it. */
const fill = (page: Page, isLong: boolean): Promise<number> =>
  page.evaluate((long) => {
    const sheet = document.querySelector('.sheet')!;
    sheet.classList.toggle('long', long);
    const words = 'Mitglieder zählen gemeinsam die Antworten im Vereinsheim und ';
    const text = (length: number): string => words.repeat(20).slice(0, length);
    const all = [...sheet.querySelectorAll('section')];
    const paragraphs = (index: number) => all[index]!.querySelectorAll('p');
    const facts = sheet.querySelectorAll('dd');
    // Words of the schema's limits at eight characters each, as German prose has them.
    const sizes = long
      ? {
          title: 90,
          name: 120,
          problem: 480,
          result: 640,
          label: 85,
          facts: [20, 120, 160],
          risk: 320,
          ask: 400,
          step: 300,
        }
      : {
          title: 80,
          name: 60,
          problem: 310,
          result: 400,
          label: 25,
          facts: [20, 80, 120],
          risk: 150,
          ask: 200,
          step: 110,
        };
    // The figures keep the words that they have.
    let total = [...sheet.querySelectorAll('.figures li')].reduce(
      (sum, li) => sum + li.textContent.length,
      0,
    );
    const set = (element: Element, length: number): void => {
      element.textContent = text(length);
      total += length;
    };
    set(sheet.querySelector('h1')!, sizes.title);
    set(sheet.querySelector('header p:last-child')!, sizes.name);
    set(paragraphs(0)[0]!, sizes.problem);
    set(paragraphs(1)[0]!, sizes.result);
    for (const label of sheet.querySelectorAll('.figures span')) set(label, sizes.label);
    for (const [index, length] of sizes.facts.entries()) set(facts[index + 1]!, length);
    set(paragraphs(3)[0]!, sizes.risk);
    set(paragraphs(4)[0]!, sizes.ask);
    set(paragraphs(4)[1]!, sizes.step);
    return total;
  }, isLong);

describe('the sheet for the board', () => {
  it('is one page of A4 for every story', async () => {
    expect(sheets.length).toBeGreaterThan(15);
    await stage.withPage({}, async (page) => {
      const wrong: string[] = [];
      for (const path of sheets) {
        await openPage(page, path);
        const count = await countPages(page);
        if (count !== 1) wrong.push(`${path} hat ${count} Seiten`);
      }
      expect(wrong).toEqual([]);
    });
  });

  it.each([
    ['the longest text that the schema allows', true],
    ['the longest text that is set large', false],
  ])('holds %s', async (_name, isLong) => {
    await stage.withPage({}, async (page) => {
      await openPage(
        page,
        sheets.find((path) => path.includes('tensing'))!,
      );
      expect(await page.locator('.figures li').count()).toBe(3);
      const total = await fill(page, isLong);
      if (!isLong) expect(total).toBeGreaterThanOrEqual(LONG_SHEET);
      expect(await countPages(page)).toBe(1);
    });
  });

  it('has problem, result, effort, risk and ask, and prints nothing else', async () => {
    await stage.withPage({}, async (page) => {
      await openPage(page, sheets[0]!);
      await page.emulateMedia({ media: 'print' });
      const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts();
      expect(headings).toEqual([
        'Das Problem',
        'Was herauskam',
        'Was es kostet',
        'Das Risiko',
        'Die Bitte an den Vorstand',
      ]);
      expect(await page.locator('button:visible, nav:visible, .footer:visible').count()).toBe(0);
    });
  });

  it('opens the print dialogue', async () => {
    await stage.withPage({}, async (page) => {
      await page.addInitScript('window.print = () => { window.printed = true; }');
      await openPage(page, sheets[0]!);
      await page.getByRole('button', { name: 'Drucken' }).click();
      expect(await page.evaluate('window.printed')).toBe(true);
    });
  });
});

describe('sharing a story', () => {
  const url = siteOrigin + templates.story;

  it('copies the licence line and says so', async () => {
    await stage.withPage({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await openPage(page, templates.story);
      await page.getByRole('button', { name: 'Lizenzzeile kopieren' }).click();
      await page.getByText('Kopiert.').waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      const title = await page.getByRole('heading', { level: 1 }).innerText();
      for (const part of [`„${title}“`, 'Civic Data Lab', 'CC BY 4.0', 'creativecommons.org', url])
        expect(copied.replaceAll('\u00a0', ' ')).toContain(part.replaceAll('\u00a0', ' '));
    });
  });

  it('copies a message of title, two sentences and the address', async () => {
    await stage.withPage({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await openPage(page, templates.story);
      await page.getByText('Als Nachricht teilen').click();
      await page.getByRole('button', { name: 'Nachricht kopieren' }).click();
      await page.getByText('Kopiert.').waitFor();
      const parts = (await page.evaluate(() => navigator.clipboard.readText())).split('\n\n');
      expect(parts).toHaveLength(3);
      expect(parts[1]!.match(/[.!?](?:\s|$)/gu)).toHaveLength(2);
      expect(parts[2]).toBe(url);
    });
  });

  it('uses the device where it can share', async () => {
    await stage.withPage({}, async (page) => {
      await page.addInitScript('navigator.share = async (data) => { window.shared = data; };');
      await openPage(page, templates.story);
      await page.getByText('Als Nachricht teilen').click();
      await page.getByRole('button', { name: 'Teilen …' }).click();
      const shared = (await page.evaluate('window.shared')) as { title: string; text: string; url: string };
      expect(shared.url).toBe(url);
      expect(shared.text).not.toContain(url);
      expect(shared.text.startsWith(shared.title.slice(0, 10))).toBe(true);
    });
  });

  it('marks the text when copying is refused', async () => {
    await stage.withPage({}, async (page) => {
      await page.addInitScript(
        'Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("no")) } });',
      );
      await openPage(page, templates.story);
      await page.getByRole('button', { name: 'Lizenzzeile kopieren' }).click();
      await page.getByText('Kopieren ging nicht').waitFor();
      expect(await page.evaluate(() => String(getSelection()))).toContain('Lizenz: CC BY 4.0');
    });
  });

  it('shows every text to take along without JavaScript, and no dead button', async () => {
    await stage.withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(templates.story);
      await page.getByText('Als Nachricht teilen').click();
      expect(await page.locator('copy-text [data-text]:visible').count()).toBe(3);
      expect(await page.locator('copy-text button:visible').count()).toBe(0);
    });
  });
});
