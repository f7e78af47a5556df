import type { Locator, Page } from 'playwright-core';
import type { ReplyMode } from '../../../scripts/lib/contact-mode.ts';
import { readMessages } from '../../../scripts/lib/contact-store.ts';
import { ENDPOINT_PORT } from '../../built-sites.ts';
import { templates } from './built-pages.ts';

/** What a person types into the contact form. */
export interface Letter {
  nachricht: string;
  email: string;
  name: string;
}

/** Everything that gets lost where a form is careless: umlauts, signs of HTML, emoji of several parts, line breaks. */
export const hardLetter = (id: string): Letter => ({
  nachricht: `Grüße aus Köln, ${id}!\n\n„Zitat“ & <b>nicht fett</b> &amp; 100 % + 1\nGebärden: 🧏🏽‍♀️ é é ẞ  zwei Leerzeichen`,
  // Browsers themselves accept no umlaut before the @.
  email: 'joerg+test@mueller-verein.example',
  name: "Zoë O'Neill-Größl",
});

/** The fields by what stands beside them. */
export const fieldsOf = (page: Page): Record<keyof Letter | 'anliegen', Locator> => ({
  anliegen: page.getByLabel('Worum geht es?'),
  nachricht: page.getByLabel('Eure Nachricht'),
  email: page.getByLabel('E-Mail-Adresse'),
  name: page.getByLabel('Wie dürfen wir euch ansprechen?'),
});

export const sendButton = (page: Page): Locator => page.getByRole('button', { name: 'Nachricht senden' });

/** The line in which the form says how sending goes. */
export const statusOf = (page: Page): Locator => page.locator('form [role=status]');

/** Opens the form and types a letter. */
export const writeLetter = async (page: Page, letter: Letter): Promise<void> => {
  await page.goto(templates.contact);
  const fields = fieldsOf(page);
  await fields.anliegen.selectOption({ value: 'beratung' });
  for (const name of ['nachricht', 'email', 'name'] as const) await fields[name].fill(letter[name]);
};

/** What stands in the form now. */
export const readLetter = async (page: Page): Promise<Letter> => {
  const fields = fieldsOf(page);
  return {
    nachricht: await fields.nachricht.inputValue(),
    email: await fields.email.inputValue(),
    name: await fields.name.inputValue(),
  };
};

/** Tells the endpoint how to answer from now on. */
export const setMode = async (mode: ReplyMode['mode'], seconds?: number): Promise<void> => {
  const response = await fetch(`http://localhost:${ENDPOINT_PORT}/modus`, {
    method: 'PUT',
    body: JSON.stringify({ mode, ...(seconds === undefined ? {} : { seconds }) }),
  });
  if (!response.ok) throw new Error(await response.text());
};

/** What the endpoint has stored of a letter, by a text that stands in it; forms send line breaks as CR LF. */
export const findStored = (folder: string, id: string): Record<string, string>[] =>
  readMessages(folder)
    .map(({ fields }) => fields)
    .filter(({ nachricht = '' }) => nachricht.includes(id))
    .map((fields) => ({ ...fields, nachricht: (fields['nachricht'] ?? '').replaceAll('\r\n', '\n') }));
