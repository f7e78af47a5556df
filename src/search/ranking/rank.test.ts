import { describe, expect, it } from 'vitest';
import type { Term } from '../query/variants.ts';
import type { Found } from './match.ts';
import { pagesWithPhrases } from './phrases.ts';
import { rank } from './rank.ts';

const term = (...keys: string[]): Term => ({
  typed: keys.join(' '),
  variants: keys.map((key, index) => ({ keys: [key], weight: index === 0 ? 1 : 0.5, how: 'word' })),
});

const found =
  (pages: Record<string, Record<string, number[]>>) =>
  (key: string): Found =>
    new Map(
      Object.entries(pages[key] ?? {}).map(([page, places]) => [
        page,
        { strength: places.length / (places.length + 2), places },
      ]),
    );

const orderOf = (terms: Term[], pages: Record<string, Record<string, number[]>>): string[] =>
  rank(terms, found(pages), 100).map(({ page }) => page);

describe('rank', () => {
  it('puts the page first that has all words', () => {
    const pages = { daten: { a: [50, 51, 52], b: [50] }, schutz: { b: [80] } };
    expect(orderOf([term('daten'), term('schutz')], pages)[0]).toBe('b');
  });

  it('drops no page that has one word of many', () => {
    const pages = { daten: { a: [50] }, schutz: { b: [80] } };
    expect(orderOf([term('daten'), term('schutz')], pages)).toHaveLength(2);
  });

  it('prefers words that stand close together', () => {
    const pages = { daten: { a: [50], b: [50] }, schutz: { a: [900], b: [51] } };
    expect(orderOf([term('daten'), term('schutz')], pages)[0]).toBe('b');
  });

  it('prefers the word itself to its kin', () => {
    expect(orderOf([term('daten', 'datei')], { datei: { a: [50] }, daten: { b: [50] } })[0]).toBe('b');
  });

  it('prefers a rare word to a frequent one', () => {
    const everywhere = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`p${index}`, [50]]));
    expect(orderOf([term('oft'), term('selten')], { oft: everywhere, selten: { x: [50] } })[0]).toBe('x');
  });

  it('gives places by term, sorted, each once', () => {
    const pages = { daten: { a: [90, 50, 50] }, schutz: {} };
    expect(rank([term('daten')], found(pages), 10)[0]?.places).toEqual([[50, 90]]);
  });

  it('orders equal pages by their name, and finds nothing for nothing', () => {
    expect(orderOf([term('daten')], { daten: { b: [50], a: [50] } })).toEqual(['a', 'b']);
    expect(orderOf([], {})).toEqual([]);
    expect(orderOf([term('fehlt')], {})).toEqual([]);
  });
});

describe('pagesWithPhrases', () => {
  const pages = { offen: { a: [50, 70], b: [50] }, daten: { a: [71], b: [60] } };
  it.each([
    ['says nothing without phrases', [], undefined],
    ['finds words in a row', [['offen', 'daten']], ['a']],
    ['finds nothing in the other order', [['daten', 'offen']], []],
    ['finds a phrase of one word', [['daten']], ['a', 'b']],
    ['asks for all phrases', [['offen', 'daten'], ['fehlt']], []],
  ])('%s', (_, phrases: string[][], expected) => {
    const result = pagesWithPhrases(
      phrases.map((phrase) => phrase.map((key) => term(key))),
      found(pages),
    );
    expect(result === undefined ? undefined : [...result]).toEqual(expected);
  });
});
