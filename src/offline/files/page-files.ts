import { Parser } from 'htmlparser2';
import { below } from '../names.ts';

/** How files of a build are read; paths begin with a slash, below the folder of the build. */
export interface BuiltFiles {
  base: string;
  has: (path: string) => boolean;
  read: (path: string) => Buffer;
}

/** The search needs its whole index, so its scripts and styles stay behind. */
const ONLY_ONLINE = /\/(?:engine|search-[a-z]+)[^/]*\.(?:js|css)$/u;

const LOADING = /\b(?:stylesheet|preload|modulepreload|icon|manifest)\b/u;

/** The addresses that an element makes a browser fetch, or that people need with the page: tables to download. */
const addressesOf = (name: string, at: Record<string, string>): string[] => {
  const sources = (value = ''): string[] =>
    value.split(/,\s/u).map((one) => one.trim().split(/\s/u)[0] ?? '');
  // Tables that open in place are fetched by a script.
  const needed = [at['data-file'] ?? '', ...(at['data-offline'] ?? '').split(' ')];
  if (name === 'link' && LOADING.test(at['rel'] ?? '')) return [at['href'] ?? '', ...needed];
  if (name === 'img' || name === 'source') return [at['src'] ?? '', ...sources(at['srcset']), ...needed];
  if (name === 'script') return [at['src'] ?? '', ...needed];
  if (name === 'a' && 'download' in at && /\/daten\//u.test(at['href'] ?? ''))
    return [at['href'] ?? '', ...needed];
  return needed;
};

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*["'`]([^"'`]+)["'`]/gu;
const CSS_ADDRESS = /url\(\s*["']?([^"')]+)["']?\s*\)/gu;

/** The file that an address on `path` leads to; undefined for everything outside. */
const toFile = (value: string, path: string, { base, has }: BuiltFiles): string | undefined => {
  const own = new URL(below(base, path), 'https://site.invalid');
  if (value === '' || !URL.canParse(value, own)) return undefined;
  const { origin, pathname } = new URL(value, own);
  const file = decodeURIComponent(pathname).replace(base, '/');
  return origin === own.origin && pathname.startsWith(base) && has(file) ? file : undefined;
};

/** A script with all it imports, at once or later; a style sheet with its fonts and pictures. */
const withNeeded = (file: string, site: BuiltFiles, found: Set<string>): void => {
  if (found.has(file) || ONLY_ONLINE.test(file)) return;
  found.add(file);
  const pattern = file.endsWith('.js') ? IMPORT : file.endsWith('.css') ? CSS_ADDRESS : undefined;
  if (pattern === undefined) return;
  for (const [, value = ''] of site.read(file).toString('utf8').matchAll(pattern)) {
    const next = toFile(value, file, site);
    if (next !== undefined) withNeeded(next, site, found);
  }
};

/**
 * All files that a page needs without a net, its own among them: styles, fonts, pictures, scripts with what they import,
 * tables to download, and what an element names in `data-offline` (addresses with spaces between them).
 *
 * @param path the page: `/academy/`
 */
export const pageFiles = (path: string, html: string, site: BuiltFiles): string[] => {
  const found = new Set<string>();
  const parser = new Parser({
    onopentag: (name, attributes) => {
      for (const value of addressesOf(name, attributes)) {
        const file = toFile(value, path, site);
        if (file !== undefined) withNeeded(file, site, found);
      }
    },
  });
  parser.end(html);
  return [path, ...[...found].sort()];
};
