import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/contact/answers.ts';
import { fieldsOf, thanksPath, type Field, type FormDefinition } from '../../src/contact/form.ts';
import { dataProject } from '../../src/contact/forms/data-project.ts';
import { question } from '../../src/contact/forms/question.ts';
import { findMessages, statusOf } from './lib/contact.ts';
import { controlOf, nextButton, sendButtonOf } from './lib/contact-forms.ts';
import { useStage } from './lib/stage.ts';
import { hasFocus } from './lib/has-focus.ts';

const stage = useStage();

/** More stops than any form has. */
const FAR = 60;

/** Goes on with Tab until the focus is there. */
const tabTo = async (page: Page, place: Locator): Promise<void> => {
  for (let stops = 0; stops < FAR; stops += 1) {
    await page.keyboard.press('Tab');
    if (await hasFocus(place)) return;
  }
  throw new Error(`Tab führt nicht zu ${place.toString()}.`);
};

/** Answers a question with the keys alone; of a list or a choice the second answer. */
const typeIn = async (page: Page, field: Field, text: string): Promise<void> => {
  const control = controlOf(page, field);
  if (field.kind === 'choice') await tabTo(page, control.getByRole('radio').first());
  else await tabTo(page, control);
  if (field.kind === 'choice' || field.kind === 'select') await page.keyboard.press('ArrowDown');
  else await page.keyboard.type(text);
};

const answersTo = (form: FormDefinition, text: string): Answers =>
  Object.fromEntries(
    fieldsOf(form).map(({ name, kind, options }) => [
      name,
      kind === 'email' ? 'a@verein.example' : (options?.[1]?.value ?? text),
    ]),
  );

describe('with the keyboard alone', () => {
  it.concurrent.each([question, dataProject].map((form) => [form.id, form] as const))(
    '%s is filled in and sent, from the first field to the thanks',
    async (id, form) => {
      const answers = answersTo(form, `Tasten ${id}`);
      await stage.withPage({}, async (page) => {
        await page.goto(form.path);
        for (const { fields } of form.steps) {
          for (const field of fields) await typeIn(page, field, answers[field.name] ?? '');
          if (form.steps.length === 1) continue;
          await tabTo(page, nextButton(page));
          await page.keyboard.press('Enter');
        }
        const button = sendButtonOf(page, form);
        await tabTo(page, button);
        await page.keyboard.press('Space');
        if (await hasFocus(statusOf(page)).catch(() => false)) {
          // Whoever is asked whether they are a person finds the button right before the question.
          await page.keyboard.press('Shift+Tab');
          if (!(await hasFocus(button))) await page.keyboard.press('Shift+Tab');
          expect(await hasFocus(button)).toBe(true);
          await page.keyboard.press('Enter');
        }
        await page.waitForURL(`**${thanksPath(form)}`);
      });
      expect(findMessages(stage.messages(), `Tasten ${id}`)).toEqual([answers]);
    },
  );
});
