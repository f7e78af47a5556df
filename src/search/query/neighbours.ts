import type { WordList } from '../lexicon/word-list.ts';
import type { Typed } from './parse.ts';
import { WEIGHTS, type Term, type Variant } from './term.ts';
import { variantsOf } from './variants.ts';

const keyOf = ({ words }: Typed, list: WordList): string =>
  words.map((word) => list.resolve(word)?.key ?? word).join('');

/** Two words that the site writes as one (Wasser Qualität), or that together mean something else (künstliche Intelligenz). */
const together = (first: string, second: string, list: WordList): Variant[] => {
  const joined = list.byKey(first + second);
  const phrase = list.byKey(`${first} ${second}`);
  return [
    ...(joined === undefined
      ? []
      : [
          {
            keys: [joined.key],
            weight: WEIGHTS.joined,
            how: 'word' as const,
          },
        ]),
    ...(phrase === undefined ? [] : variantsOf(phrase, list).filter(({ keys }) => keys[0] !== phrase.key)),
  ];
};

/** Words that are known only together are not taken for slips of the thumb: Google Drive. */
const uncorrected = (terms: Term[]): Term[] => terms.filter(({ correction }) => correction === undefined);

/**
 * Searches the first of two words also as what both mean together.
 *
 * @param groups the terms of each typed word
 */
export const joinNeighbours = (groups: Term[][], typed: Typed[], list: WordList): Term[] => {
  const extras = typed.map((own, index) => {
    const next = typed[index + 1];
    return next === undefined ? [] : together(keyOf(own, list), keyOf(next, list), list);
  });
  return groups.flatMap((terms, index) => {
    const extra = extras[index] ?? [];
    const isKnown = extra.length > 0 || (extras[index - 1]?.length ?? 0) > 0;
    const [first, ...others] = isKnown ? uncorrected(terms) : terms;
    if (extra.length === 0) return first === undefined ? [] : [first, ...others];
    const { typed: text = typed[index]?.text ?? '', variants = [], ...rest } = first ?? {};
    return [{ ...rest, typed: text, variants: [...variants, ...extra] }, ...others];
  });
};
