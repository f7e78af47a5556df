import type { Term } from '../query/term.ts';
import { matchVariant, type Found } from './match.ts';

const matchPhrase = (phrase: Term[], found: (key: string) => Found): Found => {
  let result: Found | undefined;
  phrase.forEach(({ variants: [word] }, offset) => {
    const own: Found = word === undefined ? new Map() : matchVariant(word, found);
    const before = result;
    if (before === undefined) {
      result = own;
      return;
    }
    result = new Map();
    for (const [page, match] of before) {
      const places = new Set(own.get(page)?.places ?? []);
      const starts = match.places.filter((place) => places.has(place + offset));
      if (starts.length > 0) result.set(page, { ...match, places: starts });
    }
  });
  return result ?? new Map();
};

/** Pages that have all phrases, word after word, in whatever form of the words; nothing when there is no phrase. */
export const pagesWithPhrases = (
  phrases: Term[][],
  found: (key: string) => Found,
): Set<string> | undefined => {
  let pages: Set<string> | undefined;
  for (const phrase of phrases) {
    const own = matchPhrase(phrase, found);
    pages = new Set([...own.keys()].filter((page) => pages?.has(page) ?? true));
  }
  return pages;
};
