import { describe, expect, it } from 'vitest';
import type { Lexeme } from '../lexicon/lexeme.ts';
import { formOf, shardOf } from '../lexicon/shard.ts';
import { cutShards } from './cut-shards.ts';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const many = LETTERS.flatMap((one) =>
  LETTERS.flatMap((two) =>
    LETTERS.map((three): Lexeme => {
      const key = one + two + three + 'wort';
      return { key, display: key, kind: 'n', rank: 1 };
    }),
  ),
);

describe('cutShards', () => {
  const aliases = new Map(many.filter((_, index) => index % 7 === 0).map(({ key }) => [`${key}en`, key]));
  const { shards, starts } = cutShards(many, aliases);

  it('cuts many words into several files of about one size', () => {
    const sizes = shards.map(({ lexemes }) => lexemes.length);
    expect(shards.length).toBeGreaterThan(5);
    expect(Math.max(...sizes)).toBeLessThan(3 * Math.min(...sizes.slice(0, -1)));
  });

  it('puts every word and every alias where it is looked for', () => {
    shards.forEach((shard, place) => {
      for (const { display } of shard.lexemes) expect(shardOf(formOf(display), starts)).toBe(place);
      for (const form of shard.aliases.keys()) expect(shardOf(form, starts)).toBe(place);
    });
    expect(shards.flatMap(({ lexemes }) => lexemes)).toHaveLength(many.length);
  });

  it('starts the first file at the very beginning, all in order', () => {
    expect(starts[0]).toBe('');
    expect(starts).toEqual([...starts].sort());
  });

  it('makes one file of few words, and none of none', () => {
    expect(cutShards(many.slice(0, 3), new Map()).shards).toHaveLength(1);
    expect(cutShards([], new Map())).toEqual({ shards: [], starts: [] });
  });
});
