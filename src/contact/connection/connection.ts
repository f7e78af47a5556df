import { isLoopback, parseUrl } from '../../schema/safe-url.ts';
import { fieldsOf, thanksPath, type FormDefinition } from '../form.ts';
import { FORMS } from '../forms/index.ts';
import { readAdapter } from './adapter.ts';
import type { Adapter } from './adapter-schema.ts';

/** Where one form goes, and what the service there expects. */
export interface Connection {
  url: URL;
  adapter: Adapter;
  /** Further hidden fields as the operator gave them. */
  hidden: [name: string, value: string][];
}

/** The forms that are connected, by their id. A form that is missing here is shown as other ways to the team. */
export type Connections = ReadonlyMap<string, Connection>;

export type Settings = Readonly<Record<string, string | undefined>>;

/** The settings of a connection; each can be given for all forms, or with a form's id at the end for that one. */
const NAMES = ['CONTACT_ENDPOINT', 'CONTACT_ADAPTER', 'CONTACT_HIDDEN'] as const;

const settingFor = (
  env: Settings,
  name: (typeof NAMES)[number],
  form: string,
): [name: string, value: string] => {
  const own = `${name}_${form.toUpperCase()}`;
  const value = env[own]?.trim();
  return value ? [own, value] : [name, env[name]?.trim() ?? ''];
};

/** A secret in an address is no secret in a page, so a refused address is never repeated. */
const readUrl = ([name, value]: [string, string], faults: Set<string>): URL | undefined => {
  const url = parseUrl(value);
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url));
  if (url !== undefined && isSafe && url.username + url.password === '' && !value.includes('#')) return url;
  faults.add(
    `${name} ist keine erlaubte Adresse. Sie beginnt mit https:// (http:// nur für diesen Rechner selbst) ` +
      `und enthält weder Zugangsdaten noch #. Beispiel: ${name}=https://formulare.example.org/kontakt`,
  );
  return undefined;
};

const readAdapterSetting = ([name, value]: [string, string], faults: Set<string>): Adapter | undefined => {
  try {
    return readAdapter(value || 'webhook');
  } catch (error) {
    faults.add(`${name} ${(error as Error).message}.`);
    return undefined;
  }
};

const readHidden = (
  [name, value]: [string, string],
  { needs }: Adapter,
  faults: Set<string>,
): [string, string][] => {
  const hidden = [...new URLSearchParams(value)];
  for (const need of needs.filter((one) => !hidden.some(([given, text]) => given === one && text !== ''))) {
    faults.add(`${name} fehlt „${need}“; ohne nimmt der Dienst nichts an. Beispiel: ${name}=${need}=…`);
  }
  return hidden;
};

/** Whether a setting is meant for one form alone. */
const isOwn = ([name]: [string, string]): boolean => !NAMES.some((one) => one === name);

/** Two fields of one name would arrive as one. */
const checkNames = (
  form: FormDefinition,
  { honeypot, redirect, key, form: formName, subject }: Adapter,
  [setting, hidden]: [string, [string, string][]],
  faults: Set<string>,
): void => {
  const technical = [honeypot, redirect, key, formName, subject].filter((name) => name !== null);
  const names = [...fieldsOf(form).map(({ name }) => name), ...technical, ...hidden.map(([name]) => name)];
  const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  for (const name of twice)
    faults.add(
      `„${name}“ ist im Formular „${form.title}“ zweimal vergeben. Prüft CONTACT_ADAPTER und ${setting}.`,
    );
};

/** The site that the forms stand on. */
export interface Site {
  siteUrl: URL;
  /** A slash at both ends. */
  basePath: string;
}

const connect = (
  form: FormDefinition,
  env: Settings,
  site: Site,
  faults: Set<string>,
): Connection | undefined => {
  const endpoint = settingFor(env, 'CONTACT_ENDPOINT', form.id);
  const chosen = settingFor(env, 'CONTACT_ADAPTER', form.id);
  if (endpoint[1] === '' && chosen[1] === '') return undefined;
  const adapter = readAdapterSetting(chosen, faults);
  if (adapter === undefined) return undefined;
  const own = new URL(site.basePath + thanksPath(form).slice(1), site.siteUrl);
  // A preset without an address is a half-made setting, unless the service sits where the site is.
  if (endpoint[1] === '' && !adapter.ownPath) {
    faults.add(
      `${chosen[0]} ist gesetzt, aber ${endpoint[0]} fehlt. Beispiel: ${endpoint[0]}=https://formulare.example.org/kontakt`,
    );
    return undefined;
  }
  if (adapter.ownPath && endpoint[1] !== '' && isOwn(endpoint) === isOwn(chosen))
    faults.add(
      `${endpoint[0]} passt nicht zu ${chosen[0]}: Dieser Dienst nimmt Nachrichten an der Adresse der Website selbst an.`,
    );
  const url = adapter.ownPath ? own : readUrl(endpoint, faults);
  const given = settingFor(env, 'CONTACT_HIDDEN', form.id);
  const hidden = readHidden(given, adapter, faults);
  checkNames(form, adapter, [given[0], hidden], faults);
  return url && { url, adapter, hidden };
};

const findStrangers = (env: Settings, forms: readonly FormDefinition[]): string[] =>
  Object.keys(env).filter((name) => {
    const start = NAMES.find((one) => name.startsWith(`${one}_`));
    return start !== undefined && !forms.some(({ id }) => name === `${start}_${id.toUpperCase()}`);
  });

/**
 * Reads where the forms go from `CONTACT_ENDPOINT`, `CONTACT_ADAPTER` and `CONTACT_HIDDEN`, each also with `_FRAGE`,
 * `_FEHLER` … at the end for one form. Faults are German sentences, each with a correct example, and go to `faults`.
 */
export const readConnections = (env: Settings, site: Site, faults: string[]): Connections => {
  const found = new Set<string>();
  for (const name of findStrangers(env, FORMS)) {
    found.add(
      `${name} gehört zu keinem Formular. Es gibt ${FORMS.map(({ id }) => id.toUpperCase()).join(', ')}.`,
    );
  }
  const connections = FORMS.flatMap((form): [string, Connection][] => {
    const connection = connect(form, env, site, found);
    return connection === undefined ? [] : [[form.id, connection]];
  });
  faults.push(...found);
  return new Map(connections);
};

/** Origins that a page may send forms to, and those that only the way back leads over. */
export const originsOf = (connections: Connections): { send: string[]; hops: string[] } => {
  const all = [...connections.values()];
  return {
    send: [...new Set(all.map(({ url }) => url.origin))],
    // Only the origin goes into the policy, whatever else stands in the address.
    hops: [...new Set(all.flatMap(({ adapter }) => adapter.hops.map((hop) => new URL(hop).origin)))],
  };
};
