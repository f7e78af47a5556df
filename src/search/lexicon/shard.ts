import { fold } from '../analysis/fold.ts';
import type { Lexeme } from './lexeme.ts';

/** The words of a site that start alike, as one file. */
export interface Shard {
  lexemes: Lexeme[];
  /** Forms that rules do not lead to their lexeme, and its key. */
  aliases: Map<string, string>;
}

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';

/** How a lexeme's display is looked up: folded, letters and digits only, or with spaces for several words. */
export const formOf = (display: string): string =>
  fold(display)
    .replaceAll(/[^a-z0-9 ]/gu, '')
    .trim();

/**
 * One line a lexeme: kind, rank (base 36) and display, then, after a tab each, keys of its parts and keys of what means
 * the same. A key is written only where it is neither the folded display nor its joined parts.
 * An alias is `=form`, a tab, its key.
 */
export const writeShard = ({ lexemes, aliases }: Shard): string => {
  const lines = lexemes.map(({ key, display, kind, rank, parts = [], alike = [] }) => {
    const isDerived = key === (parts.length > 0 ? parts.join('') : formOf(display));
    return [`${kind}${DIGITS[rank] ?? 'z'}${display}`, parts.join(' '), alike.join('|'), isDerived ? '' : key]
      .join('\t')
      .trimEnd();
  });
  return [...lines, ...[...aliases].map(([form, key]) => `=${form}\t${key}`)].join('\n');
};

/** Reads a shard's file; lines that make no sense are left out. */
export const readShard = (text: string): Shard => {
  const shard: Shard = { lexemes: [], aliases: new Map() };
  for (const line of text.split('\n')) {
    const [head = '', parts = '', alike = '', key = ''] = line.split('\t');
    if (head.startsWith('=')) shard.aliases.set(head.slice(1), parts);
    else if (head.length > 2) {
      const display = head.slice(2);
      const own = parts === '' ? undefined : parts.split(' ');
      shard.lexemes.push({
        key: key || (own?.join('') ?? formOf(display)),
        display,
        kind: head.charAt(0) as Lexeme['kind'],
        rank: parseInt(head.charAt(1), 36),
        ...(own === undefined ? {} : { parts: own }),
        ...(alike === '' ? {} : { alike: alike.split('|') }),
      });
    }
  }
  return shard;
};

/**
 * The place of the shard that a form belongs to.
 *
 * @param starts first form of each shard, in order; everything before the second belongs to the first
 */
export const shardOf = (form: string, starts: string[]): number => {
  let place = 0;
  while (place + 1 < starts.length && (starts[place + 1] ?? '') <= form) place += 1;
  return place;
};
