import type { Term } from '../query/term.ts';
import { matchVariant, saturate, withLead, type Found } from './match.ts';

/** Where a phrase begins, by page. */
const findStarts = (phrase: Term[], found: (key: string) => Found): Map<string, number[]> => {
  const [first, ...others] = phrase.map(({ variants: [word] }): Found =>
    word === undefined ? new Map() : matchVariant(word, found),
  );
  const starts = new Map([...(first ?? [])].map(([page, { places }]) => [page, places]));
  others.forEach((own, index) => {
    for (const [page, before] of starts) {
      const places = new Set(own.get(page)?.places ?? []);
      const left = before.filter((place) => places.has(place + index + 1));
      if (left.length > 0) starts.set(page, left);
      else starts.delete(page);
    }
  });
  return starts;
};

/** The pages that have a phrase, word after word, in whatever form of the words. */
export const matchPhrase = (phrase: Term[], found: (key: string) => Found): Found =>
  new Map(
    [...findStarts(phrase, found)].map(([page, starts]) => {
      const places = starts.flatMap((start) => phrase.map((_, offset) => start + offset));
      return [page, withLead({ strength: saturate(starts.length), places })];
    }),
  );
