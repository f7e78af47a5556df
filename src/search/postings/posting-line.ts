import { readNumbers, writeNumber } from './numbers.ts';

/** Where one key stands on one page. */
export interface Posting {
  /** Number of the page. */
  page: number;
  /** How much the page is about it, above 0 up to 1. */
  strength: number;
  /** Places in the text, counted in stretches, in order. */
  places: number[];
}

/** Steps of strength that a file tells apart: two letters would tell more than the ranking needs. */
const STEPS = 31;

/** One line of a file: the key, a tab, then for each page its distance from the page before, strength, number of places, places. */
export const writeLine = (key: string, postings: Posting[]): string => {
  let line = `${key}\t`;
  let pageBefore = 0;
  for (const { page, strength, places } of postings) {
    const steps = Math.max(1, Math.round(strength * STEPS));
    line += writeNumber(page - pageBefore) + writeNumber(steps) + writeNumber(places.length);
    pageBefore = page;
    let placeBefore = 0;
    for (const place of places) {
      line += writeNumber(place - placeBefore);
      placeBefore = place;
    }
  }
  return line;
};

const readPostings = (numbers: number[]): Posting[] => {
  const postings: Posting[] = [];
  let page = 0;
  for (let at = 0; at + 2 < numbers.length;) {
    const [gap = 0, steps = 0, count = 0] = numbers.slice(at, at + 3);
    page += gap;
    at += 3;
    let place = 0;
    const places = numbers.slice(at, at + count).map((step) => (place += step));
    at += count;
    postings.push({ page, strength: Math.min(1, steps / STEPS), places });
  }
  return postings;
};

/** The pages that have a key, in order. @param file lines as `writeLine` wrote them */
export const readLine = (file: string, key: string): Posting[] => {
  const head = `\n${key}\t`;
  const start = `\n${file}`.indexOf(head);
  if (start < 0) return [];
  const [numbers = ''] = file.slice(start + head.length - 1).split('\n', 1);
  return readPostings(readNumbers(numbers));
};
