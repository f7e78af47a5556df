import { readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { styleFile } from './inline-styles.ts';
import { ScopeNames } from './scope-names.ts';

/** From which share of the pages on a sheet belongs into the file that all pages load. */
const SHARED = 0.5;

/**
 * The style sheets of a build. Astro makes one a component or group of components, so that a page links up to a dozen.
 * Here they become two a page: what most pages need, loaded once and kept, and what this page needs besides.
 */
export class StyleSheets {
  readonly #folder: string;
  readonly #start: string;
  readonly #made = new Map<string, string>();
  /** How many pages link a sheet, in the order in which sheets were first seen. */
  readonly #links = new Map<string, number>();
  readonly #joined = new Map<string, string>();
  readonly #used = new Set<string>();
  readonly #scopes = new ScopeNames();
  #pages = 0;

  /**
   * @param folder where the sheets of the build lie
   * @param start what every written sheet begins with: the order of the layers, which the minifier drops, so that it
   * does not depend on which sheet happens to come first
   */
  constructor(folder: string, start = '') {
    this.#folder = folder;
    this.#start = start;
  }

  /** Takes a sheet that stood inside a page. */
  add(css: string): void {
    const { name } = styleFile(css);
    this.#made.set(name, css);
  }

  /** Notes which sheets a page links. All pages are counted before the first is grouped. */
  count(names: string[]): void {
    if (names.length > 0) this.#pages += 1;
    for (const name of new Set(names)) this.#links.set(name, (this.#links.get(name) ?? 0) + 1);
  }

  /** Reads all sheets that pages link; after all are counted, before the first is grouped. */
  learnScopes(): void {
    for (const name of [...this.#links.keys()].sort()) this.#scopes.learn(this.#read(name));
  }

  /** Reads the classes of a page; all pages are read before the first is rewritten. */
  learnPage(html: string): void {
    this.#scopes.learnPage(html);
  }

  /** A page with the short marks that `group` writes into the sheets. */
  shortenScopes(html: string): string {
    return this.#scopes.inPage(html);
  }

  #read(name: string): string {
    return this.#made.get(name) ?? readFileSync(join(this.#folder, name), 'utf8');
  }

  #isShared(name: string): boolean {
    return (this.#links.get(name) ?? 0) >= this.#pages * SHARED;
  }

  /** The files that a page links instead of its sheets: the shared one, then its own; one of them may be missing. */
  group(names: string[]): string[] {
    const shared = names.some((name) => this.#isShared(name))
      ? [...this.#links.keys()].filter((name) => this.#isShared(name))
      : [];
    const own = names.filter((name) => !this.#isShared(name));
    const files = [shared, own].filter((part) => part.length > 0).map((part) => this.#join(part));
    for (const file of files) this.#used.add(file);
    return files;
  }

  /** The name of the file that holds these sheets in this order. */
  #join(names: string[]): string {
    const key = names.join('+');
    const known = this.#joined.get(key);
    if (known !== undefined) return known;
    const sheets = this.#start + names.map((one) => this.#read(one)).join('\n');
    const { name, css } = styleFile(this.#scopes.inStyles(sheets));
    this.#made.set(name, css);
    this.#joined.set(key, name);
    return name;
  }

  /** Writes what the pages link to, and drops the sheets that no page needs any more. */
  async write(): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const needed = [...this.#made].filter(([name]) => this.#used.has(name));
    await Promise.all(needed.map(([name, css]) => writeFile(join(this.#folder, name), css)));
    const parts = [...this.#links.keys()].filter((name) => !this.#used.has(name));
    await Promise.all(parts.map((name) => rm(join(this.#folder, name), { force: true })));
  }
}
