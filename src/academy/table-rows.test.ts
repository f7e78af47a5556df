import { describe, expect, it } from 'vitest';
import { toGermanCsv } from '../datasets/download.ts';
import { filterRows, readCsv, sortRows } from './table-rows.ts';

describe('readCsv', () => {
  it('reads back what we hand out', () => {
    const table = {
      columns: ['name', 'zahl', 'satz'],
      rows: [
        ['a;b', '1.5', 'sagt "ja"'],
        ['', '-2', 'zwei\nZeilen'],
        ['ä', '', ''],
      ],
      file: 'x',
    };
    expect(readCsv(toGermanCsv(table))).toEqual({
      columns: table.columns,
      rows: [
        ['a;b', '1,5', 'sagt "ja"'],
        ['', '-2', 'zwei\nZeilen'],
        ['ä', '', ''],
      ],
    });
  });
});

describe('sortRows', () => {
  const rows = [['10'], ['9,5'], [''], ['ca. 3'], ['-1']];
  it('sorts numbers by size and leaves gaps for last', () => {
    const numbers = rows.filter(([cell]) => cell !== 'ca. 3');
    expect(sortRows(numbers, 0, false)).toEqual([['-1'], ['9,5'], ['10'], ['']]);
    expect(sortRows(numbers, 0, true)).toEqual([['10'], ['9,5'], ['-1'], ['']]);
  });
  it('sorts words as a German dictionary does', () => {
    expect(sortRows([['Zug'], ['Öl'], ['Ofen'], ['apfel']], 0, false)).toEqual([
      ['apfel'],
      ['Ofen'],
      ['Öl'],
      ['Zug'],
    ]);
  });
  it('changes nothing in the rows it is given', () => {
    const given = [['b'], ['a']];
    sortRows(given, 0, false);
    expect(given).toEqual([['b'], ['a']]);
  });
});

it('filters by words in any cell', () => {
  const rows = [
    ['Äpfel', 'rot'],
    ['Birnen', 'grün'],
  ];
  expect(filterRows(rows, ' äPF ')).toEqual([rows[0]]);
  expect(filterRows(rows, '')).toEqual(rows);
  expect(filterRows(rows, 'blau')).toEqual([]);
});
