import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { templates } from './lib/built-pages.ts';
import {
  answerWith,
  draftButton,
  draftLineOf,
  ENDPOINT,
  fieldsOf,
  findStored,
  hardLetter,
  press,
  readLetter,
  sendButton,
  statusOf,
  writeLetter,
} from './lib/contact.ts';
import { observe } from './lib/observer.ts';
import { useStage } from './lib/stage.ts';
import { savedBy } from './lib/saved-file.ts';
import { fillStorage, forbidStorage } from './lib/storage.ts';

const stage = useStage();
const KEY = 'cdl:entwurf-frage';

const draftOf = (page: Page): Promise<string | null> =>
  page.evaluate((key) => sessionStorage.getItem(key), KEY);

const saveButton = (page: Page) =>
  page.getByRole('button', { name: 'Als Textdatei speichern' }).filter({ visible: true }).first();

/** The letter as the file holds it. */
const asFile = (topic: string, { nachricht, email }: ReturnType<typeof hardLetter>): string =>
  `Kontakt (Civic Data Lab)\n\nWorum geht es?\n${topic}\n\nEure Nachricht\n${nachricht}\n\nE-Mail-Adresse\n${email}\n`;

describe('draft', () => {
  it.concurrent('is kept at once, said, deleted on demand, and comes back', async () => {
    const letter = hardLetter('Entwurf');
    await stage.withPage({}, async (page) => {
      await page.goto(templates.contact);
      expect(await page.locator('[data-draft]').isVisible()).toBe(false);
      await writeLetter(page, letter);
      expect(await draftLineOf(page)).toBe('Euer Entwurf ist in diesem Tab gespeichert.');
      expect(await draftOf(page)).toContain('Entwurf');
      await page.reload();
      expect(await draftLineOf(page)).toBe('Euer Entwurf ist wieder da.');
      await draftButton(page, 'Entwurf löschen').click();
      expect(await draftOf(page)).toBeNull();
      expect(await readLetter(page)).toEqual({ nachricht: '', email: '' });
      await draftButton(page, 'Rückgängig').click();
      expect(await readLetter(page)).toEqual(letter);
      expect(await fieldsOf(page).anliegen.inputValue()).toBe('beratung');
      await page.reload();
      expect(await readLetter(page)).toEqual(letter);
      await draftButton(page, 'Entwurf löschen').click();
      await page.reload();
      expect(await readLetter(page)).toEqual({ nachricht: '', email: '' });
    });
  });

  it.concurrent('outlives a sign that is typed and taken back on the way back', async () => {
    await stage.withPage({}, async (page) => {
      await writeLetter(page, hardLetter('Tippfehler'));
      // Chromium takes a second to note for the way back what was typed.
      await page.waitForTimeout(1_200);
      await page.goto(templates.home);
      await page.goBack();
      await fieldsOf(page).nachricht.press('x');
      await fieldsOf(page).nachricht.press('Backspace');
      expect(await draftOf(page)).toContain('Tippfehler');
    });
  });

  it.concurrent('is saved as a file with the whole text, and so is the copy of what was sent', async () => {
    const letter = hardLetter('Datei');
    await stage.withPage({}, async (page) => {
      await writeLetter(page, letter);
      const text = asFile('Ich möchte eine Beratung', letter);
      expect(await savedBy(page, saveButton(page))).toEqual({ name: 'frage.txt', text });
      await press(page, sendButton(page));
      await page.waitForURL(`**${templates.thanks}`);
      expect(await savedBy(page, saveButton(page))).toEqual({ name: 'frage.txt', text });
      await page.getByRole('button', { name: 'Kopie löschen' }).click();
      expect(await page.getByRole('main').innerText()).toContain('Die Kopie ist gelöscht.');
      await page.reload();
      expect(await page.locator('sent-copy').isVisible()).toBe(false);
    });
  });

  it.concurrent.each([
    ['throws', forbidStorage],
    ['is full', fillStorage],
  ])('is told to be impossible where the storage %s; sending works', async (name, spoil) => {
    const id = `Speicher ${name}`;
    await stage.withPage({}, async (page) => {
      const { faults } = await observe(page, new URL(ENDPOINT).origin);
      await spoil(page);
      await writeLetter(page, hardLetter(id));
      expect(await draftLineOf(page)).toBe(
        'Euer Browser speichert keinen Entwurf. Lasst diese Seite offen, bis ihr gesendet habt.',
      );
      expect(await draftButton(page, 'Entwurf löschen').isVisible()).toBe(false);
      await press(page, sendButton(page));
      await page.waitForURL(`**${templates.thanks}`);
      expect(await page.locator('sent-copy').isVisible()).toBe(false);
      expect(faults).toEqual([]);
    });
    expect(findStored(stage.messages(), id)).toHaveLength(1);
  });
});

describe('what was sent', () => {
  it.concurrent('is not shown as unsent on the way back from the thanks', async () => {
    await stage.withPage({}, async (page) => {
      await writeLetter(page, hardLetter('und zurück'));
      // Chromium takes a second to note for the way back what was typed.
      await page.waitForTimeout(1_200);
      await press(page, sendButton(page));
      await page.waitForURL(`**${templates.thanks}`);
      await page.goBack();
      expect(await readLetter(page)).toEqual({ nachricht: '', email: '' });
      expect(await draftOf(page)).toBeNull();
      expect(await page.locator('[data-draft]').isVisible()).toBe(false);
    });
  });

  it.concurrent('leaves an open form where the browser brings the very page back', async () => {
    await stage.withPage({}, async (page) => {
      await writeLetter(page, hardLetter('aus dem Speicher'));
      // The page stays as it is when one goes on from it.
      await page.route(`**${templates.thanks}`, (route) => route.fulfill({ status: 204 }));
      await press(page, sendButton(page));
      await statusOf(page).filter({ hasText: 'Angekommen.' }).waitFor();
      await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
      expect(await readLetter(page)).toEqual({ nachricht: '', email: '' });
      expect(await sendButton(page).getAttribute('aria-disabled')).toBe('false');
      expect(await statusOf(page).innerText()).toBe('');
    });
  });

  it.concurrent('carries the same key again after a failure, and a new one once it is changed', async () => {
    await stage.withPage({}, async (page) => {
      const keys: string[] = [];
      const pattern = /name="_key"\r\n\r\n([^\r]+)/u;
      page.on('request', (request) => {
        if (request.url().startsWith(ENDPOINT)) keys.push(pattern.exec(request.postData() ?? '')?.[1] ?? '');
      });
      await writeLetter(page, hardLetter('Schlüssel'));
      await answerWith(page, '500');
      const fail = async (): Promise<void> => {
        const answered = page.waitForResponse((response) => response.status() === 500);
        await press(page, sendButton(page));
        await answered;
        await statusOf(page).filter({ hasText: 'noch einmal' }).waitFor();
      };
      await fail();
      await fail();
      await page.reload();
      await fail();
      await fieldsOf(page).email.fill('andere@verein.example');
      await fail();
      await page.reload();
      await fail();
      const [first, second, third, fourth, fifth] = keys;
      expect(first).toMatch(/^[\da-f-]{36}$/u);
      expect([second, third]).toEqual([first, first]);
      expect(fourth).not.toBe(first);
      expect(fifth).toBe(fourth);
      expect(keys).toHaveLength(5);
    });
  });
});
