import { describe, expect, it } from 'vitest';
import { describeFilters, findUnknown, writeAddress } from './address-state.ts';

const form = (...pairs: [name: string, value: string][]): FormData => {
  const data = new FormData();
  for (const [name, value] of pairs) data.append(name, value);
  return data;
};

describe('writeAddress', () => {
  it.each<[[string, string][], string]>([
    [[['q', '']], ''],
    [[['q', ' Umfrage ']], '?q=Umfrage'],
    [
      [
        ['q', ''],
        ['art', 'Lektion'],
      ],
      '?art=Lektion',
    ],
    [
      [
        ['q', 'a & b'],
        ['art', 'Lektion'],
        ['art', 'Geschichte'],
      ],
      '?q=a+%26+b&art=Lektion&art=Geschichte',
    ],
  ])('writes %j', (pairs, address) => {
    expect(writeAddress(form(...pairs))).toBe(address);
  });
});

describe('findUnknown', () => {
  const known = [
    { name: 'art', value: 'Lektion' },
    { name: 'feld', value: 'Jugend' },
  ];

  it.each([
    ['?q=a&art=Lektion&feld=Jugend', []],
    ['?art=Podcast&art=Lektion', ['Podcast']],
    // A value of another filter.
    ['?feld=Lektion', ['Lektion']],
    ['?art=&art=+&sorte=x', []],
    ['?art=x&feld=x', ['x']],
    [`?art=${'x'.repeat(500)}`, ['x'.repeat(60)]],
  ])('finds in %j', (address, unknown) => {
    expect(findUnknown(new URLSearchParams(address), known)).toEqual(unknown);
  });

  it('names a few of very many', () => {
    const address = new URLSearchParams(Array.from({ length: 500 }, (_, place) => ['art', `${place}`]));
    expect(findUnknown(address, known)).toEqual(['0', '1', '2', '3', '4']);
  });
});

describe('describeFilters', () => {
  it.each([
    [{}, ''],
    [{ kind: ['Lektion'] }, 'Lektion'],
    [{ kind: ['Lektion', 'Geschichte'], field: ['Jugend'] }, 'Lektion oder Geschichte, und Jugend'],
  ])('%j', (filters, expected) => {
    expect(describeFilters(filters)).toBe(expected);
  });
});
