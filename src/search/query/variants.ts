import { rootOf } from '../analysis/family.ts';
import { baseForms } from '../analysis/inflection.ts';
import type { Lexeme } from '../lexicon/lexeme.ts';
import { formOf } from '../lexicon/shard.ts';
import type { WordList } from '../lexicon/word-list.ts';
import { WEIGHTS, type Variant } from './term.ts';

const FAMILY_SIZE = 5;
const MIN_ROOT = 4;

/** The word itself; a compound also by its parts. */
export const ownVariants = ({ key, parts }: Lexeme): Variant[] =>
  parts === undefined
    ? [{ keys: [key], weight: WEIGHTS.word, how: 'word' }]
    : [
        { keys: [key], weight: WEIGHTS.word, how: 'word' },
        { keys: parts, weight: WEIGHTS.within, how: 'word' },
        { keys: parts, weight: WEIGHTS.apart, how: 'near' },
      ];

/** What a form may be as a verb: fördert → fördern. */
const infinitivesOf = (form: string): string[] =>
  baseForms(form)
    .filter(({ word, kind }) => kind === 'v' && word !== form)
    .map(({ word }) => word);

/** Nouns that are written as the verb: kostet, Kosten. */
const verbalVariants = (lexeme: Lexeme, list: WordList): Variant[] => {
  if (lexeme.kind === 'n' || lexeme.parts !== undefined) return [];
  const nouns = infinitivesOf(formOf(lexeme.display)).map((infinitive) => list.resolve(infinitive));
  return nouns
    .filter((noun) => noun !== undefined && noun.rank > 0 && noun.key !== lexeme.key)
    .slice(0, 2)
    .map((noun) => ({ keys: [noun?.key ?? ''], weight: WEIGHTS.verbal, how: 'word' }));
};

/** Words of the same root, most frequent first; near a form, where their root starts alike. */
export const findFamily = (form: string, list: WordList): Lexeme[] => {
  const roots = new Set([form, ...infinitivesOf(form)].map(rootOf).filter((root) => root.length >= MIN_ROOT));
  return list
    .near(form)
    .filter(({ display, rank }) => rank > 0 && roots.has(rootOf(formOf(display))))
    .sort((a, b) => b.rank - a.rank);
};

const asFamily = ({ key }: Lexeme): Variant => ({
  keys: [key],
  weight: WEIGHTS.family,
  how: 'word',
});

/** Words of the same root as a word that the site does not have. */
export const familyVariants = (form: string, list: WordList): Variant[] =>
  findFamily(form, list).slice(0, FAMILY_SIZE).map(asFamily);

/** Other words for the same. */
export const synonymVariants = ({ alike = [] }: Lexeme, list: WordList): Variant[] =>
  alike.map((key) => {
    const keys = key.split(' ').map((one) => list.byKey(one)?.key ?? one);
    return {
      keys,
      weight: WEIGHTS.synonym,
      how: keys.length > 1 ? 'phrase' : 'word',
    };
  });

/** All ways to find a known word. */
export const variantsOf = (lexeme: Lexeme, list: WordList): Variant[] => [
  ...ownVariants(lexeme),
  ...synonymVariants(lexeme, list),
  ...verbalVariants(lexeme, list),
  ...(lexeme.key.includes(' ') ? [] : findFamily(formOf(lexeme.display), list))
    .filter(({ key }) => key !== lexeme.key)
    .slice(0, FAMILY_SIZE)
    .map(asFamily),
];
