import { expect, it } from 'vitest';
import { formatDay, formatMinutes } from './dates.ts';

it.each([
  ['2024-01-09', '9.\u00a0Januar\u00a02024'],
  ['2026-12-31', '31.\u00a0Dezember\u00a02026'],
])('%s is %s', (day, written) => {
  expect(formatDay(day)).toBe(written);
});

it.each([
  [0, '0\u00a0Minuten'],
  [1, '1\u00a0Minute'],
  [45, '45\u00a0Minuten'],
  [60, '1\u00a0Stunde'],
  [95, '1\u00a0Stunde 35\u00a0Minuten'],
  [720, '12\u00a0Stunden'],
])('%d minutes are %s', (minutes, written) => {
  expect(formatMinutes(minutes)).toBe(written);
});
