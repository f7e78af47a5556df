import type { Lexeme } from '../lexicon/lexeme.ts';
import { formOf, type Shard } from '../lexicon/shard.ts';

/** Letters of a shard's file, before compression; about 5 kB on the wire. */
const SHARD_LETTERS = 16_000;

/** One entry of the list of words: where it is looked up, how long its line is. */
interface Entry {
  form: string;
  lexeme?: Lexeme;
  alias?: string;
}

const lengthOf = ({ form, lexeme, alias = '' }: Entry): number =>
  lexeme === undefined
    ? form.length + alias.length + 3
    : lexeme.display.length +
      (lexeme.parts?.join(' ').length ?? 0) +
      (lexeme.alike?.join('|').length ?? 0) +
      6;

/**
 * Cuts a site's words into files of about the same size, at a change of the first letters, so that a word and its forms,
 * and most slips of the thumb, are in one file.
 *
 * @returns The shards and the first form of each.
 */
export const cutShards = (
  lexemes: Iterable<Lexeme>,
  aliases: Map<string, string>,
): { shards: Shard[]; starts: string[] } => {
  const entries: Entry[] = [
    ...[...lexemes].map((lexeme) => ({ form: formOf(lexeme.display), lexeme })),
    ...[...aliases].map(([form, alias]) => ({ form, alias })),
  ].filter(({ form }) => form !== '');
  entries.sort((a, b) => (a.form < b.form ? -1 : 1));
  const shards: Shard[] = [];
  const starts: string[] = [];
  let size = Infinity;
  let before = '';
  for (const entry of entries) {
    const depth = size > 2 * SHARD_LETTERS ? 4 : 2;
    const start = entry.form.slice(0, depth);
    if (size >= SHARD_LETTERS && start !== before.slice(0, depth)) {
      shards.push({ lexemes: [], aliases: new Map() });
      starts.push(shards.length === 1 ? '' : start);
      size = 0;
    }
    const shard = shards.at(-1);
    if (entry.lexeme !== undefined) shard?.lexemes.push(entry.lexeme);
    else shard?.aliases.set(entry.form, entry.alias ?? '');
    size += lengthOf(entry);
    before = entry.form;
  }
  return { shards, starts };
};
