import { expect, it } from 'vitest';
import { readFilters } from '../result/filters.ts';
import { listFilters } from './list-filters.ts';
import type { PageText } from './page-text.ts';

const pageOf = (facts: PageText['facts']): PageText => ({ lang: 'de', title: '', facts, sections: [] });

it('lists pages by value, and reads what it lists', () => {
  const stored = listFilters([
    pageOf({ kind: 'Lektion', minutes: 20, step: ['sammeln', 'ordnen'] }),
    pageOf({ kind: 'Seite' }),
    pageOf({ kind: 'Lektion', minutes: 3 }),
  ]);
  expect(stored).toEqual({
    kind: { Lektion: [0, 2], Seite: [1] },
    step: { sammeln: [0], ordnen: [0] },
    field: {},
    minutes: { '16 bis 30 Minuten': [0], 'bis 5 Minuten': [1, 2] },
  });
  expect(readFilters(stored).get('kind')?.get('Lektion')).toEqual(new Set(['0', '2']));
  expect(readFilters({}).get('field')?.size).toBe(0);
});
