import { isStopWord } from '../analysis/stop-words.ts';
import { readStretch, stretchesOf } from '../analysis/words.ts';

/** One typed word: „E-Mail-Liste“ has three parts, most have one. */
export interface Typed {
  /** As it was typed, without signs around it. */
  text: string;
  /** Folded, without filler words. */
  words: string[];
  /** All its letters, where it is made of several words: `xverweis` for „X-Verweis“. */
  joined?: string;
}

/** A word of a phrase; a filler word (der, und, wie) has `filler` instead of words to search for. */
export type PhraseWord = Typed & { filler?: string };
export type Phrase = PhraseWord[];

/** A query, taken apart. */
export interface ParsedQuery {
  words: Typed[];
  /** Sequences in quotes; here filler words count. */
  phrases: Phrase[];
  /** Words with a minus before them. */
  excluded: Typed[];
}

/** More than this nobody types by hand. */
const MAX_LETTERS = 300;
const MAX_WORDS = 12;
const QUOTED = /["„“”»«]([^"„“”»«]+)["„“”»«]/gu;

const typed = (raw: string): Typed | undefined => {
  const all = readStretch(raw).words;
  const words = all.filter((word) => !isStopWord(word));
  if (words.length === 0) return undefined;
  const text = raw.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return all.length > 1 ? { text, words, joined: all.join('') } : { text, words };
};

const phraseWord = (raw: string): PhraseWord | undefined => {
  const [filler] = readStretch(raw).words;
  return typed(raw) ?? (filler === undefined ? undefined : { text: raw, words: [], filler });
};

const some = (raws: string[]): Typed[] => raws.map(typed).filter((one) => one !== undefined);

/** Takes a query apart: quotes, minus, words. Any text is fine; what is beyond 300 letters or 12 words is left out. */
export const parseQuery = (query: string): ParsedQuery => {
  const text = query.slice(0, MAX_LETTERS);
  const phrases: ParsedQuery['phrases'] = [];
  const rest = text.replaceAll(QUOTED, (_, inner: string) => {
    const phrase = stretchesOf(inner)
      .map(phraseWord)
      .filter((one) => one !== undefined);
    if (phrase.length > 0) phrases.push(phrase);
    return ' ';
  });
  const raws = stretchesOf(rest);
  const isExcluded = (raw: string): boolean => /^[-–−]\p{L}/u.test(raw);
  return {
    words: some(raws.filter((raw) => !isExcluded(raw))).slice(0, MAX_WORDS),
    phrases: phrases.slice(0, 4),
    excluded: some(raws.filter(isExcluded)).slice(0, 4),
  };
};
