import type { Golden } from './golden.ts';

/** How good the answer to one query is, or the mean of many; each from 0 to 1. */
export interface Measures {
  /** Recall@5: how many of the pages that must be found are among the first five hits, of the at most five that can be. */
  recall: number;
  /** Hit@5: at least one page that must or may be found is among the first five. */
  hit: number;
  /** MRR@10: 1 / place of the first such page among the first ten hits. */
  mrr: number;
  /** The same, only pages that must be found count. */
  strictMrr: number;
}

const FIRST = 5;
const SEEN = 10;

const reciprocal = (urls: string[], isGood: (url: string) => boolean): number => {
  const place = urls.slice(0, SEEN).findIndex(isGood);
  return place < 0 ? 0 : 1 / (place + 1);
};

/** Pages that must be found and are not among the first five. */
export const findMissing = ({ pages }: Golden, urls: string[]): string[] =>
  pages.filter((page) => !urls.slice(0, FIRST).includes(page));

/** Judges one answer. @param urls addresses of the hits in their order, below the base path */
export const measure = (golden: Golden, urls: string[]): Measures => {
  const { pages, also } = golden;
  const isGood = (url: string): boolean => pages.includes(url) || also.includes(url);
  const found = pages.length - findMissing(golden, urls).length;
  return {
    recall: found / Math.min(FIRST, pages.length),
    hit: urls.slice(0, FIRST).some(isGood) ? 1 : 0,
    mrr: reciprocal(urls, isGood),
    strictMrr: reciprocal(urls, (url) => pages.includes(url)),
  };
};

/** The mean of many answers; all zero for none. */
export const average = (all: Measures[]): Measures => {
  const mean = (name: keyof Measures): number =>
    all.reduce((sum, one) => sum + one[name], 0) / Math.max(1, all.length);
  return { recall: mean('recall'), hit: mean('hit'), mrr: mean('mrr'), strictMrr: mean('strictMrr') };
};

/** The value in the middle; of two, the lower. 0 for none. */
export const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
