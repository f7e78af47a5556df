import type { Locator, Page } from 'playwright-core';
import type { ReplyMode } from '../../../scripts/lib/contact-mode.ts';
import { readMessages } from '../../../scripts/lib/contact-store.ts';
import { ENDPOINT_PORT } from '../../built-sites.ts';
import { templates } from './built-pages.ts';

/** What a person types into the form on the contact page. */
export interface Letter {
  nachricht: string;
  email: string;
}

/** Everything that gets lost where a form is careless: umlauts, signs of HTML, emoji of several parts, line breaks. */
export const HARD_TEXT =
  '  „Zitat“ & <b>nicht fett</b> &amp; 100 % + 1 "doppelt" \'einfach\' \\ %20\nGebärden: 🧏🏽‍♀️ 👩‍👩‍👧 e\u0301 é ẞ  zwei Leerzeichen\n\nEnde ';

export const hardLetter = (id: string): Letter => ({
  nachricht: `Grüße aus Köln, ${id}!${HARD_TEXT}`,
  // Browsers themselves accept no umlaut before the @.
  email: 'joerg+test@mueller-verein.example',
});

/** The fields by what stands beside them. */
export const fieldsOf = (page: Page): Record<keyof Letter | 'anliegen', Locator> => ({
  anliegen: page.getByLabel('Worum geht es?'),
  nachricht: page.getByLabel('Eure Nachricht'),
  email: page.getByLabel('E-Mail-Adresse'),
});

export const sendButton = (page: Page): Locator => page.getByRole('button', { name: 'Nachricht senden' });

/** The line in which the form says how sending goes. */
export const statusOf = (page: Page): Locator => page.locator('form [data-status]');

/** Presses the button as a person does; who is asked whether they are one presses again. */
export const press = async (page: Page, button: Locator): Promise<void> => {
  await button.click();
  const isAsked = await statusOf(page)
    .evaluateAll(([line]) => line?.textContent.includes('Mensch?') ?? false)
    // The page has gone on in the meantime.
    .catch(() => false);
  if (isAsked) await button.click();
};

/** Opens the form and types a letter. */
export const writeLetter = async (page: Page, letter: Letter): Promise<void> => {
  await page.goto(templates.contact);
  const fields = fieldsOf(page);
  await fields.anliegen.selectOption({ value: 'beratung' });
  for (const name of ['nachricht', 'email'] as const) await fields[name].fill(letter[name]);
};

/** What stands in the form now. */
export const readLetter = async (page: Page): Promise<Letter> => {
  const fields = fieldsOf(page);
  return { nachricht: await fields.nachricht.inputValue(), email: await fields.email.inputValue() };
};

/** The address that all forms of the test build post to. */
export const ENDPOINT = `http://localhost:${ENDPOINT_PORT}/nachricht`;

export const ENDPOINT_ORIGIN = new URL(ENDPOINT).origin;

/** Lets the endpoint answer in this way what this page sends; what other pages send at the same time is not touched. */
export const answerWith = async (
  page: Page,
  mode: ReplyMode['mode'],
  seconds?: number,
  moment: Promise<unknown> = Promise.resolve(),
): Promise<void> => {
  const query = `?modus=${mode}${seconds === undefined ? '' : `&seconds=${seconds}`}`;
  await page.unroute(ENDPOINT);
  await page.route(ENDPOINT, async (route) => {
    await moment;
    await route.continue({ url: `${ENDPOINT}${query}` });
  });
};

/** Keeps what this page sends on its way until the function is called that this gives back. */
export const holdAnswer = async (page: Page, mode: ReplyMode['mode']): Promise<() => void> => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await answerWith(page, mode, undefined, promise);
  return () => resolve(undefined);
};

/** Waits until the form says that it is sending. */
export const waitForSending = (page: Page): Promise<void> =>
  statusOf(page).filter({ hasText: 'Die Nachricht wird gesendet …' }).waitFor();

/** The line in which the form says what became of the draft. */
export const draftLineOf = (page: Page): Promise<string> => page.locator('[data-said]').innerText();

export const draftButton = (page: Page, name: 'Entwurf löschen' | 'Rückgängig'): Locator =>
  page.locator('[data-draft]').getByRole('button', { name });

/** What the endpoint has stored of a letter, by a text that stands in one of its fields. */
export const findMessages = (folder: string, id: string): Record<string, string>[] =>
  readMessages(folder)
    .map(({ fields }) => fields)
    .filter((fields) => Object.values(fields).some((text) => text.includes(id)));

/** The same with plain line breaks; forms send them as CR LF. */
export const findStored = (folder: string, id: string): Record<string, string>[] =>
  findMessages(folder, id).map((fields) =>
    Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, text.replaceAll('\r\n', '\n')])),
  );
