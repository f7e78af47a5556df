import { describe, expect, it } from 'vitest';
import { countSlips } from './slips.ts';

describe('countSlips', () => {
  it.each([
    ['datenschutz', 'datenschutz', 0],
    ['datenschuz', 'datenschutz', 1],
    ['umfarge', 'umfrage', 0.9],
    ['umfrahe', 'umfrage', 1],
    ['exell', 'excel', 1.8],
    ['tabele', 'tabelle', 0.8],
    ['tabellle', 'tabelle', 0.8],
    ['wahrheid', 'wahrheit', 1],
    ['pivott', 'pivot', 0.8],
  ])('counts likely slips: %s for %s', (typed, meant, slips) => {
    expect(countSlips(typed, meant, 2)).toBeCloseTo(slips);
  });

  it.each([
    ['mogel', 'model', 'a key far away'],
    ['insekt', 'innen', 'another word'],
    ['ratte', 'matte', 'another first letter'],
    ['beleidigt', 'bereinigt', 'two keys far away'],
    ['daten', 'datenschutz', 'the beginning of a word'],
    ['', 'daten', 'nothing typed'],
  ])('takes %s for no slip of %s: %s', (typed, meant) => {
    expect(countSlips(typed, meant, typed.length <= 7 ? 1 : 2)).toBe(Infinity);
  });

  it('is the same in both directions for letters more and less', () => {
    expect(countSlips('fragebogen', 'fragbogen', 2)).toBe(countSlips('fragbogen', 'fragebogen', 2));
  });
});
