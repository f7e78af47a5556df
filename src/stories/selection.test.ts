import { describe, expect, it } from 'vitest';
import {
  countValue,
  describeChoice,
  noValues,
  passes,
  readChoice,
  toggle,
  writeChoice,
  type Values,
} from './selection.ts';

const values = (part: Partial<Values>): Values => ({ ...noValues(), ...part });
const youth = values({ feld: ['jugend', 'demokratie'], schritt: ['planen'], aufwand: ['ein-tag'] });
const women = values({ feld: ['frauen'], schritt: ['planen', 'handeln'], aufwand: ['mehr'] });
const bare = values({ feld: ['jugend'] });
const all = [youth, women, bare];
const known = values({ feld: ['jugend', 'frauen', 'demokratie'], schritt: ['planen', 'handeln'] });

describe('passes', () => {
  it.each<[string, Partial<Values>, boolean[]]>([
    ['nothing chosen', {}, [true, true, true]],
    ['OR inside a group', { feld: ['frauen', 'demokratie'] }, [true, true, false]],
    ['AND between groups', { feld: ['jugend'], schritt: ['planen'] }, [true, false, false]],
    [
      'three groups',
      { feld: ['jugend', 'frauen'], schritt: ['planen'], aufwand: ['mehr'] },
      [false, true, false],
    ],
    ['nothing left', { feld: ['frauen'], aufwand: ['ein-tag'] }, [false, false, false]],
    ['a value that nobody has', { daten: ['sensoren'] }, [false, false, false]],
  ])('%s', (_name, chosen, expected) => {
    expect(all.map((tags) => passes(tags, values(chosen)))).toEqual(expected);
  });
});

describe('countValue', () => {
  it('counts what a value would show, given the other groups', () => {
    const chosen = values({ feld: ['frauen'], schritt: ['planen'] });
    // The own group does not narrow: choosing it too would widen the list.
    expect(countValue(all, chosen, 'feld', 'jugend')).toBe(1);
    expect(countValue(all, chosen, 'feld', 'frauen')).toBe(1);
    expect(countValue(all, chosen, 'aufwand', 'ein-tag')).toBe(0);
    expect(countValue(all, noValues(), 'feld', 'jugend')).toBe(2);
  });
});

describe('the address', () => {
  it.each<[string, Partial<Values>]>([
    ['', {}],
    ['?feld=jugend', { feld: ['jugend'] }],
    ['?feld=frauen&feld=jugend&schritt=handeln', { feld: ['frauen', 'jugend'], schritt: ['handeln'] }],
  ])('%s can be written and read', (query, chosen) => {
    expect(writeChoice(values(chosen))).toBe(query);
    expect(readChoice(new URLSearchParams(query), known)).toEqual({ chosen: values(chosen), unknown: [] });
  });

  it('names what does not exist, keeps the rest, and leaves foreign parameters alone', () => {
    const query = new URLSearchParams('?feld=sport&feld=jugend&feld=jugend&schritt=__proto__&utm=x&aufwand=');
    const { chosen, unknown } = readChoice(query, known);
    expect(chosen).toEqual(values({ feld: ['jugend'] }));
    expect(unknown).toEqual(['sport', '__proto__', '']);
  });

  it('toggles a value in and out', () => {
    const once = toggle(noValues(), 'feld', 'jugend');
    expect(once.feld).toEqual(['jugend']);
    expect(toggle(once, 'feld', 'jugend')).toEqual(noValues());
  });
});

describe('describeChoice', () => {
  const label = (_facet: string, value: string): string => value.toUpperCase();
  it.each<[number, Partial<Values>, string]>([
    [24, {}, 'Alle 24 Geschichten'],
    [1, { feld: ['jugend'] }, '1 Geschichte: JUGEND'],
    [0, { feld: ['jugend'] }, 'Keine Geschichte: JUGEND'],
    [
      7,
      { feld: ['jugend', 'familie'], aufwand: ['ein-tag'] },
      '7 Geschichten: JUGEND oder FAMILIE, und EIN-TAG',
    ],
  ])('%i of 24', (count, chosen, sentence) => {
    expect(describeChoice(count, 24, values(chosen), label)).toBe(sentence);
  });
});
