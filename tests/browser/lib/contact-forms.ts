import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Answers } from '../../../src/contact/answers.ts';
import { fieldsOf, type Field, type FormDefinition } from '../../../src/contact/form.ts';
import { LONGEST_TEXT } from '../../../src/contact/forms/common.ts';
import { HARD_TEXT, press } from './contact.ts';

const hardLine = (id: string): string => `Zoë ${id} & „O'Neill“ <i>100 %</i> + 🧏🏽‍♀️`;

// Long lines: Chromium needs seconds to take in a thousand short ones.
const FILLING = `\n${'Grüße & 100 % '.repeat(70)}`;

/** One with all that a text area takes, to the last sign. */
const longest = (start: string): string => start.padEnd(LONGEST_TEXT - 1, FILLING) + '!';

const answerTo = ({ kind, maxLength, options }: Field, id: string): string => {
  if (kind === 'email') return 'joerg+test@mueller-verein.example';
  if (kind === 'link') return `www.verein.example/${id}?a=1&b=%C3%BC#ende`;
  if (kind === 'select') return options?.[1]?.value ?? '';
  if (kind === 'choice') return options?.find(({ value }) => value !== '')?.value ?? '';
  if (kind === 'text') return hardLine(id);
  const text = `${id}:${HARD_TEXT}`;
  return maxLength === LONGEST_TEXT ? longest(text) : text;
};

/** An answer to each question of a form, hard to carry, and with `id` in it. Long ones have 10,000 signs. */
export const answersTo = (form: FormDefinition, id: string): Answers =>
  Object.fromEntries(fieldsOf(form).map((field) => [field.name, answerTo(field, id)]));

/** What a field is called where people see or hear it. */
export const nameOf = ({ label, required }: Field): string => (required ? label : `${label} (freiwillig)`);

/** The control of a field, found as a person finds it; of a choice the group. */
export const controlOf = (page: Page, field: Field): Locator => {
  const roles = { select: 'combobox', choice: 'group' } as const;
  const role = field.kind === 'select' || field.kind === 'choice' ? roles[field.kind] : 'textbox';
  return page.locator('contact-form').getByRole(role, { name: nameOf(field), exact: true });
};

/** Answers one question. */
export const answer = async (page: Page, field: Field, text: string): Promise<void> => {
  const control = controlOf(page, field);
  const label = field.options?.find(({ value }) => value === text)?.label ?? '';
  if (field.kind === 'select') await control.selectOption({ label });
  else if (field.kind === 'choice') await control.getByRole('radio', { name: label, exact: true }).check();
  else await control.fill(text);
};

export const nextButton = (page: Page): Locator =>
  page.getByRole('button', { name: 'Weiter', exact: true }).filter({ visible: true });

/** The title of the step that is open in a long form. */
export const openTitle = (page: Page): Locator =>
  page.locator('contact-form h2 [data-title]').filter({ visible: true });

/** Waits until this step of a long form is open, and fails when another one is as well. */
export const waitForStep = async (page: Page, title: string): Promise<void> => {
  await openTitle(page).getByText(title, { exact: true }).waitFor();
  expect(await openTitle(page).count()).toBe(1);
};

export const sendButtonOf = (page: Page, { send }: FormDefinition): Locator =>
  page.locator('contact-form').getByRole('button', { name: send, exact: true });

/** Answers everything, step by step where there are steps, up to the button that sends. */
export const fillIn = async (page: Page, form: FormDefinition, answers: Answers): Promise<void> => {
  for (const { fields } of form.steps) {
    for (const field of fields) await answer(page, field, answers[field.name] ?? '');
    // Without a script all steps are open.
    if ((await nextButton(page).count()) > 0) await nextButton(page).click();
  }
};

/** What stands in the form now, open or not. */
export const readForm = (page: Page, form: FormDefinition): Promise<Answers> =>
  page.locator('contact-form form').evaluate(
    (element, names) => {
      const data = new FormData(element as HTMLFormElement);
      return Object.fromEntries(names.map((name) => [name, String(data.get(name) ?? '')]));
    },
    fieldsOf(form).map(({ name }) => name),
  );

export const sendForm = (page: Page, form: FormDefinition): Promise<void> =>
  press(page, sendButtonOf(page, form));

/** How the endpoint gets what was typed: with the line breaks of forms. */
export const asSent = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).map(([name, text]) => [name, text.replaceAll('\n', '\r\n')]));
