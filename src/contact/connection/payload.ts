import { thanksPath, type FormDefinition } from '../form.ts';
import type { Connection, Site } from './connection.ts';

/** What the form element itself carries. */
export interface FormTag {
  action: string;
  method: 'post';
  name: string;
  attributes: Record<string, string>;
}

/** The form element for a connection. */
export const formTag = (form: FormDefinition, { url, adapter }: Connection): FormTag => ({
  // A service at our own address is reached wherever the site is served.
  action: adapter.ownPath ? url.pathname : url.href,
  method: 'post',
  name: form.id,
  attributes: adapter.attributes,
});

/**
 * Hidden fields that do not depend on what is typed: which form it is, a subject, the way back, what the operator adds.
 * The trap for robots and the key of a sending are made by the page.
 */
export const hiddenFields = (
  form: FormDefinition,
  { adapter, hidden }: Connection,
  { siteUrl, basePath }: Site,
): [name: string, value: string][] => {
  const thanks = new URL(basePath + thanksPath(form).slice(1), siteUrl).href;
  const named: [string | null, string][] = [
    [adapter.form, form.id],
    [adapter.subject, `Civic Data Lab: ${form.title}`],
    [adapter.redirect, thanks],
  ];
  return [...named.filter((field): field is [string, string] => field[0] !== null), ...hidden];
};
