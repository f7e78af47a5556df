import { readExcerpt } from './excerpt.ts';
import type { FilterCounts, Hit, SearchAnswer, SearchRequest } from './search-answer.ts';

// Interim: plain Pagefind behind the shape of the answer; the engine of our own takes its place.

interface PagefindData {
  url: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  excerpt: string;
  sub_results: { title: string; url: string; anchor?: object }[];
}

interface Found {
  results: { data: () => Promise<PagefindData> }[];
  totalFilters: Record<string, Record<string, number>>;
}

interface Pagefind {
  init: () => Promise<void>;
  search: (query: string, options: object) => Promise<Found>;
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

const toHit = (page: PagefindData): Hit => ({
  url: page.url,
  title: page.meta['title'] ?? page.url,
  kind: page.filters['kind']?.[0] ?? 'Seite',
  minutes: undefined,
  excerpt: readExcerpt(page.excerpt),
  sections: page.sub_results
    .filter(({ url }) => url.includes('#'))
    .slice(0, 2)
    .map(({ url, title }) => ({ url, title })),
});

const toCounts = ({ totalFilters }: Found): FilterCounts => ({
  kind: Object.entries(totalFilters['kind'] ?? {})
    .filter(([, count]) => count > 0)
    .map(([value, count]) => ({ value, count })),
  step: [],
  field: [],
  minutes: [],
});

/** Starts to load the index, so that the first answer comes sooner. Errors show with the first search. */
export const warmUp = (base: string): void => {
  load(base).catch(forget);
};

/**
 * Searches the site. @throws when a part of the index cannot be loaded.
 * @param base absolute address of the index folder, with a slash at its end
 */
export const search = async (
  base: string,
  { query, filters = {}, limit }: SearchRequest,
): Promise<SearchAnswer> => {
  try {
    const pagefind = await load(base);
    const kinds = filters.kind ?? [];
    const found = await pagefind.search(
      query.slice(0, 200),
      kinds.length === 0 ? {} : { filters: { any: kinds.map((kind) => ({ kind })) } },
    );
    if (found.results.length === 0) await assertReachable(base);
    const pages = await Promise.all(found.results.slice(0, limit).map((result) => result.data()));
    return {
      total: found.results.length,
      hits: pages.map(toHit),
      best: undefined,
      corrections: [],
      unknown: [],
      isEmpty: !/[\p{L}\p{N}]/u.test(query),
      counts: async () => toCounts(found),
    };
  } catch (error) {
    forget();
    throw error;
  }
};
