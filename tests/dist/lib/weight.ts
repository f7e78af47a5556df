import { brotliCompressSync, constants } from 'node:zlib';
import type { HTMLElement } from 'node-html-parser';
import { findTarget } from './address.ts';
import { BROTLI_QUALITY } from './budgets.ts';
import { elementsNamed, type Page } from './page.ts';
import type { Site } from './site.ts';

/** What a page makes a browser fetch before anybody touches it; sizes in bytes as they travel. */
export interface Weight {
  page: Page;
  html: number;
  css: number;
  fonts: number[];
  scripts: number;
  /** How many files: document, style sheets, preloads, scripts, one icon. */
  requests: number;
}

/** Files that are compressed already; a second time would only cost time. */
const COMPRESSED = /\.(?:woff2|png|jpe?g|avif|webp)$/u;

const sizes = new WeakMap<Site, Map<string, number>>();

const compress = (bytes: Buffer): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }).length;

/** Bytes of a file as it travels. */
export const sizeOf = (file: string, site: Site): number => {
  const known = sizes.get(site) ?? new Map<string, number>();
  sizes.set(site, known);
  const size =
    known.get(file) ?? (COMPRESSED.test(file) ? site.read(file).length : compress(site.read(file)));
  known.set(file, size);
  return size;
};

const fileOf = (value: string, from: string, site: Site): string[] => {
  const target = findTarget(value, { path: from }, site);
  return target.kind === 'file' ? [target.file] : [];
};

const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["']([^"']+)["']/gu;
const ANY_IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*["'`]([^"'`]+)["'`]/gu;

/** A script and all it imports by this pattern. */
const withImports = (file: string, site: Site, seen: Set<string>, pattern = STATIC_IMPORT): Set<string> => {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, value = ''] of site.read(file).toString('utf8').matchAll(pattern)) {
    for (const imported of fileOf(value, file, site)) withImports(imported, site, seen, pattern);
  }
  return seen;
};

/** The scripts of a page with everything that they can ever load, by file, in bytes as they travel. */
export const weighScripts = (page: Page, site: Site): Map<string, number> => {
  const files = new Set<string>();
  for (const script of elementsNamed(page, 'script')) {
    for (const file of fileOf(script.getAttribute('src') ?? '', page.path, site))
      withImports(file, site, files, ANY_IMPORT);
  }
  return new Map([...files].map((file) => [file, sizeOf(file, site)]));
};

const hrefOf = (link: HTMLElement): string => link.getAttribute('href') ?? '';

/** Weighs a page. Files that do not exist weigh nothing; the rule about links finds them. */
export const weigh = (page: Page, site: Site): Weight => {
  const filesWith = (isMeant: (link: HTMLElement) => boolean): Set<string> =>
    new Set(
      elementsNamed(page, 'link')
        .filter(isMeant)
        .flatMap((link) => fileOf(hrefOf(link), page.path, site)),
    );
  const has = (rel: string) => (link: HTMLElement) =>
    (link.getAttribute('rel') ?? '').split(' ').includes(rel);
  const styles = filesWith(has('stylesheet'));
  const fonts = filesWith((link) => has('preload')(link) && link.getAttribute('as') === 'font');
  const preloads = filesWith((link) => has('preload')(link) || has('modulepreload')(link));
  const scripts = new Set<string>();
  for (const script of elementsNamed(page, 'script')) {
    for (const file of fileOf(script.getAttribute('src') ?? '', page.path, site))
      withImports(file, site, scripts);
  }
  // Of several icons a browser takes one.
  const icons = [...filesWith(has('icon'))].slice(0, 1);
  const sum = (files: Iterable<string>): number =>
    [...files].reduce((total, file) => total + sizeOf(file, site), 0);
  return {
    page,
    html: sizeOf(page.file, site),
    css: sum(styles),
    fonts: [...fonts].map((file) => sizeOf(file, site)),
    scripts: sum(scripts),
    requests: 1 + new Set([...styles, ...preloads, ...scripts, ...icons]).size,
  };
};

/** The heaviest documents first, for people who watch the budget: `10839 Bytes /academy/…`. */
export const heaviestPages = (site: Site, count: number): string[] =>
  site.pages
    .map((page) => weigh(page, site))
    .sort((a, b) => b.html - a.html)
    .slice(0, count)
    .map(({ page, html }) => `${html} Bytes ${page.path}`);
