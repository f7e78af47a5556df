import { Index, type StoredPage } from './pagefind.client.ts';
import { parseQuery, type ParsedQuery } from './query/parse.ts';
import { fillerKey } from './lexicon/index-key.ts';
import { prepareWord, termOf, type Term } from './query/variants.ts';
import { joinNeighbours } from './query/neighbours.ts';
import { rank, type Ranked } from './ranking/rank.ts';
import { matchVariant, type Found } from './ranking/match.ts';
import { pagesWithPhrases } from './ranking/phrases.ts';
import { chooseExcerpt, chooseSections } from './result/choose-excerpt.ts';
import { WordList, type WordListEntry } from './lexicon/word-list.ts';
import {
  FILTERS,
  type ChosenFilters,
  type Correction,
  type FilterCounts,
  type FilterName,
  type Hit,
  type SearchAnswer,
  type SearchRequest,
} from './search-answer.ts';

const FILTER_NAMES = Object.keys(FILTERS) as FilterName[];

const fetchText = async (address: string, cache: RequestCache = 'default'): Promise<string> => {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
};

/** Index, words and filters of one site, loaded as they are needed. */
class Engine {
  readonly words: WordList;
  readonly index: Index;
  readonly #base: string;
  #values: Promise<Map<FilterName, Map<string, Set<string>>>> | undefined;

  private constructor(base: string, words: WordList, index: Index) {
    this.#base = base;
    this.words = words;
    this.index = index;
  }

  static async load(base: string, attempt: number): Promise<Engine> {
    // The two do not wait for each other; what the number of pages is good for comes later.
    const entry = JSON.parse(await fetchText(`${base}words.json`, 'no-cache')) as WordListEntry;
    const words = new WordList(entry, (file) => fetchText(`${base}words/${file}.txt`));
    return new Engine(base, words, new Index(base, entry.pages, attempt));
  }

  /** Pages by value, for every filter. */
  values(): Promise<Map<FilterName, Map<string, Set<string>>>> {
    this.#values ??= this.#loadValues();
    return this.#values;
  }

  async #loadValues(): Promise<Map<FilterName, Map<string, Set<string>>>> {
    const all = await this.index.values();
    const load = async (name: FilterName): Promise<[FilterName, Map<string, Set<string>>]> => [
      name,
      new Map(
        await Promise.all(
          (all[name] ?? []).map(async (value): Promise<[string, Set<string>]> => [
            value,
            await this.index.pagesWith(name, value),
          ]),
        ),
      ),
    ];
    return new Map(await Promise.all(FILTER_NAMES.map(load)));
  }

  /** The address of a page from its path below the site's base. */
  address(path: string): string {
    return new URL(`..${path}`, this.#base).pathname;
  }
}

let engine: Promise<Engine> | undefined;
let attempts = 0;

const load = (base: string): Promise<Engine> => {
  engine ??= Engine.load(base, attempts).catch((error: unknown) => {
    forget();
    throw error;
  });
  return engine;
};

/** Throws the engine away, so that the next word starts anew. */
const forget = (): void => {
  engine = undefined;
  attempts += 1;
};

/** Starts loading; what goes wrong is said when something is searched. */
export const warmUp = (base: string): void => {
  load(base).catch(() => undefined);
};

/** A query as it is searched. */
interface Understood {
  terms: Term[];
  phrases: Term[][];
  excluded: Term[];
}

const fillerTerm = (text: string, filler: string): Term => ({
  typed: text,
  variants: [{ keys: [fillerKey(filler)], weight: 0, how: 'word' }],
});

const understand = async ({ words, phrases, excluded }: ParsedQuery, list: WordList): Promise<Understood> => {
  const all = [...words, ...phrases.flat(), ...excluded].filter(({ words: own }) => own.length > 0);
  await Promise.all(
    all.flatMap(({ words: own }) => [...own, own.join('')]).map((word) => prepareWord(word, list)),
  );
  return {
    terms: joinNeighbours(
      words.map((typed, index) => termOf(typed, list, index === words.length - 1)),
      words,
      list,
    ),
    phrases: phrases.map((phrase) =>
      phrase.map((typed) =>
        typed.filler === undefined ? termOf(typed, list, false) : fillerTerm(typed.text, typed.filler),
      ),
    ),
    excluded: excluded.map((typed) => termOf(typed, list, false)),
  };
};

const askAll = async (
  index: Index,
  terms: Term[],
): Promise<{ found: (key: string) => Found; loadPage: (page: string) => Promise<StoredPage> }> => {
  const keys = [...new Set(terms.flatMap(({ variants }) => variants.flatMap((variant) => variant.keys)))];
  const results = new Map(await Promise.all(keys.map(async (key) => [key, await index.ask(key)] as const)));
  const pages = new Map([...results.values()].flatMap((result) => [...result.pages]));
  return {
    found: (key) => results.get(key)?.found ?? new Map(),
    loadPage: (page) => pages.get(page)?.data() ?? Promise.reject(new Error(`${page} fehlt im Index`)),
  };
};

const correctionsOf = (terms: Term[], query: string): Correction[] =>
  terms.flatMap(({ typed, correction }) =>
    correction === undefined ? [] : [{ typed, meant: correction, query: query.replace(typed, correction) }],
  );

const allows =
  (chosen: ChosenFilters, values: Map<FilterName, Map<string, Set<string>>>, except?: FilterName) =>
  (page: string): boolean =>
    FILTER_NAMES.every((name) => {
      const own = chosen[name] ?? [];
      return (
        name === except || own.length === 0 || own.some((value) => values.get(name)?.get(value)?.has(page))
      );
    });

const count = (
  pages: string[],
  chosen: ChosenFilters,
  values: Map<FilterName, Map<string, Set<string>>>,
): FilterCounts =>
  Object.fromEntries(
    FILTER_NAMES.map((name) => {
      const left = pages.filter(allows(chosen, values, name));
      const counts = [...(values.get(name) ?? [])].map(([value, own]) => ({
        value,
        count: left.filter((page) => own.has(page)).length,
      }));
      return [name, counts.filter((one) => one.count > 0).sort((a, b) => b.count - a.count)];
    }),
  ) as FilterCounts;

const hitOf = async (
  own: Engine,
  { page, places }: Ranked,
  loadPage: (page: string) => Promise<StoredPage>,
): Promise<Hit> => {
  const { url, content, meta, anchors } = await loadPage(page);
  const stored = { content, anchors };
  const address = own.address(url);
  return {
    url: address,
    title: meta['title'] ?? url,
    kind: meta['kind'] ?? 'Seite',
    minutes: meta['time'],
    excerpt: chooseExcerpt(stored, places),
    sections: chooseSections(stored, places).map(({ id, title }) => ({ url: `${address}#${id}`, title })),
  };
};

const answer = async (own: Engine, { query, filters = {}, limit }: SearchRequest): Promise<SearchAnswer> => {
  const parsed = parseQuery(query);
  const { terms, phrases, excluded } = await understand(parsed, own.words);
  const phraseTerms = phrases.flat();
  const { found, loadPage } = await askAll(own.index, [...terms, ...phraseTerms, ...excluded]);
  const inPhrases = pagesWithPhrases(phrases, found);
  const without = new Set(
    excluded.flatMap(({ variants }) =>
      variants.slice(0, 1).flatMap((variant) => [...matchVariant(variant, found).keys()]),
    ),
  );
  const all = rank([...terms, ...phraseTerms], found, own.words.entry.pages).filter(
    ({ page }) => (inPhrases?.has(page) ?? true) && !without.has(page),
  );
  const isFiltered = FILTER_NAMES.some((name) => (filters[name]?.length ?? 0) > 0);
  const allowed = isFiltered ? all.filter(({ page }) => allowsPage(page)) : all;
  function allowsPage(page: string): boolean {
    return allows(filters, values, undefined)(page);
  }
  const values = isFiltered ? await own.values() : new Map();
  return {
    total: allowed.length,
    hits: await Promise.all(allowed.slice(0, limit).map((one) => hitOf(own, one, loadPage))),
    best: undefined,
    corrections: correctionsOf(terms, query),
    unknown: terms.filter(({ variants }) => variants.length === 0).map(({ typed }) => typed),
    isEmpty: terms.length + phraseTerms.length === 0,
    counts: async () =>
      count(
        all.map(({ page }) => page),
        filters,
        await own.values(),
      ),
  };
};

/**
 * Searches the site. @throws when a part of the index cannot be loaded.
 * @param base absolute address of the index folder, with a slash at its end
 */
export const search = async (base: string, request: SearchRequest): Promise<SearchAnswer> => {
  const own = await load(base);
  try {
    return await answer(own, request);
  } catch (error) {
    forget();
    throw error;
  }
};
