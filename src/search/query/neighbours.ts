import type { WordList } from '../lexicon/word-list.ts';
import type { Typed } from './parse.ts';
import { variantsOf, WEIGHTS, type Term } from './variants.ts';

const keyOf = ({ words }: Typed, list: WordList): string =>
  words.map((word) => list.resolve(word)?.key ?? word).join('');

/**
 * Two words that the site writes as one (Wasser Qualität), or that together mean something else (künstliche Intelligenz):
 * the first of them is searched as both, too.
 */
export const joinNeighbours = (terms: Term[], typed: Typed[], list: WordList): Term[] =>
  terms.map((term, index) => {
    const own = typed[index];
    const next = typed[index + 1];
    if (own === undefined || next === undefined) return term;
    const [first, second] = [keyOf(own, list), keyOf(next, list)];
    const joined = list.byKey(first + second);
    const phrase = list.byKey(`${first} ${second}`);
    const extra = [
      ...(joined === undefined
        ? []
        : [
            {
              keys: [joined.key],
              weight: WEIGHTS.joined,
              how: 'word' as const,
              shares: (joined.parts?.length ?? 1) + 1,
            },
          ]),
      ...(phrase === undefined ? [] : variantsOf(phrase, list).filter(({ keys }) => keys[0] !== phrase.key)),
    ];
    return extra.length === 0 ? term : { ...term, variants: [...term.variants, ...extra] };
  });
