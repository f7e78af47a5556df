import { indexKey } from './lexicon/index-key.ts';
import type { Found } from './ranking/match.ts';

/** A page as Pagefind keeps it, written by our own build. */
export interface StoredPage {
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors: { id: string; text: string; location: number }[];
}

/** One page that Pagefind found. */
export interface PagefindResult {
  id: string;
  score: number;
  words: number[];
  data: () => Promise<StoredPage>;
}

interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (
    term: string | null,
    options?: object,
  ) => Promise<{ results: PagefindResult[]; unfilteredResultCount: number }>;
  filters: () => Promise<Record<string, Record<string, number>>>;
}

/** The pages that have one key. */
export interface KeyResult {
  found: Found;
  /** Kept whole: Pagefind's worker forgets the data of a result that nobody holds. */
  pages: Map<string, PagefindResult>;
}

/** Keys match whole, so likeness of words plays no part; the other values are tuned (`npm run search:report`). */
const RANKING = {
  termSimilarity: 0,
  pageLength: 0.25,
  termSaturation: 1.4,
  termFrequency: 1,
  diacriticSimilarity: 0,
};

/** Pagefind's index, asked key by key; each key is asked once. */
export class Index {
  readonly #pagefind: Promise<Pagefind>;
  readonly #base: string;
  readonly #pages: number;
  readonly #results = new Map<string, Promise<KeyResult>>();

  /**
   * @param base absolute address of the index folder, with a slash at its end
   * @param pages number of all pages
   * @param attempt a browser remembers a module that did not load; another number makes it try again
   */
  constructor(base: string, pages: number, attempt: number) {
    this.#base = base;
    this.#pages = pages;
    this.#pagefind = Index.start(base, attempt);
  }

  static async start(base: string, attempt: number): Promise<Pagefind> {
    const address = `${base}pagefind.js${attempt === 0 ? '' : `?versuch=${attempt}`}`;
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    // A key is found in a moment: the worker is not worth the 11 kB of its script.
    await pagefind.options({ ranking: RANKING, noWorker: true });
    await pagefind.init();
    return pagefind;
  }

  /** The pages that have a key. @throws when a part of the index does not load. */
  ask(key: string): Promise<KeyResult> {
    const known = this.#results.get(key) ?? this.#ask(key);
    this.#results.set(key, known);
    return known;
  }

  async #ask(key: string): Promise<KeyResult> {
    const pagefind = await this.#pagefind;
    const { results, unfilteredResultCount } = await pagefind.search(indexKey(key));
    if (results.length === 0) await this.#assertReachable();
    const rarity = Math.log(1 + (this.#pages - unfilteredResultCount + 0.5) / (unfilteredResultCount + 0.5));
    const result: KeyResult = { found: new Map(), pages: new Map() };
    for (const one of results) {
      const { id, score, words } = one;
      const strength = score / rarity / (RANKING.termSaturation + 1);
      result.found.set(id, { strength: Math.min(1, strength), places: words });
      result.pages.set(id, one);
    }
    return result;
  }

  /** Pages by value of a filter. */
  async pagesWith(filter: string, value: string): Promise<Set<string>> {
    const { results } = await (await this.#pagefind).search(null, { filters: { [filter]: value } });
    return new Set(results.map(({ id }) => id));
  }

  /** All filters and their values. */
  async values(): Promise<Record<string, string[]>> {
    const filters = await (await this.#pagefind).filters();
    return Object.fromEntries(Object.entries(filters).map(([name, counts]) => [name, Object.keys(counts)]));
  }

  /** Pagefind finds nothing, without a word, when a part of its index does not load. @throws when that is the reason. */
  async #assertReachable(): Promise<void> {
    const { ok } = await fetch(`${this.#base}pagefind-entry.json`, { cache: 'no-store' });
    if (!ok) throw new Error('pagefind-entry.json fehlt');
  }
}
