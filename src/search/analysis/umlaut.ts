const VOWEL_TO_UNDO = /^(.*)(aeu|ae|oe|ue)([^aeiou]{1,4}(?:e[lr]?n?)?)$/u;
const PLAIN: Record<string, string> = { aeu: 'au', ae: 'a', oe: 'o', ue: 'u' };

/** A folded word with its last umlaut undone (verbaend → verband), or nothing where there is none. */
export const undoUmlaut = (word: string): string | undefined => {
  // Most words have none; this is asked very often.
  if (!/[aou]e/u.test(word)) return undefined;
  if (/aeuern?$/u.test(word)) return word.replace(/aeuer(n?)$/u, 'auer$1');
  const [, before = '', vowel = '', after = ''] = VOWEL_TO_UNDO.exec(word) ?? [];
  // „neu“, „bauer“, „quelle“: here the two letters belong to no umlaut.
  if (vowel === '' || (vowel !== 'aeu' && /[aeq]$/u.test(before))) return undefined;
  return before + (PLAIN[vowel] ?? vowel) + after;
};

/** The nouns in -er whose plural is told by its umlaut alone; others with an umlaut are words of their own (Schüler). */
const ER_SINGULARS = /(?:vater|mutter|bruder|tochter|kloster|schwager|acker|hammer|lager|wasser)$/u;

/** The singular of a plural that only its umlaut tells: Gärten, Vögel, Väter; but Wähler is no plural. */
export const undoPlural = (word: string): string | undefined => {
  if (!/(?:er|el|en)$/u.test(word)) return undefined;
  const undone = undoUmlaut(word);
  return undone === undefined || (word.endsWith('er') && !ER_SINGULARS.test(undone)) ? undefined : undone;
};

/** Each word, followed by what it is with its umlaut undone. */
export const withUndone = (...words: string[]): string[] =>
  words.flatMap((word) => [word, undoUmlaut(word)].filter((one) => one !== undefined));
