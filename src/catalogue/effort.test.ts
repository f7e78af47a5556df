import { expect, it } from 'vitest';
import { effortFor } from './effort.ts';

const efforts = [
  { id: 'ein-tag', maxHours: 8 },
  { id: 'drei-tage', maxHours: 24 },
  { id: 'mehr', maxHours: undefined },
];

it.each([
  [1, 'ein-tag'],
  [480, 'ein-tag'],
  [481, 'drei-tage'],
  [1440, 'drei-tage'],
  [1441, 'mehr'],
  [60_000, 'mehr'],
])('%i minutes are %s', (minutes, id) => {
  expect(effortFor(efforts, minutes)?.id).toBe(id);
});
