import type { Run } from './excerpt.client.ts';
import { readExcerpt } from './excerpt.client.ts';

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

const load = (base: string): Promise<Pagefind> => {
  engine ??= (async () => {
    allowWorker(base);
    const pagefind = (await import(/* @vite-ignore */ `${base}pagefind.js`)) as Pagefind;
    await pagefind.init();
    return pagefind;
  })();
  // A failed start, e.g. without a network, is tried again with the next word.
  engine.catch(() => (engine = undefined));
  return engine;
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
  const pagefind = await load(base);
  const { results } = await pagefind.search(query);
  const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  const hits = pages.map((page) => ({
    url: page.url,
    title: page.meta['title'] ?? page.url,
    kind: page.filters['kind']?.[0] ?? 'Seite',
    excerpt: readExcerpt(page.excerpt),
    sections: page.sub_results.filter(({ url }) => url.includes('#')).slice(0, 2),
  }));
  return { total: results.length, hits };
};
