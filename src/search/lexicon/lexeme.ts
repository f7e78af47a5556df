import type { WordKind } from '../analysis/inflection.ts';

/** One word of the site, with all its forms. */
export interface Lexeme {
  /** What stands for it in the index: the folded base form; for a compound the base forms of its parts, joined. */
  key: string;
  /** How it is written, for people. */
  display: string;
  /** Noun, verb or adjective; `x` for a number of words or an unknown kind. */
  kind: WordKind | 'x';
  /** How often it stands on the site, alone or in a compound, as a power of two: 0 for never, 4 for 8 to 15 times. */
  rank: number;
  /** Keys of its parts, for a compound. */
  parts?: string[];
  /** Keys of lexemes that mean the same. */
  alike?: string[];
}

/** Finds the lexeme whose written form, folded, is this one. */
export type Lookup = (folded: string) => Lexeme | undefined;
