/** Where the site will live and where its forms go; everything that a build is told from outside. */
export interface Environment {
  /** The origin alone, e.g. `https://example.org/`. */
  siteUrl: URL;
  /** A slash at both ends: `/` or `/cdl/`. */
  basePath: string;
  /** The one address that forms may be sent to; without it the site shows other ways to reach the team. */
  contactEndpoint: URL | undefined;
  /** Where a forge opens a file for editing, up to the file's path; without it pages carry no such link. */
  editUrl: URL | undefined;
}

const DEFAULT_SITE_URL = 'http://localhost:4321';

// The URL standard allows `;` and `'` in a host name, which would end a directive of the policy.
const SAFE_HOST = /^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])$/u;
const SAFE_SEGMENT = /^[A-Za-z0-9~_-][A-Za-z0-9.~_-]*$/u;

const isLoopback = ({ hostname }: URL): boolean =>
  hostname === 'localhost' ||
  hostname.endsWith('.localhost') ||
  hostname === '[::1]' ||
  hostname.startsWith('127.');

const parse = (value: string): URL | undefined => {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return url !== undefined && SAFE_HOST.test(url.hostname) ? url : undefined;
};

const readSiteUrl = (value: string, faults: string[]): URL => {
  const url = parse(value);
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

const readContactEndpoint = (value: string, faults: string[]): URL | undefined => {
  if (value === '') return undefined;
  const url = parse(value);
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url));
  if (url !== undefined && isSafe && url.username + url.password === '' && !value.includes('#')) return url;
  faults.push(
    'CONTACT_ENDPOINT ist keine erlaubte Adresse. Sie beginnt mit https:// (http:// nur für diesen Rechner selbst) ' +
      'und enthält weder Zugangsdaten noch #. Beispiel: CONTACT_ENDPOINT=https://formulare.example.org/kontakt',
  );
  return undefined;
};

const readEditUrl = (value: string, faults: string[]): URL | undefined => {
  if (value === '') return undefined;
  const url = parse(value);
  const isPlain = url?.protocol === 'https:' && url.username + url.password + url.search + url.hash === '';
  if (isPlain && url.pathname.endsWith('/')) return url;
  faults.push(
    'EDIT_URL ist keine erlaubte Adresse. Sie beginnt mit https://, endet mit / und enthält weder Zugangsdaten noch ? oder #. ' +
      'Beispiel: EDIT_URL=https://github.com/verein/website/edit/main/',
  );
  return undefined;
};

/**
 * Reads SITE_URL, BASE_PATH, CONTACT_ENDPOINT and EDIT_URL; an empty value counts as not set.
 *
 * @throws Error that lists every fault in German, each with a correct example. A refused endpoint is not repeated in
 * the message: it may carry a password.
 */
export const readEnvironment = (env: Record<string, string | undefined>): Environment => {
  const faults: string[] = [];
  const environment = {
    siteUrl: readSiteUrl(env['SITE_URL']?.trim() || DEFAULT_SITE_URL, faults),
    basePath: readBasePath(env['BASE_PATH']?.trim() ?? '', faults),
    contactEndpoint: readContactEndpoint(env['CONTACT_ENDPOINT']?.trim() ?? '', faults),
    editUrl: readEditUrl(env['EDIT_URL']?.trim() ?? '', faults),
  };
  if (faults.length > 0)
    throw new Error(`Die Umgebung stimmt nicht:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
  return environment;
};

/** A path of this site as it is requested: `/academy/` → `/cdl/academy/`. */
export const requestPath = (basePath: string, sitePath: string): string =>
  basePath + sitePath.replace(/^\//u, '');
