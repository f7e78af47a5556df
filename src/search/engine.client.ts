import { findAnswer, type StoredAnswer } from './answers/answer-list.ts';
import { readQuestion } from './answers/question.ts';
import { WordList, type WordListEntry } from './lexicon/word-list.ts';
import { Index, type StoredPage } from './pagefind.client.ts';
import { correct } from './query/correct.ts';
import { parseQuery } from './query/parse.ts';
import { correctionsOf, understand, type Understood } from './query/understand.ts';
import { matchVariant, type Found } from './ranking/match.ts';
import { matchPhrase } from './ranking/phrases.ts';
import { matchTerm, rank, type Ranked } from './ranking/rank.ts';
import { chooseExcerpt, chooseSections } from './result/choose-excerpt.ts';
import { allows, countValues, FILTER_NAMES, isFiltered, type FilterValues } from './result/filters.ts';
import type { BestAnswer, FilterName, Hit, SearchAnswer, SearchRequest } from './search-answer.ts';

const fetchText = async (address: string, cache: RequestCache = 'default'): Promise<string> => {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
};

type LoadPage = (page: string) => Promise<StoredPage>;

/** Index, words, answers and filters of one site, loaded as they are needed. */
class Engine {
  readonly words: WordList;
  readonly index: Index;
  readonly answers: StoredAnswer[];
  readonly #base: string;
  #values: Promise<FilterValues> | undefined;

  private constructor(base: string, words: WordListEntry, answers: StoredAnswer[], attempt: number) {
    this.#base = base;
    this.words = new WordList(words, (file) => fetchText(`${base}words/${file}.txt`));
    this.index = new Index(base, words.pages, attempt);
    this.answers = answers;
  }

  static async load(base: string, attempt: number): Promise<Engine> {
    const files = ['words.json', 'answers.json'].map((file) => fetchText(`${base}${file}`, 'no-cache'));
    const [words = '', answers = ''] = await Promise.all(files);
    return new Engine(
      base,
      JSON.parse(words) as WordListEntry,
      JSON.parse(answers) as StoredAnswer[],
      attempt,
    );
  }

  values(): Promise<FilterValues> {
    this.#values ??= this.#loadValues();
    return this.#values;
  }

  async #loadValues(): Promise<FilterValues> {
    const all = await this.index.values();
    const load = async (name: FilterName): Promise<[FilterName, Map<string, Set<string>>]> => {
      const values = (all[name] ?? []).map(
        async (value) => [value, await this.index.pagesWith(name, value)] as const,
      );
      return [name, new Map(await Promise.all(values))];
    };
    return new Map(await Promise.all(FILTER_NAMES.map(load)));
  }

  /** The address of a page from its path below the site's base. */
  address(path: string): string {
    const { pathname, hash } = new URL(`..${path}`, this.#base);
    return pathname + hash;
  }
}

let engine: Promise<Engine> | undefined;
let attempts = 0;

/** Throws the engine away, so that the next word starts anew. */
const forget = (): void => {
  engine = undefined;
  attempts += 1;
};

const load = (base: string): Promise<Engine> => {
  engine ??= Engine.load(base, attempts).catch((error: unknown) => {
    forget();
    throw error;
  });
  return engine;
};

/** Starts loading; what goes wrong is said when something is searched. */
export const warmUp = (base: string): void => {
  load(base).catch(() => undefined);
};

/** Asks the index for every key of the query. */
const askAll = async (
  index: Index,
  { terms, phrases, excluded }: Understood,
): Promise<{ found: (key: string) => Found; loadPage: LoadPage }> => {
  const all = [...terms, ...phrases.flat(), ...excluded];
  const keys = [...new Set(all.flatMap(({ variants }) => variants.flatMap((variant) => variant.keys)))];
  const results = new Map(await Promise.all(keys.map(async (key) => [key, await index.ask(key)] as const)));
  const pages = new Map([...results.values()].flatMap((result) => [...result.pages]));
  return {
    found: (key) => results.get(key)?.found ?? new Map(),
    loadPage: (page) => pages.get(page)?.data() ?? Promise.reject(new Error(`${page} fehlt im Index`)),
  };
};

/** All pages that the query finds, best first. */
const rankAll = (
  { terms, phrases, excluded }: Understood,
  found: (key: string) => Found,
  pages: number,
): Ranked[] => {
  const inPhrases = phrases.map((phrase) => matchPhrase(phrase, found));
  // What is left out is the word itself in its forms, not all that is akin to it.
  const own = excluded.flatMap(({ variants }) => variants.slice(0, 1));
  const without = new Set(own.flatMap((variant) => [...matchVariant(variant, found).keys()]));
  const asked = [
    ...terms.map((term) => ({ match: matchTerm(term, found), importance: term.importance ?? 1 })),
    ...inPhrases.map((match) => ({ match, importance: 1 })),
  ];
  return rank(asked, pages).filter(
    ({ page }) => inPhrases.every((match) => match.has(page)) && !without.has(page),
  );
};

const hitOf = async (own: Engine, { page, places }: Ranked, loadPage: LoadPage): Promise<Hit> => {
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

/** The editors' answer to the query, where it is one of their questions. */
const answerOf = ({ answers, words }: Engine, query: string): StoredAnswer | undefined =>
  findAnswer(
    answers,
    readQuestion(query.slice(0, MAX_QUESTION), (word) => words.resolve(word) ?? correct(word, words)[0]),
  );

/** Nobody asks a longer question, in characters. */
const MAX_QUESTION = 200;

const showAnswer = (own: Engine, { question, answer, link }: StoredAnswer): BestAnswer => ({
  question,
  answer,
  link: { label: link.label, url: own.address(link.path) },
});

/** The page that an editor sends people to comes first. */
const promote = (all: Ranked[], page: string | undefined): Ranked[] => {
  const first = all.filter((one) => one.page === page);
  return first.length === 0 ? all : [...first, ...all.filter((one) => one.page !== page)];
};

const answer = async (own: Engine, { query, filters = {}, limit }: SearchRequest): Promise<SearchAnswer> => {
  const understood = await understand(parseQuery(query), own.words);
  const { terms, phrases, excluded } = understood;
  const { found, loadPage } = await askAll(own.index, understood);
  const best = phrases.length + excluded.length === 0 ? answerOf(own, query) : undefined;
  const all = promote(rankAll(understood, found, own.words.entry.pages), best?.page);
  const values = isFiltered(filters) ? await own.values() : undefined;
  const hits = values === undefined ? all : all.filter(({ page }) => allows(filters, values)(page));
  return {
    total: hits.length,
    hits: await Promise.all(hits.slice(0, limit).map((one) => hitOf(own, one, loadPage))),
    best: best && showAnswer(own, best),
    corrections: correctionsOf(terms, query),
    unknown: terms.filter(({ variants }) => variants.length === 0).map(({ typed }) => typed),
    isEmpty: terms.length + phrases.length === 0 && best === undefined,
    counts: async () =>
      countValues(
        all.map(({ page }) => page),
        filters,
        await own.values(),
      ),
  };
};

/**
 * Searches the site. @throws when a part of the index cannot be loaded.
 *
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
