import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { report } from '../../src/contact/forms/report.ts';
import { siteOrigin, templates } from './lib/built-pages.ts';
import { ENDPOINT_ORIGIN, findStored } from './lib/contact.ts';
import { readForm, sendForm } from './lib/contact-forms.ts';
import { hasFocus } from './lib/has-focus.ts';
import { observe } from './lib/observer.ts';
import { useStage } from './lib/stage.ts';

const stage = useStage();

const open = (page: Page, query: Record<string, string>): Promise<unknown> =>
  page.goto(`${report.path}?${new URLSearchParams(query).toString()}`);

const sectionOf = (page: Page) => page.getByLabel('Um welchen Abschnitt?');
const kindOf = (page: Page): Promise<string> => sectionOf(page).evaluate((element) => element.localName);

/** Waits until the headings of the other page have come. */
const waitForList = (page: Page): Promise<void> => page.locator('select[name=abschnitt]').waitFor();

describe('report of a page', () => {
  it.concurrent('is filled in from the address, and offers the headings of that page', async () => {
    await stage.withPage({}, async (page) => {
      const observation = await observe(page, ENDPOINT_ORIGIN);
      await page.goto(templates.lesson);
      const [heading = ''] = await page.locator('main h2').allInnerTexts();
      await open(page, { seite: templates.lesson, hilfreich: 'nein' });
      await waitForList(page);
      expect(await readForm(page, report)).toMatchObject({
        seite: templates.lesson,
        abschnitt: '',
        hilfreich: 'nein',
      });
      expect(await sectionOf(page).locator('option').allInnerTexts()).toContain(heading.trim());
      await sectionOf(page).selectOption(heading.trim());
      await page.reload();
      await waitForList(page);
      expect(await readForm(page, report)).toMatchObject({ abschnitt: heading.trim(), hilfreich: 'nein' });
      await sendForm(page, report);
      await page.waitForURL('**/kontakt/fehler/danke/');
      expect(observation.faults).toEqual([]);
    });
    expect(findStored(stage.messages(), templates.lesson)).toMatchObject([
      { hilfreich: 'nein', nachricht: '' },
    ]);
  });

  it.concurrent('keeps a section that the address names although the page has no such heading', async () => {
    await stage.withPage({}, async (page) => {
      await open(page, { seite: templates.lesson, abschnitt: '<b>Gibt es nicht</b>' });
      await waitForList(page);
      expect((await readForm(page, report))['abschnitt']).toBe('<b>Gibt es nicht</b>');
      expect(await page.locator('option b').count()).toBe(0);
    });
  });

  it.concurrent.each([
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    '//evil.example/',
    '/\\evil.example/',
    '\\\\evil.example',
    'https://evil.example/academy/',
    `${siteOrigin}.evil.example/`,
    `http://user@evil.example/${siteOrigin}`,
    'http://localhost:4372/',
    '"><img src=x onerror=alert(1)>',
    'x'.repeat(10_000),
    `/${'x'.repeat(9_999)}`,
    '/gibt-es-nicht/',
    '/all.txt',
    '/favicon.svg',
    report.path,
  ])('does nothing with the page %s but show it', async (seite) => {
    await stage.withPage({}, async (page) => {
      const { faults } = await observe(page);
      page.on('dialog', (dialog) => void faults.push(dialog.message()));
      await open(page, { seite });
      await page.waitForLoadState('networkidle');
      const shown = (await readForm(page, report))['seite'] ?? '';
      expect([shown.length > 0, seite.startsWith(shown)]).toEqual([true, true]);
      expect(await kindOf(page)).toBe('input');
      // Who names a page of ours that is not there gets an answer that says so.
      expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
    });
  });

  it.concurrent.each(['Ja, hat sie', 'Eher nicht', 'Fehler melden'])(
    'begins at the foot of a lesson: %s, with and without a script',
    async (name) => {
      for (const javaScriptEnabled of [true, false]) {
        await stage.withPage({ javaScriptEnabled }, async (page) => {
          await page.goto(templates.lesson);
          const links = page.getByRole('contentinfo').getByRole('link', { name, exact: true });
          await links.click();
          await page.waitForURL(`**${report.path}?seite=**`);
          const query = new URL(page.url()).searchParams;
          expect(query.get('seite')).toBe(templates.lesson);
          if (!javaScriptEnabled) return;
          const { seite, hilfreich } = await readForm(page, report);
          const answer = { 'Ja, hat sie': 'ja', 'Eher nicht': 'nein' }[name] ?? '';
          expect([seite, hilfreich]).toEqual([templates.lesson, answer]);
        });
      }
    },
  );

  it.concurrent('takes over the address that led nowhere', async () => {
    await stage.withPage({}, async (page) => {
      await page.goto('/academy/gibt-es-nicht/');
      await page.getByRole('main').getByRole('link', { name: 'Fehler melden' }).click();
      await page.waitForURL(`**${report.path}`);
      expect((await readForm(page, report))['seite']).toBe('/academy/gibt-es-nicht/');
    });
  });

  it.concurrent('takes the page of a new link, and keeps what was typed before', async () => {
    await stage.withPage({}, async (page) => {
      await open(page, { seite: '/academy/' });
      await page.getByLabel('Was stimmt nicht').fill('Ein Satz');
      await open(page, { seite: '/mission/' });
      await waitForList(page);
      expect(await readForm(page, report)).toMatchObject({ seite: '/mission/', nachricht: 'Ein Satz' });
    });
  });

  it.concurrent('takes over nothing that was said about another page but the message', async () => {
    await stage.withPage({}, async (page) => {
      await open(page, { seite: '/academy/', hilfreich: 'nein' });
      await waitForList(page);
      await sectionOf(page).selectOption('Fünf Lernpakete');
      await page.getByLabel('Was stimmt nicht').fill('Tippfehler');
      await open(page, { seite: '/mission/' });
      await waitForList(page);
      const fields = { seite: '/mission/', abschnitt: '', hilfreich: '', nachricht: 'Tippfehler' };
      expect(await readForm(page, report)).toMatchObject(fields);
      await open(page, { seite: '/academy/', abschnitt: 'Fünf Lernpakete', hilfreich: 'ja' });
      await waitForList(page);
      expect(await readForm(page, report)).toMatchObject({ abschnitt: 'Fünf Lernpakete', hilfreich: 'ja' });
    });
  });

  it.concurrent('offers the headings of the page that is named by hand, or the plain field', async () => {
    await stage.withPage({}, async (page) => {
      await open(page, { seite: '/academy/' });
      await waitForList(page);
      await sectionOf(page).selectOption('Fünf Lernpakete');
      const pageField = page.getByLabel('Um welche Seite geht es?');
      await pageField.fill('/mission/');
      await pageField.press('Tab');
      const old = sectionOf(page).getByRole('option', { name: 'Fünf Lernpakete', exact: true });
      await old.waitFor({ state: 'detached' });
      await waitForList(page);
      expect(await hasFocus(sectionOf(page))).toBe(true);
      expect((await readForm(page, report))['abschnitt']).toBe('');
      await pageField.fill('Die Seite über Autos');
      await pageField.press('Tab');
      await page.locator('input[name=abschnitt]').waitFor();
      expect(await hasFocus(sectionOf(page))).toBe(true);
      await sectionOf(page).fill('Selbst geschrieben');
      await pageField.fill('/academy/');
      await pageField.press('Tab');
      await waitForList(page);
      expect((await readForm(page, report))['abschnitt']).toBe('Selbst geschrieben');
      await page.reload();
      await waitForList(page);
      expect(await readForm(page, report)).toMatchObject({
        seite: '/academy/',
        abschnitt: 'Selbst geschrieben',
      });
    });
  });

  it.concurrent('is sent without a heading of the page before, even at once', async () => {
    await stage.withPage({}, async (page) => {
      await open(page, { seite: '/academy/', hilfreich: 'ja' });
      await waitForList(page);
      await sectionOf(page).selectOption('Fünf Lernpakete');
      await page.reload();
      await waitForList(page);
      const pageField = page.getByLabel('Um welche Seite geht es?');
      await pageField.fill('/mission/?sofort');
      await pageField.press('Enter');
      await page.waitForURL('**/kontakt/fehler/danke/');
    });
    expect(findStored(stage.messages(), '/mission/?sofort')).toMatchObject([{ abschnitt: '' }]);
  });
});
