import { applyRules, type Rule } from './pieces.ts';
import { setQuotes } from './quotes.ts';
import { signRules, spaceRules } from './spaces.ts';

const RULES: readonly Rule[] = [...signRules, setQuotes, ...spaceRules];

/**
 * Sets one text that lies in several pieces, such as the text nodes of a paragraph: quotes pair across the pieces.
 * Pieces without text (code, a picture) are `OPAQUE`. Returns as many pieces as it was given; line ends become `\n`.
 */
export function typesetPieces(pieces: readonly string[]): string[] {
  const lines = pieces.map((piece) => piece.replaceAll('\r\n', '\n'));
  return applyRules(lines, RULES);
}

/**
 * German typography for one plain text, such as a title or a summary: „…“ and ‚…‘, ’, …, – and no-break spaces (U+00A0).
 * Addresses are left alone. Setting a set text again changes nothing, as long as its quotes pair.
 */
export function typeset(text: string): string {
  return typesetPieces([text]).join('');
}
