import { createHash } from 'node:crypto';
import type { OfflineIndex, SavedFile } from './offline-index.ts';
import { pageFiles, type BuiltFiles } from './page-files.ts';

/** Characters of a hash: enough that two states of one file never look alike. */
const HASH = 10;

const hashOf = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, HASH);

const fileOf = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path);

/** What one may want to read without a net: everything of the Academy, stories without their lists by facet. */
const KEPT = /^\/(?:academy\/.*|geschichten\/[^/]+\/|geschichten\/[^/]+\/vorstandsblatt\/|offline\/.*)$/u;

/** A page that only leads on to another one, by its own words. */
const isRedirect = (html: string): boolean => /<meta http-equiv="refresh"/iu.test(html);

/**
 * The index of everything that can be kept.
 *
 * @param paths all pages of the build: `/academy/`; those that lead on and those that nobody keeps are left out
 */
export const buildIndex = (paths: string[], site: BuiltFiles): OfflineIndex => {
  const places = new Map<string, number>();
  const files: SavedFile[] = [];
  const placeOf = (path: string): number => {
    const known = places.get(path);
    if (known !== undefined) return known;
    const content = site.read(fileOf(path));
    files.push([path, content.length, hashOf(content)]);
    places.set(path, files.length - 1);
    return files.length - 1;
  };
  const pages: Record<string, number[]> = {};
  for (const path of paths.filter((one) => KEPT.test(one)).sort()) {
    const html = site.read(fileOf(path)).toString('utf8');
    if (!isRedirect(html)) pages[path] = pageFiles(path, html, site).map(placeOf);
  }
  return { version: 1, release: hashOf(JSON.stringify(files)), files, pages };
};
