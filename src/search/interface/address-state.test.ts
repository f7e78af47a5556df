import { describe, expect, it } from 'vitest';
import { describeFilters, listChosen, readState, toggleValue, writeState } from './address-state.ts';

const read = (address: string) => readState(new URLSearchParams(address));

describe('address of the search', () => {
  it.each([
    ['', { query: '', filters: {} }],
    ['?q=Umfrage', { query: 'Umfrage', filters: {} }],
    ['?q=Umfrage&art=Lektion', { query: 'Umfrage', filters: { kind: ['Lektion'] } }],
    [
      '?q=a&art=Lektion&art=Geschichte&schritt=Planen+%26+fragen',
      { query: 'a', filters: { kind: ['Lektion', 'Geschichte'], step: ['Planen & fragen'] } },
    ],
    ['?feld=Jugend&minuten=bis+10', { query: '', filters: { field: ['Jugend'], minutes: ['bis 10'] } }],
  ])('reads %j and writes it again', (address, state) => {
    expect(read(address)).toEqual(state);
    expect(writeState(state)).toBe(address);
  });

  it.each([
    ['?q=+a+', { query: 'a', filters: {} }],
    ['?q=a&q=b', { query: 'a', filters: {} }],
    ['?art=&art=+', { query: '', filters: {} }],
    ['?art=Lektion&art=Lektion', { query: '', filters: { kind: ['Lektion'] } }],
    ['?kind=Lektion&constructor=x&utm_source=y', { query: '', filters: {} }],
    [`?art=${'x'.repeat(500)}`, { query: '', filters: { kind: ['x'.repeat(60)] } }],
  ])('bears %j', (address, state) => {
    expect(read(address)).toEqual(state);
  });

  it('takes no more values than a person would choose', () => {
    const address = `?${Array.from({ length: 500 }, (_, place) => `feld=${place}`).join('&')}`;
    expect(listChosen(read(address).filters)).toHaveLength(20);
  });
});

describe('toggleValue', () => {
  it('chooses and takes back, and changes nothing given', () => {
    const none = {};
    const one = toggleValue(none, 'kind', 'Lektion');
    const two = toggleValue(one, 'kind', 'Begriff');
    expect([none, one, two]).toEqual([{}, { kind: ['Lektion'] }, { kind: ['Lektion', 'Begriff'] }]);
    expect(toggleValue(two, 'kind', 'Lektion')).toEqual({ kind: ['Begriff'] });
    expect(toggleValue(one, 'kind', 'Lektion')).toEqual({});
  });
});

describe('describeFilters', () => {
  it.each([
    [{}, ''],
    [{ kind: ['Lektion'] }, 'Lektion'],
    [{ field: ['Jugend'], kind: ['Lektion', 'Geschichte'] }, 'Lektion oder Geschichte, und Jugend'],
  ])('%j', (filters, expected) => {
    expect(describeFilters(filters)).toBe(expected);
  });
});
