import { requestPath } from '../../../src/delivery/environment.ts';
import type { Page } from './page.ts';
import { fullAddress, type Site } from './site.ts';

/** What an address in a page leads to. */
export type Target =
  | { kind: 'page'; page: Page; fragment: string }
  | { kind: 'file'; file: string; fragment: string }
  | { kind: 'foreign'; url: URL }
  | { kind: 'broken'; reason: string };

const isLoopback = ({ hostname }: URL): boolean => hostname === 'localhost';

const decode = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

const schemeFault = (url: URL, site: Site): string | undefined => {
  if (url.protocol === 'https:') return undefined;
  if (url.protocol === 'http:') {
    const isLocal = isLoopback(url) && isLoopback(site.environment.siteUrl);
    return isLocal ? undefined : 'http: ist unverschlüsselt, https: nehmen';
  }
  if (url.protocol === 'mailto:') {
    // A message to share has text and no recipient: people choose that themselves.
    if (url.pathname === '' && url.searchParams.has('body')) return undefined;
    return /^[^@\s]+@[^@\s]+\.[^@\s]+$/u.test(url.pathname) ? undefined : 'keine vollständige E-Mail-Adresse';
  }
  if (url.protocol === 'tel:') {
    return /^\+[0-9]{6,15}$/u.test(url.pathname) ? undefined : 'Telefonnummern so schreiben: tel:+4930123456';
  }
  return `${url.protocol} ist nicht erlaubt, nur https:, mailto: und tel:`;
};

const findInside = (url: URL, site: Site): Target => {
  const base = site.environment.basePath;
  const path = decode(url.pathname);
  const fragment = decode(url.hash.slice(1).split(':~:')[0] ?? '');
  if (path === undefined || fragment === undefined)
    return { kind: 'broken', reason: 'falsches Prozentzeichen' };
  if (!path.startsWith(base)) return { kind: 'broken', reason: `liegt nicht unter ${base}` };
  const inside = requestPath('/', path.slice(base.length));
  const page = site.pageAt.get(inside);
  if (page !== undefined) return { kind: 'page', page, fragment };
  if (site.files.has(inside) && !inside.endsWith('/index.html'))
    return { kind: 'file', file: inside, fragment };
  if (site.pageAt.has(`${inside}/`))
    return { kind: 'broken', reason: `am Ende fehlt der Schrägstrich: ${path}/` };
  return { kind: 'broken', reason: 'dort gibt es nichts' };
};

/** Looks an address up that stands in `page`. */
export const findTarget = (value: string, page: Pick<Page, 'path'>, site: Site): Target => {
  const own = fullAddress(site, page.path);
  if (!URL.canParse(value, own)) return { kind: 'broken', reason: 'keine gültige Adresse' };
  const url = new URL(value, own);
  const fault = schemeFault(url, site);
  if (fault !== undefined) return { kind: 'broken', reason: fault };
  return url.origin === site.environment.siteUrl.origin ? findInside(url, site) : { kind: 'foreign', url };
};
