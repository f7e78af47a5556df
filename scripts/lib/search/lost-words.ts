import { fold } from '../../../src/search/analysis/fold.ts';
import type { IndexedText } from '../../../src/search/index/write-index.ts';

/** Titles and search words of a page that do not lead to it. */
export interface LostWords {
  url: string;
  words: string[];
}

const FIRST = 5;

/**
 * Searches each title and each of the editors' search words alone, and names those whose own page is not among the first
 * five. A word that more pages claim than there are places is left out: nobody can say which of them should give way.
 */
export const findLostWords = async (
  texts: IndexedText[],
  ask: (queries: string[]) => Promise<string[][]>,
): Promise<{ asked: number; lost: LostWords[] }> => {
  const claims = new Map<string, { query: string; urls: Set<string> }>();
  for (const { url, page } of texts)
    for (const query of [page.title, ...(page.facts.words ?? [])]) {
      const claim = claims.get(fold(query)) ?? { query, urls: new Set() };
      claims.set(fold(query), { ...claim, urls: claim.urls.add(url) });
    }
  const fair = [...claims.values()].filter(({ urls }) => urls.size <= FIRST);
  const found = await ask(fair.map(({ query }) => query));
  const lost = new Map<string, string[]>();
  fair.forEach(({ query, urls }, index) => {
    const first = found[index]?.slice(0, FIRST) ?? [];
    for (const url of urls) if (!first.includes(url)) lost.set(url, [...(lost.get(url) ?? []), query]);
  });
  return {
    asked: fair.length,
    lost: [...lost].map(([url, words]) => ({ url, words })).sort((a, b) => (a.url < b.url ? -1 : 1)),
  };
};
