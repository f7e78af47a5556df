import { fold } from '../analysis/fold.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { readStretch, stretchesOf } from '../analysis/words.ts';
import type { Lexeme } from '../lexicon/lexeme.ts';
import type { Lexicon } from './build-lexicon.ts';

/** Words and short phrases that mean the same. */
export type SynonymGroup = string[];

const IN_BRACKETS = /(?: e\.\s?V\.| gGmbH| gUG| GmbH)? \(([A-ZÄÖÜ][A-Za-zÄÖÜ-]{1,7})\)/gu;
/** The words before a bracket: at most six, with nothing but spaces between them. */
const BEFORE = /[\p{L}-]{2,}(?: [\p{L}-]+){0,5}$/u;
/** Six long words are not longer. */
const REACH = 200;

/** Says whether the letters of a short form stand in the long one in this order, the first at its start. */
const abbreviates = (short: string, long: string): boolean => {
  const letters = fold(short).replaceAll(/[^a-z]/gu, '');
  const text = fold(long);
  if (letters.length < 2 || letters[0] !== text[0] || !/\p{Lu}.*\p{Lu}/u.test(short)) return false;
  let place = 0;
  for (const letter of letters) {
    place = text.indexOf(letter, place) + 1;
    if (place === 0) return false;
  }
  return text.length > 2 * letters.length;
};

/** Finds „Langform (ABK)“ in a text, with the shortest long form that fits. */
export const findAbbreviations = (text: string): SynonymGroup[] =>
  [...text.matchAll(IN_BRACKETS)].flatMap(({ 1: short = '', index }) => {
    const words = BEFORE.exec(text.slice(Math.max(0, index - REACH), index))?.[0].split(' ') ?? [];
    for (let count = 1; count <= words.length; count += 1) {
      const long = words.slice(-count);
      if (
        !isStopWord(fold(long[0] ?? '')) &&
        /^\p{Lu}/u.test(long[0] ?? '') &&
        abbreviates(short, long.join(' '))
      )
        return [[short, long.join(' ')]];
    }
    return [];
  });

/** „keine Ahnung“ is asked for as „Ahnung“: queries lose their filler words, too. */
const withoutFillers = (phrase: string): string =>
  stretchesOf(phrase)
    .filter((raw) => !readStretch(raw).words.every(isStopWord))
    .join(' ');

/** The key of a word or phrase: keys of its words, with spaces between. */
export const phraseKey = (phrase: string, lexicon: Lexicon): string =>
  stretchesOf(phrase)
    .flatMap((raw) => {
      const words = readStretch(raw).words.filter((word) => !isStopWord(word));
      return words.length === 0 ? [] : [words.flatMap((word) => lexicon.partsOf(word)).join('')];
    })
    .join(' ');

/**
 * Writes at each word of a group which keys mean the same, as far as the site has them. Words that it does not have are
 * added: who types one is led to the others.
 */
export const linkSynonyms = (lexicon: Lexicon, groups: SynonymGroup[]): void => {
  const isUsed = (key: string): boolean =>
    key.split(' ').every((part) => (lexicon.lexemes.get(part)?.rank ?? 0) > 0);
  for (const group of groups) {
    const words = group
      .map((display) => ({ display, key: phraseKey(display, lexicon) }))
      .filter(({ key }) => key !== '');
    for (const { display, key } of words) {
      const lexeme: Lexeme = lexicon.lexemes.get(key) ?? { key, display, kind: 'x', rank: 0 };
      // The site does not have the word itself: it is written as the group writes it.
      if (lexeme.rank === 0) lexeme.display = withoutFillers(display);
      const others = words.map((other) => other.key).filter((other) => other !== key && isUsed(other));
      lexeme.alike = [...new Set([...(lexeme.alike ?? []), ...others])];
      if (lexeme.alike.length > 0) lexicon.lexemes.set(key, lexeme);
    }
  }
};
