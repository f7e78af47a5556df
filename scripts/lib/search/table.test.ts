import { expect, it } from 'vitest';
import { showNumber, showTable } from './table.ts';

it.each([
  [0.9556, 3, '0,956'],
  [1234.5, 0, '1.235'],
  [0, 1, '0,0'],
])('%d with %d decimals is %s', (value, decimals, expected) => {
  expect(showNumber(value, decimals)).toBe(expected);
});

it('sets columns under each other', () => {
  expect(
    showTable([
      ['Suche', 'kB'],
      ['unsere', '7'],
      ['a', '1.024'],
    ]),
  ).toBe('Suche      kB\nunsere      7\na       1.024');
});
