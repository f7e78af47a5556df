import type { Posting } from '../postings/posting-line.ts';
import { shareOf, type PageKeys } from './page-keys.ts';
import type { PageText } from './page-text.ts';

/** So many mentions on a page of average length are half of the way to a page that is all about a word (BM25's k₁). */
const SATURATION = 1.4;
/** How much longer pages need more mentions, from 0 to 1 (BM25's b). */
const LENGTH_SHARE = 0.25;

/** What one page says of one key. */
interface Mentions {
  page: number;
  /** Sum of their weights. */
  weight: number;
  places: number[];
}

/** What all pages say of one key, in their order. */
type Column = Mentions[];

const addMention = (column: Column, page: number, place: number, weight: number): void => {
  let own = column.at(-1);
  if (own?.page !== page) column.push((own = { page, weight: 0, places: [] }));
  own.weight += weight;
  own.places.push(place);
};

/** @returns What the pages say of each key, and how long each page is. */
const readPages = (
  pages: PageText[],
  keys: PageKeys,
): { columns: Map<string, Column>; lengths: number[] } => {
  const columns = new Map<string, Column>();
  // A stretch that repeats is looked up once, not once a key: there are millions of them.
  const known = new Map<readonly string[], Column[]>();
  const columnOf = (key: string): Column => {
    const column = columns.get(key) ?? [];
    columns.set(key, column);
    return column;
  };
  const lengths = pages.map((text, page) =>
    keys.read(text, (own, place, weight) => {
      let all = known.get(own);
      if (all === undefined) known.set(own, (all = own.map(columnOf)));
      for (let index = 0; index < all.length; index += 1)
        addMention(all[index]!, page, place, shareOf(weight, own, index));
    }),
  );
  return { columns, lengths };
};

/**
 * Turns pages round: from what stands on each to where each key stands.
 *
 * @returns Postings by key, pages by their number in the list.
 */
export const collectPostings = (pages: PageText[], keys: PageKeys): Map<string, Posting[]> => {
  const { columns, lengths } = readPages(pages, keys);
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const halves = lengths.map((length) => SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / average));
  return new Map(
    [...columns].map(([key, column]) => [
      key,
      column.map(({ page, weight, places }) => ({
        page,
        strength: weight / (weight + (halves[page] ?? SATURATION)),
        places,
      })),
    ]),
  );
};
