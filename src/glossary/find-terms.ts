/** A term as it is looked for in a text. */
export interface Needle {
  id: string;
  /** Title, synonyms and listed forms. */
  words: readonly string[];
}

/** A term where it first stands in a text: offsets in UTF-16 code units. */
export interface Found {
  id: string;
  start: number;
  end: number;
}

/** Endings that German adds to a noun without changing it; what changes inside is listed with the term. */
const ENDINGS = '(?:s|es|n|en|e|er|ern|em)?';

const escapeRegExp = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Sign or part of a word: a term inside `Stichprobengröße` or `Meta-Daten` is another word. */
const WORD = '[\\p{L}\\p{N}_*]';

interface Pattern {
  id: string;
  word: string;
  pattern: RegExp;
}

/**
 * Makes a finder for a list of terms. Words of several parts match over any white space. Small words of one part are
 * found as written; words of four letters or more also with the endings of German declension.
 */
export const createTermFinder = (
  needles: readonly Needle[],
): ((text: string, skipped: ReadonlySet<string>) => Found[]) => {
  const patterns = needles
    .flatMap(({ id, words }) => words.map((word) => ({ id, word })))
    // The longest first: `Offene Daten` before `Daten`.
    .sort((a, b) => b.word.length - a.word.length)
    .map(({ id, word }): Pattern => {
      const parts = word.split(/\s+/u).map(escapeRegExp).join('[\\s\\u00a0]+');
      const [first = ''] = word;
      // Verbs and adjectives change their capital with their place in the sentence; a noun keeps it.
      const isNoun = first !== first.toLowerCase() && !/\s/u.test(word);
      const start = !isNoun ? `[${first.toLowerCase()}${first.toUpperCase()}]` : escapeRegExp(first);
      const body = start + parts.slice(escapeRegExp(first).length);
      const endings = word.length >= 4 && /\p{Ll}$/u.test(word) ? ENDINGS : '';
      return {
        id,
        word,
        pattern: new RegExp(`(?<!${WORD}|\\p{L}-)${body}${endings}(?!${WORD}|-\\p{L})`, 'gu'),
      };
    });
  return (text, skipped) => {
    const found: Found[] = [];
    const done = new Set(skipped);
    for (const { id, pattern } of patterns) {
      if (done.has(id)) continue;
      const place = [...text.matchAll(pattern)]
        .map(({ index, 0: { length } }) => ({ id, start: index, end: index + length }))
        .find(({ start, end }) => !found.some((other) => start < other.end && end > other.start));
      if (place === undefined) continue;
      found.push(place);
      done.add(id);
    }
    return found.sort((a, b) => a.start - b.start);
  };
};
