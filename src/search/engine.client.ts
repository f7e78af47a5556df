import type { Run } from './excerpt.ts';
import { readExcerpt } from './excerpt.ts';

/** One found page. */
export interface Hit {
  url: string;
  title: string;
  kind: string;
  excerpt: Run[];
  /** Sections of the page that hold the words, best first. */
  sections: { url: string; title: string }[];
}

interface PagefindData {
  url: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  excerpt: string;
  sub_results: { title: string; url: string; anchor?: object }[];
}

interface Pagefind {
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<PagefindData> }[] }>;
}

/** The policy lets only this worker through; every other script address stays refused. */
const allowWorker = (base: string): void => {
  const types = (
    globalThis as {
      trustedTypes?: { defaultPolicy: unknown; createPolicy: (name: string, rules: object) => unknown };
    }
  ).trustedTypes;
  if (types === undefined || types.defaultPolicy !== null) return;
  const worker = new URL('pagefind-worker.js', base).href;
  types.createPolicy('default', {
    createScriptURL: (url: string) => (new URL(url, location.href).href === worker ? url : null),
  });
};

let engine: Promise<Pagefind> | undefined;
let attempts = 0;

/** Throws the engine away, so that the next word starts anew. */
const forget = (): void => {
  engine = undefined;
  attempts += 1;
};

const load = (base: string): Promise<Pagefind> => {
  engine ??= (async () => {
    allowWorker(base);
    // A browser remembers a module that did not load; another address makes it try again.
    const address = `${base}pagefind.js${attempts === 0 ? '' : `?versuch=${attempts}`}`;
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    await pagefind.init();
    return pagefind;
  })();
  return engine;
};

/** Pagefind finds nothing, without a word, when a part of its index does not load. @throws when that is the reason. */
const assertReachable = async (base: string): Promise<void> => {
  const { ok } = await fetch(`${base}pagefind-entry.json`, { cache: 'no-store' });
  if (!ok) throw new Error('pagefind-entry.json fehlt');
};

/** The found pages, the first `limit` of them with their data. @throws when a part of the index does not load. */
const ask = async (
  base: string,
  query: string,
  limit: number,
): Promise<{ results: unknown[]; pages: PagefindData[] }> => {
  try {
    const pagefind = await load(base);
    const { results } = await pagefind.search(query);
    if (results.length === 0) await assertReachable(base);
    return { results, pages: await Promise.all(results.slice(0, limit).map((result) => result.data())) };
  } catch (error) {
    forget();
    throw error;
  }
};

/**
 * Searches the site. @throws when the index cannot be loaded.
 * @param base absolute address of the index folder, with a slash at its end
 */
export const search = async (
  base: string,
  query: string,
  limit: number,
): Promise<{ total: number; hits: Hit[] }> => {
  const { results, pages } = await ask(base, query, limit);
  const hits = pages.map((page) => ({
    url: page.url,
    title: page.meta['title'] ?? page.url,
    kind: page.filters['kind']?.[0] ?? 'Seite',
    excerpt: readExcerpt(page.excerpt),
    sections: page.sub_results.filter(({ url }) => url.includes('#')).slice(0, 2),
  }));
  return { total: results.length, hits };
};
