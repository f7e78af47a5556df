import { describe, expect, it } from 'vitest';
import { chartItems } from './chart-items.ts';

const table = {
  file: 'stories/x/y.csv',
  columns: ['alter', 'quote'],
  rows: [
    ['14-29', '40.0'],
    ['75+', '21.1'],
  ],
};

describe('chartItems', () => {
  it('stresses the highlighted labels and sets ranges', () => {
    expect(chartItems(table, { label: 'alter', value: 'quote', highlight: ['75+'] })).toEqual([
      { label: '14–29', value: 40, strong: false },
      { label: '75+', value: 21.1, strong: true },
    ]);
  });

  it('stresses everything when nothing is highlighted', () => {
    expect(
      chartItems(table, { label: 'alter', value: 'quote', highlight: [] }).every(({ strong }) => strong),
    ).toBe(true);
  });

  it('names file and columns when one is missing', () => {
    expect(() => chartItems(table, { label: 'alter', value: 'anteil', highlight: [] })).toThrow(
      'content/stories/x/y.csv: Spalte „anteil“ fehlt. Vorhanden: alter, quote.',
    );
  });

  it('names file and line when a cell is no number', () => {
    const broken = { ...table, rows: [['14-29', '40,0']] };
    expect(() => chartItems(broken, { label: 'alter', value: 'quote', highlight: [] })).toThrow(
      'content/stories/x/y.csv, Zeile 2: „40,0“ in „quote“ ist keine Zahl wie 36.7.',
    );
  });
});
