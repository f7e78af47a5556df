import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../src/contact/form.ts';
import { dataProject } from '../../src/contact/forms/data-project.ts';
import { findStored } from './lib/contact.ts';
import {
  answersTo,
  controlOf,
  fillIn,
  nextButton,
  openTitle,
  readForm,
  sendButtonOf,
  sendForm,
  waitForStep,
} from './lib/contact-forms.ts';
import { findTraces, observe } from './lib/observer.ts';
import { useStage } from './lib/stage.ts';
import { hasFocus } from './lib/has-focus.ts';

const stage = useStage();

const fieldOf = (page: Page, name: string) =>
  controlOf(
    page,
    fieldsOf(dataProject).find((field) => field.name === name)!,
  );

const fillFirst = async (page: Page): Promise<void> => {
  await fieldOf(page, 'problem').fill('Ein Problem');
  await fieldOf(page, 'nutzen').fill('Allen');
};

describe('steps of a long form', () => {
  it.concurrent('hold on to what is needed, and lead on and back, by button and by browser', async () => {
    await stage.withPage({}, async (page) => {
      await page.goto(dataProject.path);
      await waitForStep(page, 'Eure Idee');
      await nextButton(page).click();
      expect(await hasFocus(page.getByRole('alert'))).toBe(true);
      expect(await page.getByRole('alert').getByRole('link').allInnerTexts()).toEqual([
        'Schreibt, welches Problem ihr lösen wollt.',
        'Schreibt, wem das Ergebnis nützt.',
      ]);
      await fillFirst(page);
      expect(await page.getByRole('alert').isVisible()).toBe(false);
      await nextButton(page).click();
      await waitForStep(page, 'Eure Daten');
      expect(await hasFocus(openTitle(page).locator('..'))).toBe(true);
      await nextButton(page).click();
      await waitForStep(page, 'Eure Kräfte');
      await page.goBack();
      await waitForStep(page, 'Eure Daten');
      await page.goBack();
      await waitForStep(page, 'Eure Idee');
      await page.goForward();
      await waitForStep(page, 'Eure Daten');
      await page.getByRole('button', { name: 'Zurück', exact: true }).filter({ visible: true }).click();
      await waitForStep(page, 'Eure Idee');
      expect((await readForm(page, dataProject))['problem']).toBe('Ein Problem');
    });
  });

  it.concurrent('go on when Enter is pressed in a field, and send nothing', async () => {
    await stage.withPage({}, async (page) => {
      const { faults } = await observe(page);
      await page.goto(dataProject.path);
      await fillFirst(page);
      for (const title of ['Eure Daten', 'Eure Kräfte', 'Ihr']) {
        await nextButton(page).click();
        await waitForStep(page, title);
      }
      await fieldOf(page, 'email').fill('a@verein.example');
      await fieldOf(page, 'email').press('Enter');
      await waitForStep(page, 'Prüfen und senden');
      expect(faults).toEqual([]);
    });
  });

  it.concurrent('show everything once more, with a way back to each part', async () => {
    const answers = answersTo(dataProject, 'Rückschau');
    await stage.withPage({}, async (page) => {
      await page.goto(dataProject.path);
      await fillIn(page, dataProject, { ...answers, daten: '', personen: '' });
      await waitForStep(page, 'Prüfen und senden');
      const review = page.locator('[data-review]');
      const shown = await review.locator('dd').evaluateAll((all) => all.map((dd) => dd.textContent));
      expect(shown).toEqual(
        fieldsOf(dataProject)
          .filter(({ name }) => !['daten', 'personen'].includes(name))
          .map(
            ({ name, options }) =>
              options?.find(({ value }) => value === answers[name])?.label ?? answers[name],
          ),
      );
      expect(await review.locator('i, b').count()).toBe(0);
      expect(await review.innerText()).toContain('Hier steht noch nichts.');
      const links = ['Eure Idee', 'Eure Daten', 'Eure Kräfte', 'Ihr'].map((title) => `„${title}“ ändern`);
      expect(await review.getByRole('link').allInnerTexts()).toEqual(links);
      await review.getByRole('link', { name: '„Eure Kräfte“ ändern' }).click();
      await waitForStep(page, 'Eure Kräfte');
      await fieldOf(page, 'team').fill('Rückschau: jetzt zu zweit');
      await nextButton(page).click();
      await waitForStep(page, 'Ihr');
      await nextButton(page).click();
      await waitForStep(page, 'Prüfen und senden');
      expect(await review.innerText()).toContain('jetzt zu zweit');
      await sendForm(page, dataProject);
      await page.waitForURL('**/danke/');
    });
    expect(findStored(stage.messages(), 'Rückschau: jetzt zu zweit')).toHaveLength(1);
  });

  it.concurrent('open where a fault stands, and lead on from there', async () => {
    await stage.withPage({}, async (page) => {
      // Some come back here over the address, without having passed the steps before.
      await page.goto(`${dataProject.path}#senden`);
      await waitForStep(page, 'Prüfen und senden');
      await sendButtonOf(page, dataProject).click();
      const summary = page.getByRole('alert');
      expect(await hasFocus(summary)).toBe(true);
      expect(await summary.getByRole('link').count()).toBe(3);
      await summary.getByRole('link').first().click();
      await waitForStep(page, 'Eure Idee');
      expect(await hasFocus(fieldOf(page, 'problem'))).toBe(true);
      await fillFirst(page);
      await summary.getByRole('link', { name: /E-Mail/u }).click();
      await waitForStep(page, 'Ihr');
      expect(await hasFocus(fieldOf(page, 'email'))).toBe(true);
      await fieldOf(page, 'email').fill('a@verein.example');
      expect(await summary.isVisible()).toBe(false);
      await nextButton(page).click();
      await waitForStep(page, 'Prüfen und senden');
    });
  });

  it.concurrent('stay where they are when one jumps to another place of the page', async () => {
    await stage.withPage({}, async (page) => {
      await page.goto(dataProject.path);
      await fillFirst(page);
      await nextButton(page).click();
      await waitForStep(page, 'Eure Daten');
      await page.getByRole('link', { name: 'Zum Inhalt' }).focus();
      await page.keyboard.press('Enter');
      await waitForStep(page, 'Eure Daten');
      await page.getByRole('link', { name: 'Gleich zur Skizze' }).click();
      await waitForStep(page, 'Eure Daten');
      await page.reload();
      expect((await readForm(page, dataProject))['problem']).toBe('Ein Problem');
    });
  });
});

describe('„Passt das zu uns?“', () => {
  const answer = async (page: Page, answers: readonly string[]): Promise<void> => {
    for (const [index, label] of answers.entries())
      await page
        .locator('fit-check')
        .getByRole('group')
        .nth(index)
        .getByRole('radio', { name: label, exact: true })
        .check();
  };
  const verdictOf = (page: Page) => page.locator('fit-check').getByRole('status');

  it.concurrent.each([
    [['Ja', 'Nein'], '2 von 7 Fragen beantwortet.', false],
    [['Nein', 'Nein', 'Nein'], 'In der Datensprechstunde finden wir zusammen heraus', true],
    [['Ja', 'Ja', 'Nein', 'Noch unklar', 'Ja', 'Nein', 'Ja'], 'Das klingt nach einem Datenvorhaben.', false],
  ])('says after %s: %s', async (answers, words, isTalk) => {
    await stage.withPage({}, async (page) => {
      const { faults } = await observe(page);
      await page.goto(dataProject.path);
      await answer(page, answers);
      expect(await verdictOf(page).innerText()).toContain(words);
      expect(await verdictOf(page).getByRole('link', { name: 'Gespräch anfragen' }).isVisible()).toBe(isTalk);
      expect(await findTraces(page)).toEqual([]);
      expect(faults).toEqual([]);
      if (!isTalk) return;
      await verdictOf(page).getByRole('link', { name: 'Gespräch anfragen' }).click();
      await page.waitForURL('**/kontakt/datensprechstunde/');
    });
  });

  it.concurrent('states its rule where no script runs', async () => {
    await stage.withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(dataProject.path);
      await page.getByText('Dreimal Nein oder öfter?').waitFor();
      expect(await verdictOf(page).isVisible()).toBe(false);
    });
  });
});
