import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { entryPath, type PageCollection } from '../catalogue/routes.ts';
import { requestPath } from './environment.ts';

/** One old address and the page that took its place; both are paths below the base path. */
export interface Redirect {
  from: string;
  to: string;
}

/** Folders below `content/` whose entries have pages, and so may have old addresses. */
const FOLDERS: PageCollection[] = ['mission', 'pages', 'offers', 'stories', 'lessons', 'journeys'];

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const readIfThere = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });

const readFolder = async (content: string, folder: PageCollection): Promise<Redirect[]> => {
  const names = await readdir(join(content, folder), { recursive: true }).catch(() => []);
  const files = names.filter((name) => /\.mdx?$/u.test(name));
  const found = files.map(async (name): Promise<Redirect[]> => {
    const [, head = ''] =
      /^---\r?\n([\s\S]*?)\r?\n---/u.exec(await readFile(join(content, folder, name), 'utf8')) ?? [];
    // Most entries have no old address; reading their YAML would only cost time.
    if (!head.includes('redirectFrom')) return [];
    const entry = asRecord(parse(head));
    if (entry['state'] === 'draft') return [];
    const id = name.replaceAll('\\', '/').replace(/(?:\/index)?\.mdx?$/u, '');
    const to = entryPath(folder, id, String(entry['path']));
    return asList(entry['redirectFrom']).map((from) => ({ from: String(from), to }));
  });
  return (await Promise.all(found)).flat();
};

/**
 * All redirects of the site: the list `site/redirects.yaml` and the `redirectFrom` of every visible entry. Shapes are
 * the content check's business; `content` is the folder with the content.
 */
export const loadRedirects = async (content = 'content'): Promise<Redirect[]> => {
  const list = asList(parse(await readIfThere(join(content, 'site/redirects.yaml')))).map(asRecord);
  const named = list.map(({ from, to }) => ({ from: String(from), to: String(to) }));
  const ofEntries = await Promise.all(FOLDERS.map((folder) => readFolder(content, folder)));
  return [...named, ...ofEntries.flat()];
};

/** The ways in which an old address may be written: with and without its last slash. */
export const spellings = (from: string): string[] =>
  from.endsWith('/') && from !== '/' ? [from.slice(0, -1), from] : [from];

/** A redirect as a server sees it: `from` in all its spellings, both under the base path. */
export const requestRedirects = (redirects: Redirect[], basePath: string): { from: string[]; to: string }[] =>
  redirects.map(({ from, to }) => ({
    from: spellings(from).map((path) => requestPath(basePath, path)),
    to: requestPath(basePath, to),
  }));

/**
 * What is wrong with the redirects, in German, or nothing. `isPage` tells whether the built site has a page at a path.
 */
export const redirectFaults = (redirects: Redirect[], isPage: (path: string) => boolean): string[] => {
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const { from, to } of redirects) {
    const [path = to] = to.split('#');
    if (seen.has(from))
      faults.push(`${from} wird zweimal weitergeleitet. Eine der beiden Angaben streichen.`);
    if (isPage(from))
      faults.push(
        `Unter ${from} gibt es eine Seite, sie wäre nicht mehr zu erreichen. Die Weiterleitung streichen.`,
      );
    if (!isPage(path))
      faults.push(
        `${from} führt zu ${to}, dort gibt es keine Seite. Das Ziel berichtigen, zum Beispiel /mission/.`,
      );
    seen.add(from);
  }
  return faults;
};
