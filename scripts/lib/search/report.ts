import { CLASSES, SETS, type Golden, type GoldenSets, type QueryClass, type SetName } from './golden.ts';
import { average, findMissing, measure, median, type Measures } from './measures.ts';
import { showNumber, showTable } from './table.ts';
import type { SearchCost } from './wire.ts';

/** A query and what the search found for it, below the base path, in order. */
export interface Judged {
  golden: Golden;
  urls: string[];
}

export const SET_NAMES = Object.keys(SETS) as SetName[];

const HEAD = ['recall@5', 'hit@5', 'MRR@10', 'streng'];

const cells = ({ recall, hit, mrr, strictMrr }: Measures): string[] =>
  [recall, hit, mrr, strictMrr].map((value) => showNumber(value, 3));

/** The mean over all judged queries. */
export const averageOf = (judged: Judged[]): Measures =>
  average(judged.map(({ golden, urls }) => measure(golden, urls)));

/** Asks all queries of both sets. */
export const judge = async (
  sets: GoldenSets,
  ask: (queries: string[]) => Promise<string[][]>,
): Promise<Record<SetName, Judged[]>> => {
  const judgeSet = async (set: SetName): Promise<Judged[]> => {
    const found = await ask(sets[set].map(({ query }) => query));
    return sets[set].map((golden, index) => ({ golden, urls: found[index] ?? [] }));
  };
  return { tuning: await judgeSet('tuning'), 'held-out': await judgeSet('held-out') };
};

/** One set as a table: a line a class, then all of them. */
export const showClasses = (judged: Judged[]): string => {
  const classes = (Object.keys(CLASSES) as QueryClass[]).map((name) => ({
    name,
    own: judged.filter(({ golden }) => golden.class === name),
  }));
  return showTable([
    ['Klasse', 'Anfragen', ...HEAD],
    ...classes.map(({ name, own }) => [CLASSES[name], String(own.length), ...cells(averageOf(own))]),
    ['alle', String(judged.length), ...cells(averageOf(judged))],
  ]);
};

/** What was missed, in three lines each: the query, what is missing and at which place it stands, what stands first. */
export const showMisses = (judged: Judged[]): string[] =>
  judged.flatMap(({ golden, urls }) => {
    const missing = findMissing(golden, urls);
    const { mrr } = measure(golden, urls);
    if (missing.length === 0 && mrr === 1) return [];
    const place = (url: string): string => `${url} (${urls.indexOf(url) + 1 || 'fehlt'})`;
    const sign = (url: string): string =>
      golden.pages.includes(url) ? `✓${url}` : golden.also.includes(url) ? `+${url}` : url;
    return [
      `[${CLASSES[golden.class]}] ${golden.query}`,
      ...(missing.length === 0 ? [] : [`    nicht unter den ersten fünf: ${missing.map(place).join(' ')}`]),
      `    gefunden: ${urls.slice(0, 5).map(sign).join(' ') || 'nichts'}`,
    ];
  });

const showKilobytes = (bytes: number[]): string =>
  bytes.length === 0 ? '–' : showNumber(median(bytes) / 1000, 1);

/** One search of a comparison. */
export interface Compared {
  name: string;
  judged: Record<SetName, Judged[]>;
  costs: Pick<SearchCost, 'first' | 'next'>[];
}

/** Searches side by side, a line each and set. kB are medians. */
export const showComparison = (all: Compared[]): string =>
  showTable([
    ['Suche', 'Anfragen', ...HEAD, 'kB zuerst', 'kB danach'],
    ...SET_NAMES.flatMap((set) =>
      all.map(({ name, judged, costs }) => [
        name,
        SETS[set],
        ...cells(averageOf(judged[set])),
        showKilobytes(costs.map(({ first }) => first.bytes)),
        showKilobytes(costs.map(({ next }) => next.bytes)),
      ]),
    ),
  ]);
