import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { requestPath, type Environment } from './environment.ts';
import { linkStyles } from './inline-styles.ts';
import { linkedStyles, replaceStyles } from './join-styles.ts';
import { insertPolicy, policyElement } from './meta.ts';
import { policyOptions } from './policy.ts';
import { redirectPage } from './redirect-page.ts';
import { redirectFaults, type Redirect } from './redirects.ts';
import { StyleSheets } from './style-sheets.ts';

/** How many pages are read and written at once; more only costs memory and open files. */
const BATCH = 64;

/** All HTML files below `folder`, as paths with `/` relative to it. */
const findPages = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html'));

const fileOf = (path: string): string => `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#34': '"',
  '#38': '&',
};

const titleOf = (html: string): string =>
  (/<title[^>]*>([^<]*)<\/title>/iu.exec(html)?.[1] ?? '').replace(
    /&([a-z]+|#\d+);/gu,
    (all, name: string) => NAMED[name] ?? all,
  );

/**
 * Writes a page at every old address.
 *
 * @throws Error in German when an old address is taken, is named twice, or leads nowhere.
 */
export const writeRedirectPages = async (
  dist: string,
  environment: Environment,
  redirects: Redirect[],
): Promise<void> => {
  const pages = new Set(await findPages(dist));
  const faults = redirectFaults(redirects, (path) => pages.has(fileOf(path)));
  if (faults.length > 0) {
    throw new Error(
      `Weiterleitungen (content/site/redirects.yaml und redirectFrom):\n- ${faults.join('\n- ')}`,
    );
  }
  for (const { from, to } of redirects) {
    const [path = to] = to.split('#');
    const title = titleOf(await readFile(join(dist, fileOf(path)), 'utf8'));
    const target = new URL(requestPath(environment.basePath, to), environment.siteUrl);
    const file = join(dist, fileOf(from));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, redirectPage({ to: target, title: title || 'neue Seite' }));
  }
};

/** Runs a step on every page, some at a time. @throws Error that names the page. */
const onPages = async (dist: string, pages: string[], step: (html: string) => string): Promise<void> => {
  const run = async (name: string): Promise<void> => {
    const html = await readFile(join(dist, name), 'utf8');
    try {
      await writeFile(join(dist, name), step(html));
    } catch (error) {
      throw new Error(`dist/${name}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
  };
  for (let start = 0; start < pages.length; start += BATCH)
    await Promise.all(pages.slice(start, start + BATCH).map(run));
};

const LAYERS = new URL('../styles/layers.css', import.meta.url);

/** The line of our styles that orders the layers. @throws when there is none. */
const readLayers = async (): Promise<string> => {
  const [line] = /@layer [\w, -]+;/u.exec(await readFile(LAYERS, 'utf8')) ?? [];
  if (line === undefined) throw new Error('In src/styles/layers.css fehlt die Zeile, die die Ebenen ordnet.');
  return line;
};

/**
 * Makes every built page fit the policy: inline styles move to files, the sheets of a page become two, the policy
 * itself stands first in the head.
 *
 * @returns How many pages there are.
 * @throws Error in German that names the page.
 */
export const finishPages = async (dist: string, environment: Environment): Promise<number> => {
  const policy = policyElement(policyOptions(environment));
  const sheets = new StyleSheets(join(dist, '_astro'), await readLayers());
  const folder = requestPath(environment.basePath, '/_astro/');
  const pages = (await findPages(dist)).sort();
  await onPages(dist, pages, (html) => {
    const linked = linkStyles(html, folder, ({ css }) => sheets.add(css));
    sheets.count(linkedStyles(linked, folder));
    sheets.learnPage(linked);
    return linked;
  });
  sheets.learnScopes();
  await onPages(dist, pages, (html) => {
    const names = sheets.group(linkedStyles(html, folder));
    return insertPolicy(sheets.shortenScopes(replaceStyles(html, folder, names)), policy);
  });
  await sheets.write();
  return pages.length;
};
