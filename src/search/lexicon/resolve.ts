import { baseForms } from '../analysis/inflection.ts';
import type { Lexeme, Lookup } from './lexeme.ts';

/**
 * The lexeme that a folded word is, or is a form of. Build and browser ask in the same way, so that both mean the same.
 */
export const resolve = (word: string, lookup: Lookup): Lexeme | undefined => {
  const own = lookup(word);
  if (own !== undefined) return own;
  for (const { word: base, kind } of baseForms(word)) {
    const lexeme = lookup(base);
    if (lexeme !== undefined && lexeme.kind === kind) return lexeme;
  }
  return undefined;
};
