import { describe, expect, it } from 'vitest';
import type { Lexeme } from './lexeme.ts';
import { formOf, readShard, shardOf, writeShard, type Shard } from './shard.ts';

const roundTrip = (shard: Shard): Shard => readShard(writeShard(shard));

const LEXEMES: Lexeme[] = [
  { key: 'verein', display: 'Verein', kind: 'n', rank: 5 },
  { key: 'foerdern', display: 'fördern', kind: 'v', rank: 0 },
  { key: 'datenschutz', display: 'Datenschutz', kind: 'n', rank: 12, parts: ['daten', 'schutz'] },
  { key: 'stadtbaum', display: 'Stadtbäume', kind: 'n', rank: 35, parts: ['stadt', 'baum'] },
  { key: 'email', display: 'E-Mail', kind: 'n', rank: 3, parts: ['e', 'mail'], alike: ['rundbrief'] },
  {
    key: 'kuenstlich intelligenz',
    display: 'künstliche Intelligenz',
    kind: 'x',
    rank: 0,
    alike: ['ki', 'ai'],
  },
  { key: 'bestand', display: 'Bestände', kind: 'n', rank: 10 },
];

describe('writeShard and readShard', () => {
  it.each(LEXEMES)('keep $display', (lexeme) => {
    expect(roundTrip({ lexemes: [lexeme], aliases: new Map() }).lexemes).toEqual([lexeme]);
  });

  it('keep everything together, in order', () => {
    const aliases = new Map([
      ['gefoerdert', 'foerdern'],
      ['haeuser', 'haus'],
    ]);
    expect(roundTrip({ lexemes: LEXEMES, aliases })).toEqual({ lexemes: LEXEMES, aliases });
  });

  it('keep any mixture', () => {
    // Cases made by a small generator, the same in every run.
    let seed = 7;
    const next = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % below;
    };
    const word = (): string =>
      Array.from({ length: 3 + next(9) }, () => 'abcdefghijklmnoprstuvwz'.charAt(next(23))).join('');
    for (let round = 0; round < 200; round += 1) {
      const lexemes = Array.from({ length: 1 + next(6) }, (): Lexeme => {
        const parts = next(3) === 0 ? [word(), word()] : undefined;
        const own = word();
        return {
          key: next(4) === 0 ? word() : (parts?.join('') ?? own),
          display: own.charAt(0).toUpperCase() + own.slice(1),
          kind: (['n', 'v', 'a', 'x'] as const)[next(4)] ?? 'n',
          rank: next(36),
          ...(parts === undefined ? {} : { parts }),
          ...(next(4) === 0 ? { alike: [word(), `${word()} ${word()}`] } : {}),
        };
      });
      const aliases = new Map(Array.from({ length: next(4) }, () => [word(), word()] as const));
      expect(roundTrip({ lexemes, aliases })).toEqual({ lexemes, aliases });
    }
  });

  it.each(['', '\n\n', 'n', '\t\t'])('make nothing of %j', (text) => {
    expect(readShard(text)).toEqual({ lexemes: [], aliases: new Map() });
  });
});

describe('formOf', () => {
  it.each([
    ['Verein', 'verein'],
    ['E-Mail', 'email'],
    ['künstliche Intelligenz', 'kuenstliche intelligenz'],
    ['GPT-4', 'gpt4'],
    ['„Wort“', 'wort'],
    ['…', ''],
  ])('looks %s up as %s', (display, form) => {
    expect(formOf(display)).toBe(form);
  });
});

describe('shardOf', () => {
  const starts = ['', 'da', 'fo', 'verei'];
  it.each([
    ['aachen', 0],
    ['', 0],
    ['1000', 0],
    ['cz', 0],
    ['da', 1],
    ['daten', 1],
    ['fnord', 1],
    ['fo', 2],
    ['verband', 2],
    ['verein', 3],
    ['zzz', 3],
  ])('finds the file of %j', (form, place) => {
    expect(shardOf(form, starts)).toBe(place);
  });
});
