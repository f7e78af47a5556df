import { createRandom } from './random.ts';

/** German words in the order of a text that never ends. */
export interface WordSource {
  /** The next word of a page. @param topics words that this page is about */
  next: (topics: string[]) => string;
  /** A word that a page may be about: a noun, frequent ones more often. */
  nextTopic: () => string;
  /** Different words so far. */
  vocabulary: () => number;
}

/** Share of a page's words that are what it is about. */
const TOPIC_SHARE = 0.12;
/** Of new words so many are compounds, so many forms of known words; the rest are names. */
const COMPOUNDS = 0.65;
const FORMS = 0.25;
const THREE_PARTS = 0.12;
const SYLLABLES = [
  'ba',
  'del',
  'fen',
  'gra',
  'hol',
  'ker',
  'lin',
  'mar',
  'nau',
  'ost',
  'pel',
  'rot',
  'sen',
  'tau',
  'wit',
];

const isNoun = (word: string): boolean => /^\p{Lu}\p{Ll}{2,13}$/u.test(word);

/** The letters between two parts of a compound, by the ending of the first. */
const linkAfter = (word: string): string =>
  /(?:ung|heit|keit|ion|schaft|tät)$/u.test(word) ? 's' : /[^aeiou]e$/u.test(word) ? 'n' : '';

const differentIn = (words: string[]): number => new Set(words).size;

/**
 * How fast the vocabulary of a text grows: with n words it has about K · n^β different ones (Heaps' law); here β between
 * the first half and all of it.
 */
export const heapsExponent = (words: string[]): number => {
  const half = words.slice(0, Math.floor(words.length / 2));
  return Math.log2(differentIn(words) / Math.max(1, differentIn(half)));
};

/**
 * Writes on where a real text ends: most words are drawn again from all that was written so far, so that frequent ones stay
 * frequent (Zipf), and new ones come as fast as Heaps' law says: compounds of known nouns, forms, names. The same for
 * the same text and seed.
 *
 * @param text the words of a real site, at least a few thousand
 */
export const createWordSource = (text: string[], seed: number): WordSource => {
  const random = createRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const written = [...text];
  const nouns = text.filter(isNoun);
  const known = new Set(text);
  const exponent = heapsExponent(text);
  const factor = known.size / text.length ** exponent;

  const compound = (): string => {
    const parts = Array.from({ length: random() < THREE_PARTS ? 3 : 2 }, () => pick(nouns));
    return parts.reduce((whole, part) => whole + linkAfter(whole) + part.toLowerCase());
  };
  const form = (): string => {
    const word = pick(written);
    return word + pick(/e$/u.test(word) ? ['n', 'r', 's'] : ['e', 'en', 's', 'er']);
  };
  const name = (): string => {
    const letters = Array.from({ length: random() < 0.5 ? 2 : 3 }, () => pick(SYLLABLES)).join('');
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  const mint = (): string => {
    const chance = random();
    const word = chance < COMPOUNDS ? compound() : chance < COMPOUNDS + FORMS ? form() : name();
    known.add(word);
    // Of many new words few become parts of others.
    if (isNoun(word) && random() < 0.1) nouns.push(word);
    return word;
  };
  const isDue = (): boolean => known.size < factor * written.length ** exponent;
  return {
    next: (topics) => {
      const word = isDue() ? mint() : random() < TOPIC_SHARE ? pick(topics) : pick(written);
      written.push(word);
      return word;
    },
    nextTopic: () => pick(nouns),
    vocabulary: () => known.size,
  };
};
