import { describe, expect, it } from 'vitest';
import type { Term } from '../query/term.ts';
import type { Found } from './match.ts';
import { matchPhrase } from './phrases.ts';
import { matchTerm, rank, type Ranked } from './rank.ts';

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

const rankTerms = (terms: Term[], pages: Record<string, Record<string, number[]>>): Ranked[] =>
  rank(
    terms.map((one) => ({ match: matchTerm(one, found(pages)), importance: one.importance ?? 1 })),
    100,
  );
const orderOf = (terms: Term[], pages: Record<string, Record<string, number[]>>): string[] =>
  rankTerms(terms, pages).map(({ page }) => page);

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
    expect(rankTerms([term('daten')], pages)[0]?.places).toEqual([[50, 90]]);
  });

  it('weighs a word by how much it says', () => {
    const pages = { bekommen: { a: [50] }, zuschuss: { b: [50] } };
    expect(orderOf([{ ...term('bekommen'), importance: 0.4 }, term('zuschuss')], pages)[0]).toBe('b');
  });

  it('orders equal pages by their name, and finds nothing for nothing', () => {
    expect(orderOf([term('daten')], { daten: { b: [50], a: [50] } })).toEqual(['a', 'b']);
    expect(orderOf([], {})).toEqual([]);
    expect(orderOf([term('fehlt')], {})).toEqual([]);
  });
});

describe('matchPhrase', () => {
  const pages = { offen: { a: [50, 70], b: [50] }, daten: { a: [71, 90], b: [60] }, neu: { a: [72] } };
  const match = (...words: string[]): Found =>
    matchPhrase(
      words.map((word) => term(word)),
      found(pages),
    );

  it.each([
    ['finds words in a row', ['offen', 'daten'], ['a']],
    ['finds three words in a row', ['offen', 'daten', 'neu'], ['a']],
    ['finds nothing in the other order', ['daten', 'offen'], []],
    ['finds a phrase of one word', ['daten'], ['a', 'b']],
    ['finds nothing with a word that no page has', ['offen', 'fehlt'], []],
  ])('%s', (_, words, expected) => {
    expect([...match(...words).keys()]).toEqual(expected);
  });

  it('says where the words of the phrase stand, and not where they stand alone', () => {
    expect(match('offen', 'daten').get('a')?.places).toEqual([70, 71]);
  });

  it('is worth more in the title', () => {
    const inTitle = matchPhrase([term('x')], found({ x: { a: [2], b: [90] } }));
    expect(inTitle.get('a')?.strength).toBeGreaterThan(inTitle.get('b')?.strength ?? 1);
  });
});
