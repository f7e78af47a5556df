import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import type { Page } from 'playwright-core';
import { fold } from '../../../src/search/analysis/fold.ts';
import { isStopWord } from '../../../src/search/analysis/stop-words.ts';
import { editorWords } from '../../../src/metadata/search-facts.ts';
import type { IndexedText } from '../../../src/search/index/write-index.ts';
import { openModule } from './engine-page.ts';
import type { Stage } from './stage.ts';
import { watchTraffic, type Traffic } from './wire.ts';

/** Another search on the same pages. */
export interface Peer {
  name: string;
  /** Addresses of the first ten hits of each query. */
  ask: (queries: string[]) => Promise<string[][]>;
  /** What two queries fetch in a fresh browser, without any interface. */
  measure: (pair: readonly [string, string]) => Promise<{ first: Traffic; next: Traffic }>;
}

const SEEN = 10;
/** Hits that come with their data, as many as our dialog shows. */
const SHOWN = 8;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const toHtml = ({ page: { title, facts, sections } }: IndexedText): string =>
  [
    `<html lang="de"><body><h1>${escape(title)}</h1>`,
    ...sections.map(
      ({ id, title: heading, text }) => `<h2 id="${id}">${escape(heading)}</h2><p>${escape(text)}</p>`,
    ),
    // Everybody gets the editors' words.
    `<p>${escape(editorWords(facts).join(', '))}</p></body></html>`,
  ].join('');

interface PlainPagefind {
  search: (query: string) => Promise<{ results: { data: () => Promise<{ raw_url: string }> }[] }>;
}

const askPagefind = (page: Page, queries: string[], count: number): Promise<string[][]> =>
  page.evaluate(
    async ({ all, most }) => {
      const { pagefind } = globalThis as unknown as { pagefind: PlainPagefind };
      const found: string[][] = [];
      for (const query of all) {
        const { results } = await pagefind.search(query);
        const hits = await Promise.all(results.slice(0, most).map((result) => result.data()));
        found.push(hits.map((hit) => hit.raw_url));
      }
      return found;
    },
    { all: queries, most: count },
  );

/**
 * Pagefind as it comes: German, everything else as it is set.
 *
 * @param folder served by the stage, whose pages may not run WebAssembly: the worker comes without that rule
 */
export const createPlainPagefind = async (
  folder: string,
  texts: IndexedText[],
  stage: Stage,
): Promise<Peer> => {
  const { index } = await createIndex({ forceLanguage: 'de' });
  for (const text of texts) await index?.addHTMLFile({ url: text.url, content: toHtml(text) });
  await index?.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  const allowWorker = (page: Page): Promise<unknown> =>
    page.route('**/pagefind-worker.js', (route) =>
      route.fulfill({ path: join(folder, 'pagefind/pagefind-worker.js'), contentType: 'text/javascript' }),
    );
  const start = `import * as pagefind from '/pagefind/pagefind.js'; await pagefind.init(); globalThis.pagefind = pagefind`;
  return {
    name: 'Pagefind, wie es kommt',
    ask: async (queries) => {
      const page = await stage.open();
      await allowWorker(page);
      await openModule(page, stage.url, start);
      return askPagefind(page, queries, SEEN);
    },
    measure: async ([query, further]) => {
      const page = await stage.open();
      await allowWorker(page);
      const take = watchTraffic(page, (url) => url.includes('/pagefind/'));
      await openModule(page, stage.url, start);
      await askPagefind(page, [query], SHOWN);
      const first = await take();
      await askPagefind(page, [further], SHOWN);
      const next = await take();
      await page.context().close();
      return { first, next };
    },
  };
};

/** MiniSearch set with care for German: one spelling for umlauts, no filler words, beginnings, slips, titles first. */
const createMiniIndex = (texts: IndexedText[]): MiniSearch => {
  const index = new MiniSearch({
    idField: 'url',
    fields: ['title', 'headings', 'words', 'text'],
    storeFields: ['title'],
    tokenize: (text) => text.split(/[^\p{L}\p{N}\p{M}]+/u),
    processTerm: (term) => {
      const word = fold(term);
      return word === '' || isStopWord(word) ? null : word;
    },
    searchOptions: {
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      boost: { title: 4, headings: 2, words: 2 },
      weights: { prefix: 0.5, fuzzy: 0.3 },
    },
  });
  index.addAll(
    texts.map(({ url, page: { title, facts, sections } }) => ({
      url,
      title,
      headings: sections.map((section) => section.title).join(' '),
      words: editorWords(facts).join(' '),
      text: sections.map((section) => section.text).join(' '),
    })),
  );
  return index;
};

/** MiniSearch. It loads its whole index, so it runs here; what it would load is served and measured. */
export const createMiniSearch = async (folder: string, texts: IndexedText[], stage: Stage): Promise<Peer> => {
  const index = createMiniIndex(texts);
  const own = join(folder, 'mini');
  await mkdir(own, { recursive: true });
  await writeFile(join(own, 'index.json'), JSON.stringify(index));
  const library = await readFile('node_modules/minisearch/dist/es/index.js', 'utf8');
  // Half of the file is its documentation, which a bundler would take out.
  await writeFile(join(own, 'minisearch.js'), library.replaceAll(/\/\*[\s\S]*?\*\//gu, ''));
  return {
    name: 'MiniSearch, auf Deutsch eingestellt',
    ask: (queries) =>
      Promise.resolve(
        queries.map((query) =>
          index
            .search(query)
            .slice(0, SEEN)
            .map(({ id }) => id as string),
        ),
      ),
    measure: async () => {
      const page = await stage.open();
      const take = watchTraffic(page, (url) => url.includes('/mini/'));
      await openModule(
        page,
        stage.url,
        `import '/mini/minisearch.js'; await (await fetch('/mini/index.json')).json()`,
      );
      const first = await take();
      await page.context().close();
      return { first, next: { bytes: 0, requests: 0 } };
    },
  };
};
