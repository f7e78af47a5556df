import { expect } from 'vitest';
import { send, type Outcome } from '../../../src/contact/client/send.client.ts';
import { readConnections, type Connection, type Site } from '../../../src/contact/connection/connection.ts';
import { formTag, hiddenFields } from '../../../src/contact/connection/payload.ts';
import { fieldsOf, thanksPath, type Field, type FormDefinition } from '../../../src/contact/form.ts';
import { FORMS } from '../../../src/contact/forms/index.ts';
import { startDouble, type Double, type ServiceName } from '../../doubles/serve.ts';

const SITE: Site = { siteUrl: new URL('https://daten.example.org'), basePath: '/lab/' };
export const ACCESS_KEY = '7c1e0c4a-0000-4000-8000-123456789abc';
export const SENDING = 'sendung-1';

export type Pairs = [name: string, value: string][];

/** A form of a page, connected to the double that runs. */
export interface Stage {
  double: Double;
  form: FormDefinition;
  connection: Connection;
  /** What stands in the page besides the answers. */
  hidden: Pairs;
  action: string;
  thanks: string;
}

let open: Double[] = [];

/** Ends all doubles. */
export const clearStage = async (): Promise<void> => {
  await Promise.all(open.map((double) => double.close()));
  open = [];
};

const thanksOf = (form: FormDefinition, { siteUrl, basePath }: Site): string =>
  new URL(basePath + thanksPath(form).slice(1), siteUrl).href;

/** Starts the double of a service and connects a form to it, by the settings that an operator would give. */
export const setStage = async (name: ServiceName, form: FormDefinition = FORMS[0]!): Promise<Stage> => {
  const double = await startDouble(name, {
    thanks: thanksOf(form, SITE),
    accessKey: ACCESS_KEY,
    forms: FORMS.map(({ id }) => id),
  });
  open.push(double);
  const isSite = name === 'netlify';
  const site = isSite ? { siteUrl: new URL(double.url), basePath: '/' } : SITE;
  const faults: string[] = [];
  const settings = {
    CONTACT_ADAPTER: name,
    CONTACT_ENDPOINT: isSite ? undefined : double.url,
    CONTACT_HIDDEN: name === 'web3forms' ? `access_key=${ACCESS_KEY}` : undefined,
  };
  const connection = readConnections(settings, site, faults).get(form.id)!;
  expect(faults).toEqual([]);
  const { adapter } = connection;
  return {
    double,
    form,
    connection,
    hidden: [...hiddenFields(form, connection, site), [adapter.honeypot, '']],
    action: new URL(formTag(form, connection).action, double.url).href,
    thanks: thanksOf(form, site),
  };
};

const TEXT = `Grüße aus Köln 🧏🏽‍♀️ „ß“ & <b>1+1=2</b> 100 %; e\u0301\n\nZweiter Absatz`;

const answerFor = ({ kind, options, maxLength }: Field): string => {
  if (options !== undefined) return options.at(-1)!.value;
  if (kind === 'email') return 'joerg+test@mueller-verein.example';
  // As long as allowed, and no emoji is cut.
  if (kind === 'textarea') return `${TEXT}\n`.repeat(maxLength / (TEXT.length + 1)).padEnd(maxLength, 'ä');
  return TEXT.replaceAll('\n', ' ');
};

/** Answers with everything that gets lost where somebody is careless, as long as allowed. */
export const answersFor = (form: FormDefinition): Pairs =>
  fieldsOf(form).map((field) => [field.name, answerFor(field)]);

export const asForm = (pairs: Pairs): FormData => {
  const data = new FormData();
  for (const [name, value] of pairs) data.append(name, value);
  return data;
};

/**
 * What a script sends: all fields of the form and the key of the sending, but not the way back, which is for browsers.
 * Web3Forms answers it with a redirect that no script may read.
 */
export const sendByScript = (
  { connection: { adapter }, action, hidden }: Stage,
  answers: Pairs,
): Promise<Outcome> => {
  const data = asForm([...hidden, ...answers]);
  if (adapter.redirect !== null) data.delete(adapter.redirect);
  if (adapter.key !== null) data.set(adapter.key, SENDING);
  return send({ action, encoding: adapter.encoding, confirms: adapter.confirms ?? undefined }, data);
};

/** What a browser sends without a script; where it is led is not followed. */
export const sendByBrowser = ({ action, hidden }: Stage, answers: Pairs): Promise<Response> =>
  fetch(action, {
    method: 'POST',
    body: new URLSearchParams([...hidden, ...answers]),
    headers: { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
    redirect: 'manual',
  });

/** What the double keeps. Browsers and Node may send line breaks as two signs. */
export const receivedBy = ({ double }: Stage): Record<string, string>[] =>
  double
    .received()
    .map((fields) =>
      Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [name, value.replaceAll('\r\n', '\n')]),
      ),
    );

/** The answer leads to our thank-you page, or is it. */
export const expectThanks = async (response: Response, { thanks }: Stage): Promise<void> => {
  const body = await response.text();
  if (response.status === 200) {
    expect(response.url).toBe(thanks);
    expect(body).toContain(new URL(thanks).pathname);
  } else {
    expect([301, 302, 303]).toContain(response.status);
    expect(response.headers.get('Location')).toBe(thanks);
  }
};
