import { quote } from './characters.ts';
import type { ContentFile } from './content-file.ts';
import { readConnections } from '../contact/connection/connection.ts';
import { FORMS } from '../contact/forms/index.ts';
import { fileFinding, type Finding } from './finding.ts';
import { createSource } from './source.ts';
import { readYaml, findPlace } from './frontmatter/yaml-source.ts';

const OPERATOR = 'content/site/operator.yaml';

/** The settings that a release needs. */
export type Settings = Readonly<Record<string, string | undefined>>;

const textOf = (item: unknown, key: string): string => {
  const value =
    typeof item === 'object' && item !== null ? (item as Record<string, unknown>)[key] : undefined;
  return typeof value === 'string' ? value : '';
};

const checkOperator = (files: readonly ContentFile[]): Finding[] => {
  const file = files.find(({ path, isSymlink }) => path === OPERATOR && !isSymlink);
  if (file === undefined) {
    const remark = {
      rule: 'release-operator',
      message: 'Die Datei mit den Angaben des Betreibers fehlt.',
      remedy: 'Legt sie an.',
    };
    return [fileFinding(OPERATOR, remark)];
  }
  const source = createSource(OPERATOR, new TextDecoder().decode(file.bytes));
  const yaml = readYaml(source, 0, source.text.length);
  const items: unknown[] = Array.isArray(yaml.data) ? yaml.data : [];
  return items.flatMap((item, index) => {
    if (typeof item !== 'object' || item === null || (item as { value?: unknown }).value !== null) return [];
    const { place } = findPlace(yaml, [index, 'value']);
    const message = `Es fehlt: ${quote(textOf(item, 'label'), 90)}. ${textOf(item, 'why')}`;
    const remedy = 'Tragt den Wert statt null ein. Nur der Betreiber kann das; ratet nicht.';
    return [source.report(place.keyOffset ?? 0, { rule: 'release-operator', message, remedy })];
  });
};

/** Names that are not reachable from outside, or are reserved for examples (RFC 2606, RFC 6761, RFC 6762, RFC 8375). */
const PRIVATE_NAME =
  /(?:^|\.)(?:localhost|local|internal|lan|home|test|invalid|example|onion|home\.arpa|example\.(?:com|net|org))$/u;

const isPublicHost = (host: string): boolean =>
  host.includes('.') && !PRIVATE_NAME.test(host) && !/^[\d.]+$/u.test(host) && !host.startsWith('[');

const isPublicAddress = (value: string): boolean => {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, username, password, search, hash, pathname } = new URL(value);
  const isBare = username + password + search + hash === '' && pathname === '/';
  return protocol === 'https:' && isBare && isPublicHost(hostname.toLowerCase());
};

const checkSiteUrl = (env: Settings): Finding[] => {
  const value = env['SITE_URL']?.trim() ?? '';
  if (isPublicAddress(value)) return [];
  const found = value === '' ? 'SITE_URL ist nicht gesetzt' : `SITE_URL ist ${quote(value, 100)}`;
  const message = `${found}; gebraucht wird die öffentliche Adresse der Website mit https://, ohne Pfad.`;
  return [
    fileFinding('SITE_URL', {
      rule: 'release-site-url',
      message,
      remedy: 'Zum Beispiel: SITE_URL=https://civic-data.de',
    }),
  ];
};

const checkEndpoint = (env: Settings): Finding[] => {
  const faults: string[] = [];
  // Address and folder of the site do not matter for which forms are connected.
  const connections = readConnections(env, { siteUrl: new URL('https://localhost/'), basePath: '/' }, faults);
  if (faults.length > 0)
    return faults.map((message) =>
      fileFinding('CONTACT_ENDPOINT', {
        rule: 'release-endpoint',
        message,
        remedy: 'Ohne das baut die Website nicht.',
      }),
    );
  const missing = FORMS.filter(({ id }) => !connections.has(id)).map(({ title }) => `„${title}“`);
  if (missing.length === 0) return [];
  const message = `CONTACT_ENDPOINT ist nicht gesetzt. Ohne Formular, nur mit anderen Wegen zum Team: ${missing.join(', ')}.`;
  const remedy = 'Soll es ein Formular geben: CONTACT_ENDPOINT=https://formulare.example.org/kontakt';
  return [fileFinding('CONTACT_ENDPOINT', { rule: 'release-endpoint', severity: 'hint', message, remedy })];
};

/**
 * What stands in the way of a release, besides faults of the content: gaps in the operator's data, an address that is
 * not public. A missing endpoint is only a hint. Settings come as an object, so that nothing is read from outside.
 */
export const checkRelease = (files: readonly ContentFile[], env: Settings): Finding[] => [
  ...checkOperator(files),
  ...checkSiteUrl(env),
  ...checkEndpoint(env),
];
