import { posix } from 'node:path';
import type { BuiltFiles } from '../files/page-files.ts';

/** One journey on its way into a ZIP: which pages go in under which names, and which files they turned out to need. */
export interface PackContext {
  site: BuiltFiles;
  /** Address of the site with its base path: `https://www.example.org/cdl/`. */
  home: URL;
  /** Names in the ZIP by path of the page: `/academy/lektionen/x/` → `lektionen/01-x.html`. */
  names: ReadonlyMap<string, string>;
  /** Names in the ZIP by path of the file, filled while pages are packed. */
  files: Map<string, string>;
}

/** Where a file lies in the ZIP. */
const FOLDERS: readonly (readonly [pattern: RegExp, folder: string])[] = [
  [/^\/daten\//u, 'daten/'],
  [/^\/_astro\/fonts\/(?:.*\/)?/u, 'schrift/'],
  [/^\/(?:_astro\/)?(?:.*\/)?(?=[^/]+\.(?:png|jpe?g|webp|avif|gif|svg)$)/u, 'bilder/'],
];

/** The path below the base path that an address of our own leads to, decoded; undefined for addresses of others. */
const pathOf = (url: URL, { home }: PackContext): string | undefined =>
  url.origin === home.origin && url.pathname.startsWith(home.pathname)
    ? decodeURIComponent(url.pathname).slice(home.pathname.length - 1)
    : undefined;

const relativeTo = (from: string, to: string): string => encodeURI(posix.relative(posix.dirname(from), to));

/** Takes a file along. @returns its name in the ZIP, or undefined where it has no place there */
const takeFile = (path: string, { site, files }: PackContext): string | undefined => {
  const known = files.get(path);
  if (known !== undefined) return known;
  const rule = FOLDERS.find(([pattern]) => pattern.test(path));
  if (rule === undefined || !site.has(path)) return undefined;
  const name = path.replace(rule[0], rule[1]);
  files.set(path, name);
  return name;
};

const fileOf = (path: string): string => `${path}index.html`;

/** The address as it is to stand in the ZIP. */
export interface PackedAddress {
  value: string;
  isInside: boolean;
}

/**
 * Where an address of a page leads from inside the ZIP: to a page or file that goes along, else to the website.
 *
 * @param value the address as it stands on the page
 * @param from path of the page, and its name in the ZIP
 */
export const packAddress = (
  value: string,
  from: { path: string; name: string },
  context: PackContext,
): PackedAddress => {
  const own = new URL(from.path.slice(1), context.home);
  if (!URL.canParse(value, own)) return { value, isInside: false };
  const url = new URL(value, own);
  const path = pathOf(url, context);
  if (path === undefined) return { value: url.href, isInside: false };
  if (path === from.path && url.hash !== '') return { value: url.hash, isInside: true };
  const page = url.search === '' ? context.names.get(path) : undefined;
  const name = page ?? takeFile(path, context);
  if (name === undefined) return { value: url.href, isInside: false };
  const hasPlace =
    page !== undefined &&
    url.hash !== '' &&
    context.site.read(fileOf(path)).includes(`id="${decodeURIComponent(url.hash.slice(1))}"`);
  return { value: relativeTo(from.name, name) + (hasPlace ? url.hash : ''), isInside: true };
};
