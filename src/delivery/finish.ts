import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { requestPath, type Environment } from './environment.ts';
import { linkStyles, styleFile } from './inline-styles.ts';
import { joinStyles } from './join-styles.ts';
import { insertPolicy, policyElement } from './meta.ts';
import { policyOptions } from './policy.ts';
import { redirectPage } from './redirect-page.ts';
import { redirectFaults, type Redirect } from './redirects.ts';

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

/** The style sheets of the build: those of Astro on disk, those taken out of pages, and those joined of both. */
class StyleSheets {
  readonly #folder: string;
  readonly #made = new Map<string, string>();
  readonly #joined = new Map<string, string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  add(css: string): void {
    const { name } = styleFile(css);
    this.#made.set(name, css);
  }

  /** The name of the file that holds these sheets in this order. */
  join(names: string[]): string {
    const key = names.join('+');
    const known = this.#joined.get(key);
    if (known !== undefined) return known;
    const sheets = names.map(
      (name) => this.#made.get(name) ?? readFileSync(join(this.#folder, name), 'utf8'),
    );
    const { name, css } = styleFile(sheets.join('\n'));
    this.#made.set(name, css);
    this.#joined.set(key, name);
    return name;
  }

  /** Writes what the pages link to, and drops the sheets that no page needs any more. */
  async write(used: Set<string>): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const needed = [...this.#made].filter(([name]) => used.has(name));
    await Promise.all(needed.map(([name, css]) => writeFile(join(this.#folder, name), css)));
    const parts = [...this.#joined.keys()].flatMap((key) => key.split('+')).filter((name) => !used.has(name));
    await Promise.all(parts.map((name) => rm(join(this.#folder, name), { force: true })));
  }
}

/**
 * Makes every built page fit the policy: inline styles move to files, all sheets of a page become one, the policy
 * itself stands first in the head.
 *
 * @returns How many pages there are.
 * @throws Error in German that names the page.
 */
export const finishPages = async (dist: string, environment: Environment): Promise<number> => {
  const policy = policyElement(policyOptions(environment));
  const sheets = new StyleSheets(join(dist, '_astro'));
  const used = new Set<string>();
  const folder = requestPath(environment.basePath, '/_astro/');
  const finish = async (name: string): Promise<void> => {
    const html = await readFile(join(dist, name), 'utf8');
    try {
      const linked = linkStyles(html, folder, ({ css }) => sheets.add(css));
      const joined = joinStyles(linked, folder, (names) => sheets.join(names));
      for (const [, sheet] of joined.matchAll(/_astro\/([\w.-]+\.css)"/gu)) used.add(sheet!);
      await writeFile(join(dist, name), insertPolicy(joined, policy));
    } catch (error) {
      throw new Error(`dist/${name}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
  };
  const pages = await findPages(dist);
  for (let start = 0; start < pages.length; start += BATCH) {
    await Promise.all(pages.slice(start, start + BATCH).map(finish));
  }
  await sheets.write(used);
  return pages.length;
};
