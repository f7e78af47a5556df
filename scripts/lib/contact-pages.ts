import { FORMS } from '../../src/contact/forms/index.ts';
import type { Fault } from './contact-message.ts';
import type { StoredMessage } from './contact-store.ts';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand in HTML. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? '');

const page = (title: string, body: string): string =>
  `<!doctype html>
<html lang="de">
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title><meta name="viewport" content="width=device-width"></head>
<body><main><h1>${escapeHtml(title)}</h1>
${body}
</main></body>
</html>
`;

const fieldRow = ([name, value]: [string, string]): string =>
  `<dt>${escapeHtml(name)}</dt><dd><pre>${escapeHtml(value)}</pre></dd>`;

const messageBlock = ({ receivedAt, form, fields }: StoredMessage): string =>
  `<article><h2>${escapeHtml(`${FORMS.find(({ id }) => id === form)?.title ?? form}, ${receivedAt}`)}</h2><dl>${Object.entries(fields).map(fieldRow).join('')}</dl></article>`;

/** What arrived, the newest first. */
export const messagesPage = (messages: StoredMessage[]): string =>
  page(
    'Empfangene Nachrichten',
    messages.length === 0 ? '<p>Noch ist nichts angekommen.</p>' : messages.map(messageBlock).join('\n'),
  );

/** What went wrong, for people whose browser runs no script. */
export const faultsPage = (faults: Fault[]): string =>
  page(
    'Das hat nicht geklappt',
    `<ul>${faults.map(({ message }) => `<li>${escapeHtml(message)}</li>`).join('')}</ul>
<p>Ein Schritt zurück im Browser führt zum Formular. Der Text steht noch darin.</p>`,
  );

/** The answer of a service that speaks no JSON. */
export const thanksPage = (): string => page('Danke', '<p>Die Nachricht ist angekommen.</p>');
