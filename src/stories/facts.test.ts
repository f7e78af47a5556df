import { expect, it } from 'vitest';
import { fact } from './facts.ts';

it('shows a known value and says why one is not known', () => {
  expect(fact('Kosten', 'nichts')).toEqual({ name: 'Kosten', value: 'nichts' });
  expect(fact('Zeit', 2, (hours) => `${hours} Stunden`)).toEqual({ name: 'Zeit', value: '2 Stunden' });
  expect(fact<string>('Kosten', { unknown: 'nicht veröffentlicht' })).toEqual({
    name: 'Kosten',
    unknown: 'nicht veröffentlicht',
  });
});
