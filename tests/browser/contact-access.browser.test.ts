import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fieldsOf, thanksPath, type FormDefinition } from '../../src/contact/form.ts';
import { FORMS } from '../../src/contact/forms/index.ts';
import { COLOR_RULES, findAxeFaults, WIDTH_RULES } from './lib/axe.ts';
import { answerWith, press, statusOf } from './lib/contact.ts';
import { describeControls } from './lib/contact-tree.ts';
import { answersTo, fillIn, nameOf, sendButtonOf, sendForm } from './lib/contact-forms.ts';
import { openPage } from './lib/open-page.ts';
import { useStage } from './lib/stage.ts';
import { hasFocus } from './lib/has-focus.ts';

const stage = useStage();

/** Shows every step at once, as a page without a script does; each is looked at so. */
const openSteps = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const step of document.querySelectorAll<HTMLElement>('[data-step]')) step.hidden = false;
  });

/** What is wrong with the page as it stands now. A wide one is the same page as the narrow one but for width and colours. */
const look = async (page: Page, label: string): Promise<string[]> => {
  await openSteps(page);
  const rules = page.viewportSize()!.width > 320 ? { rules: [...COLOR_RULES, ...WIDTH_RULES] } : {};
  const [needed, given] = await page.evaluate(
    () => [document.documentElement.scrollWidth, innerWidth] as const,
  );
  const tooWide = needed > given ? [`${label}: ${needed} px breit statt ${given} px`] : [];
  return [...tooWide, ...(await findAxeFaults(page, { label, ...rules }))];
};

/** Sends the form as it is, from wherever it is open. */
const sendAll = async (page: Page, form: FormDefinition): Promise<void> => {
  if (form.steps.length > 1) await page.goto(`${form.path}#senden`);
  await press(page, sendButtonOf(page, form));
};

/** Leads a form through all its states and looks at each. */
const lookAtStates = async (page: Page, form: FormDefinition): Promise<string[]> => {
  await openPage(page, form.path);
  const found = await look(page, 'leer');
  await sendAll(page, form);
  await page.getByRole('alert').waitFor();
  found.push(...(await look(page, 'mit Fehlern')));
  await page.goto('about:blank');
  await openPage(page, form.path);
  await fillIn(page, form, answersTo(form, 'Zugang'));
  await answerWith(page, 'slow', 4);
  await sendForm(page, form);
  await statusOf(page).filter({ hasText: 'wird gesendet' }).waitFor();
  found.push(...(await look(page, 'beim Senden')));
  await page.waitForURL(`**${thanksPath(form)}`);
  found.push(...(await look(page, 'gesendet')));
  await openPage(page, form.path);
  await fillIn(page, form, answersTo(form, 'Zugang'));
  await answerWith(page, '500');
  await sendForm(page, form);
  await statusOf(page).filter({ hasText: 'Der Empfang ist gestört.' }).waitFor();
  return [...found, ...(await look(page, 'nicht gesendet'))];
};

describe('every state of a form', () => {
  /** Each form at both widths and in both schemes; each pair of width and scheme with several forms. */
  it.concurrent.each(
    FORMS.flatMap((form, index) =>
      [320, 1280].map(
        (width, at) => [form.id, width, (index + at) % 2 === 0 ? 'light' : 'dark', form] as const,
      ),
    ),
  )(
    'is free of axe findings and needs no scrolling sideways: %s, %i px, %s',
    async (_id, width, colorScheme, form) => {
      const found = await stage.withPage({ colorScheme, viewport: { width, height: 800 } }, (page) =>
        lookAtStates(page, form),
      );
      expect(found).toEqual([]);
    },
  );
});

describe('names and descriptions', () => {
  it.concurrent.each(FORMS.map((form) => [form.id, form] as const))(
    'say what each control of %s is for, and what is wrong with it',
    async (_id, form) => {
      await stage.withPage({}, async (page) => {
        await page.goto(form.path);
        await openSteps(page);
        const before = await describeControls(page, fieldsOf(form));
        expect(before).toEqual(
          fieldsOf(form).map((field) => ({
            name: nameOf(field),
            description: [field.hint, field.why].filter(Boolean).join(' '),
            // Not where another answer can stand in, and not where something is chosen from the start.
            isRequired:
              field.required && field.unless === undefined && !['choice', 'select'].includes(field.kind),
            isInvalid: false,
          })),
        );
        await page.reload();
        await sendAll(page, form);
        await page.getByRole('alert').waitFor();
        expect(await hasFocus(page.getByRole('alert'))).toBe(true);
        expect(await page.title()).toMatch(/^Fehler: /u);
        await openSteps(page);
        const needed = fieldsOf(form).filter(({ required, kind }) => required && kind !== 'select');
        expect(await page.getByRole('alert').getByRole('link').allInnerTexts()).toEqual(
          needed.map(({ missing }) => missing),
        );
        const after = await describeControls(page, needed);
        expect(after.map(({ isInvalid }) => isInvalid)).toEqual(needed.map(() => true));
        for (const [index, { missing }] of needed.entries())
          expect(after[index]?.description).toContain(missing);
        // The summary leads to each control.
        for (const { name, missing } of needed) {
          await page.getByRole('alert').getByRole('link', { name: missing! }).click();
          expect(await hasFocus(page.locator(`[name="${name}"]`))).toBe(true);
        }
      });
    },
  );
});
