import { fold } from '../analysis/fold.ts';
import { importanceOf } from '../analysis/importance.ts';
import { rootOf } from '../analysis/family.ts';
import { baseForms } from '../analysis/inflection.ts';
import type { Lexeme } from '../lexicon/lexeme.ts';
import { formOf } from '../lexicon/shard.ts';
import type { WordList } from '../lexicon/word-list.ts';
import { completionsOf } from './beginnings.ts';
import { correct } from './correct.ts';
import { PART_IMPORTANCE, splitOwnCompound } from './own-compound.ts';
import type { Typed } from './parse.ts';
import { scaled, WEIGHTS, type Term, type Variant } from './term.ts';
import { familyVariants, synonymVariants, variantsOf } from './variants.ts';

/** Words that share a root of so many letters are of one family, whatever else the letters might be. */
const SURE_ROOT = 7;
const NUMBER = /^\d+$/u;

/** What a noun may be a form of, without a change of vowel: Imkerinnen → Imker, but not Anfänger → Anfang. */
const nounBases = (word: string): string[] =>
  baseForms(word)
    .filter(({ word: base, kind }) => kind === 'n' && word.startsWith(base))
    .map(({ word: base }) => base);

/** Loads what `readTerms` looks into: the files of the word, of its base forms, and of what may be its second half. */
export const prepareWord = async (word: string, list: WordList): Promise<void> => {
  const verbs = baseForms(word).filter(({ kind }) => kind === 'v');
  await list.prepare([word, ...verbs.slice(0, 2).map(({ word: base }) => base)]);
  const alias = list.aliasOf(word);
  if (alias !== undefined) await list.prepare([alias]);
  if (list.resolve(word) !== undefined || /^\d/u.test(word)) return;
  const seams = Array.from({ length: Math.max(0, word.length - 7) }, (_, index) => index + 4);
  // Only behind a first half that is a word can a second one begin.
  const tails = seams.filter((seam) =>
    [0, 1, 2].some((link) => list.resolve(word.slice(0, seam - link)) !== undefined),
  );
  await list.prepare(tails.map((seam) => word.slice(seam)));
};

/** A lexeme that the rules do not lead to from here, though both may be forms of one word that the site does not have. */
const sibling = (word: string, list: WordList): Lexeme | undefined =>
  list
    .near(word)
    .filter(({ rank, kind, parts }) => rank > 0 && kind === 'n' && parts === undefined)
    .find(({ display }) => nounBases(formOf(display)).includes(word));

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
const strangeTerms = (word: string, list: WordList, completions: Variant[]): Term[] => {
  const one = (variants: Variant[]): Term[] => [{ typed: word, variants }];
  const forms = [word, ...nounBases(word)];
  const relatives = forms.map((form) => familyVariants(form, list)).find((variants) => variants.length > 0);
  // „vereinsamt“ goes with „Vereinsamung“, and is no „Verein“.
  if (relatives !== undefined && rootOf(word).length >= SURE_ROOT) return one(relatives);
  const compounds = forms.map((form) => splitOwnCompound(form, list));
  const whole = compounds.find(({ terms }) => terms.length > 0);
  if (whole !== undefined) return whole.terms.map((term) => ({ ...term, typed: word }));
  const kin = sibling(word, list);
  if (kin !== undefined) return one(variantsOf(kin, list));
  if (completions.length > 0) return one(completions);
  if (relatives !== undefined) return one(relatives);
  const half = compounds.find((compound) => compound.half.length > 0)?.half ?? [];
  return [correctedTerm(word, list) ?? { typed: word, variants: half }];
};

/** A word that stands in the thesaurus only is no slip of the thumb. */
const withSynonyms = (terms: Term[], lexeme: Lexeme | undefined, list: WordList): Term[] => {
  if (lexeme?.alike === undefined) return terms;
  const synonyms = synonymVariants(lexeme, list);
  return terms.map(({ typed, variants, correction }) => ({
    typed,
    variants: [...synonyms, ...(correction === undefined ? variants : [])],
  }));
};

const wordTerms = (word: string, list: WordList, isLast: boolean): Term[] => {
  if (NUMBER.test(word)) return [{ typed: word, variants: [{ keys: [word], weight: 1, how: 'word' }] }];
  const lexeme = list.resolve(word);
  const completions = completionsOf({ word, lexeme, bases: nounBases(word) }, list, isLast);
  if (lexeme === undefined || lexeme.rank === 0)
    return withSynonyms(strangeTerms(word, list, completions), lexeme, list);
  const variants = [...variantsOf(lexeme, list), ...completions];
  return [{ typed: word, variants, importance: importanceOf(formOf(lexeme.display), lexeme.kind) }];
};

const keysOf = (words: string[], list: WordList): string[] =>
  words.flatMap((word) => {
    const lexeme = list.resolve(word);
    return lexeme?.parts ?? [lexeme?.key ?? fold(word)];
  });

/** Words joined by hyphens: first of all in one place, as the site writes them; else each for itself. */
const hyphenTerms = (words: string[], list: WordList): Term[] => {
  const keys = keysOf(words, list);
  const together: Variant[] = [
    { keys, weight: WEIGHTS.word, how: 'word' },
    { keys: [keys.join('')], weight: WEIGHTS.word, how: 'word' },
  ];
  // Single digits stand on every page.
  if (keys.every((key) => NUMBER.test(key))) return [{ typed: '', variants: together }];
  const terms = words.flatMap((word) => wordTerms(word, list, false));
  return terms.map((term) => ({
    ...term,
    variants: [...together, ...term.variants],
    importance: (term.importance ?? 1) * PART_IMPORTANCE,
  }));
};

/**
 * How one typed word is searched, mostly as one term; a compound of ours as one term a part; without variants where the site has nothing like it.
 *
 * @param isLast nobody knows yet whether the word is typed to its end
 */
export const readTerms = ({ text, words, joined }: Typed, list: WordList, isLast: boolean): Term[] => {
  const lexeme = joined === undefined ? undefined : list.resolve(joined);
  const whole = lexeme === undefined ? [] : variantsOf(lexeme, list);
  const [first = '', ...others] = words;
  const terms = others.length === 0 ? wordTerms(first, list, isLast) : hyphenTerms(words, list);
  return terms.map((term) => ({ ...term, typed: text, variants: [...whole, ...term.variants] }));
};
