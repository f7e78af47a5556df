import { expect, it } from 'vitest';
import { addDays, isDay, readDay, shortDay, writeDay } from './day.ts';

it.each([
  ['2026-11-30', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['1999-12-31', false],
  ['2026-11-31', false],
  ['2026-1-1', false],
  [20261130, false],
  [undefined, false],
])('isDay(%j) is %j', (value, expected) => {
  expect(isDay(value)).toBe(expected);
});

it.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2027-03-27', 7, '2027-04-03'],
  ['2028-02-28', 1, '2028-02-29'],
])('%s and %i days are %s', (day, days, expected) => {
  expect(addDays(day, days)).toBe(expected);
});

it('is written for people and for links', () => {
  expect(shortDay('2026-11-30')).toBe('30.11.2026');
  expect(writeDay('2026-11-30')).toBe('20261130');
  expect(['20261130', '20261131', '', '2026113x'].map(readDay)).toEqual(['2026-11-30', '', '', '']);
});
