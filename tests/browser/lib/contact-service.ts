import type { Page } from 'playwright-core';
import { readConnections, type Connection } from '../../../src/contact/connection/connection.ts';
import { formTag, hiddenFields } from '../../../src/contact/connection/payload.ts';
import type { FormDefinition } from '../../../src/contact/form.ts';
import { SERVICES, type Double, type ServiceName } from '../../doubles/serve.ts';
import { environment, siteOrigin } from './built-pages.ts';
import { ENDPOINT_ORIGIN } from './contact.ts';

/** The only key that the double of Web3Forms knows. */
export const ACCESS_KEY = '00000000-0000-0000-0000-000000000000';

const site = { siteUrl: environment.siteUrl, basePath: environment.basePath };

/** What a build would make of the settings for a service; its origin is the one that the policy of the site names. */
export const connectTo = (name: ServiceName, { id }: FormDefinition): Connection => {
  const faults: string[] = [];
  const settings = {
    CONTACT_ADAPTER: name,
    // Netlify takes the messages at the address of the site itself.
    ...(name === 'netlify' ? {} : { CONTACT_ENDPOINT: `${ENDPOINT_ORIGIN}${SERVICES[name].path}` }),
    ...(name === 'web3forms' ? { CONTACT_HIDDEN: `access_key=${ACCESS_KEY}` } : {}),
  };
  const connection = readConnections(settings, site, faults).get(id);
  if (connection === undefined || faults.length > 0) throw new Error(faults.join(' '));
  return connection;
};

const attributesOf = (values: Readonly<Record<string, string | null>>): string =>
  Object.entries(values)
    .flatMap(([name, value]) => (value === null ? [] : [` ${name}="${value}"`]))
    .join('');

/** The built page of a form as it would be with another connection. */
const rewrite = (html: string, form: FormDefinition, connection: Connection): string => {
  const { adapter } = connection;
  const { attributes, ...tag } = formTag(form, connection);
  const data = {
    'data-encoding': adapter.encoding,
    'data-confirms': adapter.confirms,
    'data-key': adapter.key,
    'data-redirect': adapter.redirect,
  };
  const hidden = hiddenFields(form, connection, site).map(
    ([name, value]) => `<input type="hidden"${attributesOf({ name, value })}>`,
  );
  const [before = '', own = '', after = ''] = html.split(/(<contact-form[\s\S]*<\/contact-form>)/u);
  const changed = own
    .replaceAll(/ data-(?:encoding|confirms|key|redirect)="[^"]*"/gu, '')
    .replaceAll(/<input type="hidden"[^>]*>/gu, '')
    .replace('<contact-form', `$&${attributesOf(data)}`)
    .replace(/<form [^>]*>/u, `<form${attributesOf({ ...tag, ...attributes })}>${hidden.join('')}`)
    .replace('name="_gotcha"', attributesOf({ name: adapter.honeypot }).trim());
  return before + changed + after;
};

/** Lets a page see the form as connected to a service, and the double stand where the service would. */
export const connectPage = async (
  page: Page,
  form: FormDefinition,
  connection: Connection,
  double: Double,
): Promise<void> => {
  await page.route(`${siteOrigin}${form.path}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: rewrite(await response.text(), form, connection) });
  });
  await page.route(connection.url.href, (route) => {
    const { pathname } = connection.url;
    return route.request().method() === 'POST'
      ? route.continue({ url: new URL(pathname, double.url).href })
      : route.continue();
  });
};
