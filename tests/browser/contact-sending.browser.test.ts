import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { dataProject } from '../../src/contact/forms/data-project.ts';
import { templates } from './lib/built-pages.ts';
import {
  draftButton,
  draftLineOf,
  fieldsOf,
  findStored,
  hardLetter,
  holdAnswer,
  press,
  readLetter,
  sendButton,
  statusOf,
  waitForSending,
  writeLetter,
} from './lib/contact.ts';
import { answersTo, fillIn, sendForm, waitForStep } from './lib/contact-forms.ts';
import { hasFocus } from './lib/has-focus.ts';
import { useStage } from './lib/stage.ts';

const stage = useStage();

describe('while a message is under way', () => {
  it.concurrent('what is typed stays a draft, and the copy shows only what was sent', async () => {
    const letter = hardLetter('Unterwegs');
    const later = { ...letter, nachricht: `${letter.nachricht}Und noch ein Satz.` };
    await stage.withPage({}, async (page) => {
      await writeLetter(page, letter);
      const release = await holdAnswer(page, 'ok');
      await press(page, sendButton(page));
      await waitForSending(page);
      await fieldsOf(page).nachricht.fill(later.nachricht);
      expect(await statusOf(page).innerText()).toBe('Die Nachricht wird gesendet …');
      release();
      await page.waitForURL(`**${templates.thanks}`);
      const copy = await page.locator('sent-copy dd').evaluateAll((all) => all.map((dd) => dd.textContent));
      expect(copy).toEqual(['Ich möchte eine Beratung', letter.nachricht, letter.email]);
      await page.goto(templates.contact);
      expect(await draftLineOf(page)).toBe('Euer Entwurf ist wieder da.');
      expect(await readLetter(page)).toEqual(later);
    });
    expect(findStored(stage.messages(), 'Unterwegs')).toEqual([{ anliegen: 'beratung', ...letter }]);
  });

  it.concurrent('the draft cannot be deleted, so that it is there when sending fails', async () => {
    const letter = hardLetter('Nicht löschen');
    await stage.withPage({}, async (page) => {
      await writeLetter(page, letter);
      const release = await holdAnswer(page, '500');
      await press(page, sendButton(page));
      await waitForSending(page);
      const button = draftButton(page, 'Entwurf löschen');
      expect(await button.getAttribute('aria-disabled')).toBe('true');
      // It only says that it is disabled, and can still be pressed.
      await button.click({ force: true });
      release();
      await statusOf(page).filter({ hasText: 'Euer Text ist noch da.' }).waitFor();
      expect(await readLetter(page)).toEqual(letter);
      await button.click();
      expect(await readLetter(page)).toEqual({ nachricht: '', email: '' });
    });
  });

  it.concurrent.each<[string, (page: Page) => Promise<unknown>]>([
    ['by button', (page) => page.getByRole('button', { name: 'Zurück' }).filter({ visible: true }).click()],
    ['by browser', (page) => page.goBack()],
  ])(
    'every step says how it goes; who went back %s is led to the button that sends again',
    async (way, goBack) => {
      await stage.withPage({}, async (page) => {
        await page.goto(dataProject.path);
        await fillIn(page, dataProject, answersTo(dataProject, `Zurück ${way}`));
        await waitForStep(page, 'Prüfen und senden');
        const release = await holdAnswer(page, '500');
        await sendForm(page, dataProject);
        await waitForSending(page);
        await goBack(page);
        await waitForStep(page, 'Ihr');
        expect(await statusOf(page).isVisible()).toBe(true);
        release();
        await statusOf(page).filter({ hasText: 'Der Empfang ist gestört.' }).waitFor();
        expect(await hasFocus(statusOf(page))).toBe(true);
        expect(await page.getByRole('button', { name: 'Text kopieren' }).isVisible()).toBe(true);
        await waitForStep(page, 'Prüfen und senden');
        expect(new URL(page.url()).hash).toBe('#senden');
        await page.getByRole('link', { name: '„Ihr“ ändern' }).click();
        await waitForStep(page, 'Ihr');
      });
    },
  );
});
