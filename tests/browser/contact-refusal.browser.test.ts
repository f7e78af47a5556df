import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../src/contact/form.ts';
import { dataProject } from '../../src/contact/forms/data-project.ts';
import { ENDPOINT } from './lib/contact.ts';
import { answersTo, controlOf, fillIn, readForm, sendForm, waitForStep } from './lib/contact-forms.ts';
import { hasFocus } from './lib/has-focus.ts';
import { useStage } from './lib/stage.ts';

const stage = useStage();

describe('an answer that only the endpoint finds wrong', () => {
  it.concurrent('is named without a false reason, and there are other ways for it', async () => {
    const answers = { ...answersTo(dataProject, 'Abgelehnt'), problem: 'P' };
    await stage.withPage({}, async (page) => {
      await page.goto(dataProject.path);
      await fillIn(page, dataProject, answers);
      await page.route(ENDPOINT, (route) =>
        route.fulfill({
          status: 422,
          headers: { 'Access-Control-Allow-Origin': '*' },
          json: { errors: { problem: 'no' } },
        }),
      );
      await sendForm(page, dataProject);
      const link = page.getByRole('alert').getByRole('link');
      await link.waitFor();
      expect(await link.allInnerTexts()).toEqual([
        'Der Empfang nimmt die Angabe bei „Welches Problem wollt ihr lösen?“ nicht an. Ändert sie oder nehmt einen der Wege weiter unten.',
      ]);
      const copyButton = page.getByRole('button', { name: 'Text kopieren' });
      expect(await copyButton.isVisible()).toBe(true);
      await link.click();
      await waitForStep(page, 'Eure Idee');
      expect(await hasFocus(controlOf(page, fieldsOf(dataProject)[0]!))).toBe(true);
      expect(await copyButton.isVisible()).toBe(true);
      expect(await readForm(page, dataProject)).toEqual(answers);
    });
  });
});
