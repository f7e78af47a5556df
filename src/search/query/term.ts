/** One way to find a word: all its keys, in one place of the text or close together. */
export interface Variant {
  keys: string[];
  /** What a match of this kind is worth, 1 for the word itself. */
  weight: number;
  /** `word`: in the same place; `phrase`: in this order; `near`: on the page, the closer the better. */
  how: 'word' | 'phrase' | 'near';
}

/** One word of the query, as it is searched; a compound that the site does not have is one term a part. */
export interface Term {
  typed: string;
  variants: Variant[];
  /** How much the word says in a query, 1 for a noun. */
  importance?: number;
  /** The display of the word that is searched instead, where the site does not have the typed one. */
  correction?: string;
}

/** What a match is worth. Answers hardly change when one of these does (`npm run search:report`). */
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
  /** A word that begins with what was typed. */
  beginning: 0.6,
  /** A longer word that begins with a rare one: Imkerei for Imkerinnen. */
  longer: 0.45,
  /** The half of a compound that the site knows. */
  half: 0.5,
} as const;

export const scaled = (variants: Variant[], by: number): Variant[] =>
  variants.map((variant) => ({ ...variant, weight: variant.weight * by }));
