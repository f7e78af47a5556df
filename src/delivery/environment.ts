import { readConnections, type Connections } from '../contact/connection/connection.ts';
import { parseUrl } from '../schema/safe-url.ts';

/** Where the site will live and where its forms go; everything that a build is told from outside. */
export interface Environment {
  /** The origin alone, e.g. `https://example.org/`. */
  siteUrl: URL;
  /** A slash at both ends: `/` or `/cdl/`. */
  basePath: string;
  /** Where the forms go; without one the site shows other ways to reach the team. */
  connections: Connections;
  /** Where a forge opens a file for editing, up to the file's path; without it pages carry no such link. */
  editUrl: URL | undefined;
}

const DEFAULT_SITE_URL = 'http://localhost:4321';

const SAFE_SEGMENT = /^[A-Za-z0-9~_-][A-Za-z0-9.~_-]*$/u;

const readSiteUrl = (value: string, faults: string[]): URL => {
  const url = parseUrl(value);
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  // `href` equals the origin only where there is no path, query, fragment, user or password.
  if (url !== undefined && isWeb && url.href === `${url.origin}/` && !/[?#]/u.test(value)) return url;
  faults.push(
    `SITE_URL ist „${value}“. Erlaubt ist nur Protokoll und Rechnername, ohne Pfad, Zugangsdaten oder Anfrage. ` +
      'Beispiel: SITE_URL=https://www.example.org',
  );
  return new URL(DEFAULT_SITE_URL);
};

const readBasePath = (value: string, faults: string[]): string => {
  const inner = value.replace(/^\/|\/$/gu, '');
  if (inner === '' || inner.split('/').every((segment) => SAFE_SEGMENT.test(segment))) {
    return inner === '' ? '/' : `/${inner}/`;
  }
  faults.push(
    `BASE_PATH ist „${value}“. Erlaubt sind Ordnernamen aus Buchstaben ohne Umlaut, Ziffern und - _ . ~, ` +
      'getrennt durch je einen Schrägstrich. Beispiel: BASE_PATH=/cdl/',
  );
  return '/';
};

const readEditUrl = (value: string, faults: string[]): URL | undefined => {
  if (value === '') return undefined;
  const url = parseUrl(value);
  const isPlain = url?.protocol === 'https:' && url.username + url.password + url.search + url.hash === '';
  if (isPlain && url.pathname.endsWith('/')) return url;
  faults.push(
    'EDIT_URL ist keine erlaubte Adresse. Sie beginnt mit https://, endet mit / und enthält weder Zugangsdaten noch ? oder #. ' +
      'Beispiel: EDIT_URL=https://github.com/verein/website/edit/main/',
  );
  return undefined;
};

/**
 * Reads SITE_URL, BASE_PATH, EDIT_URL and where the forms go (src/contact/connection/connection.ts); an empty value counts as not set.
 *
 * @throws Error that lists every fault in German, each with a correct example. A refused endpoint is not repeated in
 * the message: it may carry a password.
 */
export const readEnvironment = (env: Record<string, string | undefined>): Environment => {
  const faults: string[] = [];
  const siteUrl = readSiteUrl(env['SITE_URL']?.trim() || DEFAULT_SITE_URL, faults);
  const basePath = readBasePath(env['BASE_PATH']?.trim() ?? '', faults);
  const environment = {
    siteUrl,
    basePath,
    connections: readConnections(env, { siteUrl, basePath }, faults),
    editUrl: readEditUrl(env['EDIT_URL']?.trim() ?? '', faults),
  };
  if (faults.length > 0)
    throw new Error(`Die Umgebung stimmt nicht:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
  return environment;
};

/** A path of this site as it is requested: `/academy/` → `/cdl/academy/`. */
export const requestPath = (basePath: string, sitePath: string): string =>
  basePath + sitePath.replace(/^\//u, '');
