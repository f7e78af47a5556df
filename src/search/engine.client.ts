import { findAnswer, type StoredAnswer } from './answers/answer-list.ts';
import { readQuestion } from './answers/question.ts';
import { Index } from './index.client.ts';
import { isTextPlace, TEXT_START } from './postings/places.ts';
import { correct } from './query/correct.ts';
import { parseQuery } from './query/parse.ts';
import { correctionsOf, understand, type Understood } from './query/understand.ts';
import { matchVariant, type Found } from './ranking/match.ts';
import { matchPhrase } from './ranking/phrases.ts';
import { matchTerm, rank, type Ranked } from './ranking/rank.ts';
import { chooseExcerpt, chooseSections } from './result/choose-excerpt.ts';
import { allows, countValues, isFiltered } from './result/filters.ts';
import type { BestAnswer, Hit, SearchAnswer, SearchRequest } from './search-answer.ts';

let index: Promise<Index> | undefined;

/** Throws the index away, so that the next word starts anew. */
const forget = (): void => {
  index = undefined;
};

const load = (base: string): Promise<Index> => {
  index ??= Index.open(base).catch((error: unknown) => {
    forget();
    throw error;
  });
  return index;
};

/** Starts loading; what goes wrong is said when something is searched. */
export const warmUp = (base: string): void => {
  load(base).catch(() => undefined);
};

/** Asks the index for every key of the query. */
const askAll = async (
  own: Index,
  { terms, phrases, excluded }: Understood,
): Promise<(key: string) => Found> => {
  const all = [...terms, ...phrases.flat(), ...excluded];
  const keys = [...new Set(all.flatMap(({ variants }) => variants.flatMap((variant) => variant.keys)))];
  const results = new Map(await Promise.all(keys.map(async (key) => [key, await own.ask(key)] as const)));
  return (key) => results.get(key) ?? new Map();
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

/** The address of a page from its path below the site's base. */
const addressOf = (base: string, path: string): string => {
  const { pathname, hash } = new URL(`..${path}`, base);
  return pathname + hash;
};

const hitOf = async (own: Index, base: string, { page, places }: Ranked): Promise<Hit> => {
  const stored = await own.page(page);
  const url = addressOf(base, stored.url);
  const inText = places.map((list) => list.filter(isTextPlace).map((place) => place - TEXT_START));
  return {
    url,
    title: stored.title,
    kind: stored.kind,
    minutes: stored.time,
    excerpt: chooseExcerpt(stored, inText),
    sections: chooseSections(stored, inText).map(({ id, title }) => ({ url: `${url}#${id}`, title })),
  };
};

/** Nobody asks a longer question, in characters. */
const MAX_QUESTION = 200;

/** The editors' answer to the query, where it is one of their questions. */
const answerOf = async (own: Index, query: string): Promise<StoredAnswer | undefined> =>
  findAnswer(
    await own.answers(),
    readQuestion(
      query.slice(0, MAX_QUESTION),
      (word) => own.words.resolve(word) ?? correct(word, own.words)[0],
    ),
  );

const showAnswer = (base: string, { question, answer, link }: StoredAnswer): BestAnswer => ({
  question,
  answer,
  link: { label: link.label, url: addressOf(base, link.path) },
});

/** The page that an editor sends people to comes first. */
const promote = (all: Ranked[], page: string | undefined): Ranked[] => {
  const first = all.filter((one) => one.page === page);
  return first.length === 0 ? all : [...first, ...all.filter((one) => one.page !== page)];
};

const answer = async (
  own: Index,
  base: string,
  { query, filters = {}, limit }: SearchRequest,
): Promise<SearchAnswer> => {
  const understood = await understand(parseQuery(query), own.words);
  const { terms, phrases, excluded } = understood;
  const isPlain = phrases.length + excluded.length === 0;
  const [found, best] = await Promise.all([
    askAll(own, understood),
    isPlain ? answerOf(own, query) : undefined,
  ]);
  const all = promote(rankAll(understood, found, own.pages), best?.page);
  const lets = isFiltered(filters) ? allows(filters, await own.filters()) : () => true;
  const hits = all.filter(({ page }) => lets(page));
  return {
    total: hits.length,
    hits: await Promise.all(hits.slice(0, limit).map((one) => hitOf(own, base, one))),
    best: best && showAnswer(base, best),
    corrections: correctionsOf(terms, query),
    unknown: terms.filter(({ variants }) => variants.length === 0).map(({ typed }) => typed),
    isEmpty: terms.length + phrases.length === 0 && best === undefined,
    counts: async () =>
      countValues(
        all.map(({ page }) => page),
        filters,
        await own.filters(),
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
    return await answer(own, base, request);
  } catch (error) {
    forget();
    throw error;
  }
};
