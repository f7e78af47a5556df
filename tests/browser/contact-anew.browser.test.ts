import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { thanksPath } from '../../src/contact/form.ts';
import { dataProject } from '../../src/contact/forms/data-project.ts';
import { draftButton, fieldsOf, press, sendButton, statusOf, writeLetter } from './lib/contact.ts';
import { answersTo, fillIn, sendForm, waitForStep } from './lib/contact-forms.ts';
import { useStage } from './lib/stage.ts';

const stage = useStage();

const reviewOf = (page: Page): Promise<string[]> =>
  page.locator('[data-review] dd').evaluateAll((all) => all.map((dd) => dd.textContent));

/** Fills in the long form up to the step that shows everything once more. */
const openReview = async (page: Page, id: string): Promise<string[]> => {
  await page.goto(dataProject.path);
  await fillIn(page, dataProject, answersTo(dataProject, id));
  await waitForStep(page, 'Prüfen und senden');
  return reviewOf(page);
};

describe('a form that begins anew', () => {
  it.concurrent('shows no deleted words in the review, and shows them again when they are back', async () => {
    await stage.withPage({}, async (page) => {
      const shown = await openReview(page, 'Löschen');
      expect(shown).toHaveLength(10);
      await draftButton(page, 'Entwurf löschen').click();
      expect(await reviewOf(page)).toEqual([]);
      await draftButton(page, 'Rückgängig').click();
      expect(await reviewOf(page)).toEqual(shown);
    });
  });

  it.concurrent('names no faults of deleted words, neither then nor while new ones are typed', async () => {
    await stage.withPage({}, async (page) => {
      await writeLetter(page, { nachricht: 'Hallo', email: 'keine Adresse' });
      const title = await page.title();
      await sendButton(page).click();
      await page.getByRole('alert').waitFor();
      await draftButton(page, 'Entwurf löschen').click();
      const { nachricht, email } = fieldsOf(page);
      const expectNoFaults = async (): Promise<void> => {
        expect(await page.getByRole('alert').isVisible()).toBe(false);
        expect(await page.title()).toBe(title);
        expect(await email.getAttribute('aria-invalid')).toBeNull();
      };
      await expectNoFaults();
      await nachricht.fill('Neu');
      await expectNoFaults();
    });
  });

  it.concurrent(
    'offers no ways for deleted words, and asks nobody to send them once the network is back',
    async () => {
      await stage.withPage({}, async (page) => {
        await writeLetter(page, { nachricht: 'Hallo', email: 'a@verein.example' });
        await page.context().setOffline(true);
        await press(page, sendButton(page));
        const copyButton = page.getByRole('button', { name: 'Text kopieren' });
        await copyButton.waitFor();
        await draftButton(page, 'Entwurf löschen').click();
        expect(await copyButton.isVisible()).toBe(false);
        await page.evaluate(() => dispatchEvent(new Event('online')));
        expect(await statusOf(page).innerText()).toBe('');
      });
    },
  );

  it.concurrent('opens at its first step on the way back from the thanks', async () => {
    await stage.withPage({}, async (page) => {
      await openReview(page, 'zurück zum Anfang');
      await sendForm(page, dataProject);
      await page.waitForURL(`**${thanksPath(dataProject)}`);
      await page.goBack();
      await waitForStep(page, 'Eure Idee');
      expect(await reviewOf(page)).toEqual([]);
    });
  });

  it.concurrent('opens at its first step where the browser brings the very page back', async () => {
    await stage.withPage({}, async (page) => {
      await openReview(page, 'Anfang aus dem Speicher');
      // The page stays as it is when one goes on from it.
      await page.route(`**${thanksPath(dataProject)}`, (route) => route.fulfill({ status: 204 }));
      await sendForm(page, dataProject);
      await statusOf(page).filter({ hasText: 'Angekommen.' }).waitFor();
      await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
      await waitForStep(page, 'Eure Idee');
      expect(await reviewOf(page)).toEqual([]);
    });
  });
});
