import { rootOf } from '../analysis/family.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { splitCompound, type KnownWords } from '../analysis/compounds.ts';
import { fold } from '../analysis/fold.ts';
import { baseForms } from '../analysis/inflection.ts';
import type { Lexeme } from '../lexicon/lexeme.ts';
import { formOf } from '../lexicon/shard.ts';
import type { WordList } from '../lexicon/word-list.ts';
import { correct } from './correct.ts';
import type { Typed } from './parse.ts';

/** One way to find a word: all its keys, in one place of the text or close together. */
export interface Variant {
  keys: string[];
  /** What a match of this kind is worth, 1 for the word itself. */
  weight: number;
  /** `word`: in the same place; `phrase`: in this order; `near`: on the page, the closer the better. */
  how: 'word' | 'phrase' | 'near';
  /** The key shares its place in the index with so many others in all, as a compound does with its parts. */
  shares?: number;
}

/** One word of the query, as it is searched. */
export interface Term {
  typed: string;
  variants: Variant[];
  /** How much the word says in a query, 1 for a noun. */
  importance?: number;
  /** The display of the word that is searched instead, where the site does not have the typed one. */
  correction?: string;
}

export const WEIGHTS = {
  word: 1,
  joined: 0.95,
  /** A compound by its parts, all in one longer word: Datenschutz in Datenschutzerklärung. */
  within: 0.75,
  /** A compound as two words: Schutz der Daten. */
  apart: 0.35,
  correction: 0.9,
  synonym: 0.62,
  family: 0.5,
  /** A verb's form and a noun that is written as its infinitive: kostet, Kosten. */
  verbal: 0.75,
  beginning: 0.6,
  /** A compound of ours: its parts on one page. */
  loose: 0.55,
  /** A compound of ours: one of its parts alone. */
  part: 0.15,
  /** The half of a compound that the site knows. */
  half: 0.5,
};

const FAMILY_SIZE = 5;
const BEGINNINGS = 6;
/** From this length on the beginning of a word is completed. */
const MIN_BEGINNING = 3;

const ownVariants = ({ key, parts }: Lexeme): Variant[] => [
  {
    keys: [key],
    weight: WEIGHTS.word,
    how: 'word',
    ...(parts === undefined ? {} : { shares: parts.length + 1 }),
  },
  ...(parts === undefined
    ? []
    : ([
        { keys: parts, weight: WEIGHTS.within, how: 'word' },
        { keys: parts, weight: WEIGHTS.apart, how: 'near' },
      ] satisfies Variant[])),
];

/** Verbs and adjectives say less of what a query is about than nouns: „Was kostet …“, „Wie bekommen wir …“. */
const IMPORTANCE = { n: 1, x: 1, v: 0.6, a: 0.8 } as const;

/** The infinitive of a form that the site has only as a noun, or not at all. */
const infinitivesOf = (form: string): string[] =>
  baseForms(form)
    .filter(({ word, kind }) => kind === 'v' && word !== form)
    .map(({ word }) => word);

const verbalVariants = (lexeme: Lexeme, list: WordList): Variant[] =>
  lexeme.kind === 'n' || lexeme.parts !== undefined
    ? []
    : infinitivesOf(formOf(lexeme.display)).flatMap((infinitive) => {
        const noun = list.resolve(infinitive);
        if (noun === undefined || noun.rank === 0 || noun.key === lexeme.key) return [];
        return [{ keys: [noun.key], weight: WEIGHTS.verbal, how: 'word' as const }];
      });

const familyVariants = (lexeme: Lexeme, list: WordList): Variant[] => {
  if (lexeme.key.includes(' ')) return [];
  const form = formOf(lexeme.display);
  const roots = new Set([form, ...infinitivesOf(form)].map(rootOf).filter((root) => root.length >= 4));
  return list
    .near(lexeme.key)
    .filter((other) => other.key !== lexeme.key && other.rank > 0 && roots.has(rootOf(formOf(other.display))))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, FAMILY_SIZE)
    .map(({ key, parts = [] }) => ({
      keys: [key],
      weight: WEIGHTS.family,
      how: 'word',
      shares: parts.length + 1,
    }));
};

const synonymVariants = ({ alike = [] }: Lexeme, list: WordList): Variant[] =>
  alike.map((key) => {
    const keys = key.split(' ').map((one) => list.byKey(one)?.key ?? one);
    const parts = keys.length > 1 ? undefined : list.byKey(key)?.parts;
    return {
      keys,
      weight: WEIGHTS.synonym,
      how: keys.length > 1 ? 'phrase' : 'word',
      shares: parts === undefined ? 1 : parts.length + 1,
    };
  });

/** All ways to find a known word. */
export const variantsOf = (lexeme: Lexeme, list: WordList): Variant[] => [
  ...ownVariants(lexeme),
  ...synonymVariants(lexeme, list),
  ...verbalVariants(lexeme, list).slice(0, 2),
  ...familyVariants(lexeme, list),
];

const scaled = (variants: Variant[], by: number): Variant[] =>
  variants.map((variant) => ({ ...variant, weight: variant.weight * by }));

/** Words that begin with what was typed, the most frequent ones; whoever types a word has not finished it. */
const beginnings = (word: string, list: WordList): Lexeme[] =>
  word.length < MIN_BEGINNING
    ? []
    : list
        .near(word)
        .filter(({ display, rank }) => rank > 0 && formOf(display).startsWith(word))
        .sort((a, b) => b.rank - a.rank || a.display.length - b.display.length)
        .slice(0, BEGINNINGS);

/** A lexeme that the rules do not lead to from here, though both may be forms of one word that the site does not have. */
const sibling = (word: string, list: WordList): Lexeme | undefined => {
  const own = new Set([
    word,
    ...baseForms(word)
      .filter(({ kind }) => kind === 'n')
      .map(({ word: base }) => base),
  ]);
  return list
    .near(word)
    .filter(({ rank, kind, parts }) => rank > 0 && kind === 'n' && parts === undefined)
    .find(({ display }) =>
      baseForms(formOf(display)).some(
        ({ word: base, kind }) => kind === 'n' && base === word && own.has(base),
      ),
    );
};

const knownWords = (list: WordList): KnownWords => ({
  baseOf: (word) => list.resolve(word)?.key,
  isNoun: (base) => ['n', 'x'].includes(list.byKey(base)?.kind ?? 'n'),
  isStem: () => undefined,
  isTail: () => false,
  isNeverFirst: (form) => isStopWord(form) || form.length < 4,
  isNeverHead: (form) => isStopWord(form) || form.length < 4,
  isWhole: () => false,
});

/** A compound that the site does not have, of words that it has: Mitgliederdaten; or of one that it has and one that it has not. */
const ownCompound = (word: string, list: WordList): { whole: Variant[]; half: Variant[] } => {
  const parts = splitCompound(word, knownWords(list))?.map(({ base }) => base) ?? [];
  const known = parts.filter((part) => (list.byKey(part)?.rank ?? 0) > 0);
  const keys = known.flatMap((part) => list.byKey(part)?.parts ?? [part]);
  const single = (weight: number): Variant[] => known.map((key) => ({ keys: [key], weight, how: 'word' }));
  if (parts.length < 2 || known.length === 0) return { whole: [], half: [] };
  if (known.length < parts.length) return { whole: [], half: single(WEIGHTS.half) };
  return {
    whole: [
      { keys: [keys.join('')], weight: WEIGHTS.word, how: 'word', shares: keys.length + 1 },
      { keys, weight: WEIGHTS.within, how: 'word' },
      { keys, weight: WEIGHTS.loose, how: 'near' },
      ...single(WEIGHTS.part),
    ],
    half: [],
  };
};

/** Loads what `termOf` looks into: the files of the word, of its base forms, and of what may be its second half. */
export const prepareWord = async (word: string, list: WordList): Promise<void> => {
  await list.prepare([
    word,
    ...baseForms(word)
      .filter(({ kind }) => kind === 'v')
      .slice(0, 2)
      .map(({ word: base }) => base),
  ]);
  if (list.resolve(word) !== undefined || /^\d/u.test(word)) return;
  const seams = Array.from({ length: Math.max(0, word.length - 7) }, (_, index) => index + 4);
  // Only behind a first half that is a word can a second one begin.
  const tails = seams.filter(
    (seam) =>
      /\w/u.test(word) && [0, 1, 2].some((link) => list.resolve(word.slice(0, seam - link)) !== undefined),
  );
  await list.prepare(tails.map((seam) => word.slice(seam)));
};

const isUsable = (lexeme: Lexeme | undefined): lexeme is Lexeme =>
  lexeme !== undefined && (lexeme.rank > 0 || lexeme.alike !== undefined);

const correctedTerm = (word: string, list: WordList): Term | undefined => {
  const corrections = correct(word, list);
  const [first] = corrections;
  if (first === undefined) return undefined;
  return {
    typed: word,
    correction: first.display,
    variants: corrections.flatMap((one, index) =>
      scaled(variantsOf(one, list), index === 0 ? WEIGHTS.correction : WEIGHTS.correction / 2),
    ),
  };
};

/** A word that the site does not have: of parts that it has, of its family, a slip of the thumb, or half of it. */
const strangeTerm = (word: string, list: WordList, completed: Variant[]): Term => {
  const compound = ownCompound(word, list);
  if (compound.whole.length > 0) return { typed: word, variants: [...compound.whole, ...completed] };
  const kin = sibling(word, list);
  if (kin !== undefined) return { typed: word, variants: variantsOf(kin, list) };
  if (completed.length > 0) return { typed: word, variants: completed };
  const family = familyVariants({ key: word, display: word, kind: 'x', rank: 0 }, list);
  if (family.length > 0) return { typed: word, variants: family };
  return correctedTerm(word, list) ?? { typed: word, variants: compound.half };
};

const wordTerm = (word: string, list: WordList, isLast: boolean): Term => {
  if (/^\d+$/u.test(word)) return { typed: word, variants: [{ keys: [word], weight: 1, how: 'word' }] };
  const lexeme = list.resolve(word);
  const starts = isLast && (lexeme === undefined || lexeme.rank < 3) ? beginnings(word, list) : [];
  const completed = starts
    .filter((one) => one !== lexeme)
    .flatMap((one) => scaled(ownVariants(one), WEIGHTS.beginning));
  return isUsable(lexeme)
    ? {
        typed: word,
        variants: [...variantsOf(lexeme, list), ...completed],
        importance: IMPORTANCE[lexeme.kind],
      }
    : strangeTerm(word, list, completed);
};

/** How one typed word is searched; no variants where the site has nothing like it. */
export const termOf = ({ text, words, joined: letters }: Typed, list: WordList, isLast: boolean): Term => {
  const [only] = words;
  const joined = letters === undefined ? undefined : list.resolve(letters);
  if (words.length === 1 && only !== undefined) {
    const term = wordTerm(only, list, isLast);
    const whole = joined === undefined ? [] : variantsOf(joined, list);
    return { ...term, typed: text, variants: [...whole, ...term.variants] };
  }
  const keys = words.flatMap((word) => {
    const lexeme = list.resolve(word);
    return lexeme?.parts ?? [lexeme?.key ?? fold(word)];
  });
  return {
    typed: text,
    variants: [
      ...(joined === undefined ? [] : variantsOf(joined, list)),
      { keys: [keys.join('')], weight: WEIGHTS.word, how: 'word' },
      { keys, weight: WEIGHTS.within, how: 'word' },
      // Single digits stand on every page.
      ...(keys.every((key) => /^\d+$/u.test(key))
        ? []
        : [{ keys, weight: WEIGHTS.loose, how: 'near' as const }]),
    ],
  };
};
