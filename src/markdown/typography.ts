import { applyRules, type Rule } from './pieces.ts';
import { setQuotes } from './quotes.ts';
import { signRules, spaceRules } from './spaces.ts';

const RULES: readonly Rule[] = [...signRules, setQuotes, ...spaceRules];

/** Signs that a rule may want to change; most short texts have none. */
const NEEDS_WORK = /["'„“”‚‘´%‰€§]|\.\.|[ \t\n\u{A0}](?:-|–|—|…)|\d[.)]?\s|\.\s?\p{L}|[.€\p{L}]\s\d/u;

/**
 * Sets one text that lies in several pieces, such as the text nodes of a paragraph: quotes pair across the pieces.
 * Pieces without text (code, a picture) are `OPAQUE`. Returns as many pieces as it was given.
 */
export function typesetPieces(pieces: readonly string[]): string[] {
  return NEEDS_WORK.test(pieces.join('')) ? applyRules(pieces, RULES) : [...pieces];
}

/**
 * German typography for one plain text, such as a title or a summary: „…“ and ‚…‘, ’, …, – and no-break spaces (U+00A0).
 * Addresses are left alone. Setting a text twice changes nothing more.
 */
export function typeset(text: string): string {
  return typesetPieces([text]).join('');
}
