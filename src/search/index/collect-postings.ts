import type { Posting } from '../postings/posting-line.ts';
import type { PageKeys } from './page-keys.ts';
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

/**
 * Turns pages round: from what stands on each to where each key stands.
 *
 * @returns Postings by key, pages by their number in the list.
 */
export const collectPostings = (pages: PageText[], keys: PageKeys): Map<string, Posting[]> => {
  const mentions = new Map<string, Mentions[]>();
  const lengths = pages.map((text, page) =>
    keys.read(text, (key, place, weight) => {
      let all = mentions.get(key);
      if (all === undefined) mentions.set(key, (all = []));
      let own = all.at(-1);
      if (own?.page !== page) all.push((own = { page, weight: 0, places: [] }));
      own.weight += weight;
      own.places.push(place);
    }),
  );
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const halves = lengths.map((length) => SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / average));
  return new Map(
    [...mentions].map(([key, all]) => [
      key,
      all.map(({ page, weight, places }) => ({
        page,
        strength: weight / (weight + (halves[page] ?? SATURATION)),
        places,
      })),
    ]),
  );
};
