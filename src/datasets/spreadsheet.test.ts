import { read, utils } from '@e965/xlsx';
import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadTable, type Table } from '../catalogue/tables.ts';
import { toSpreadsheet } from './spreadsheet.ts';

/** Reads a spreadsheet with another library: every cell as it was meant. */
const readBack = async (table: Table): Promise<unknown[][]> => {
  const book = read(await toSpreadsheet(table, 'Daten'), { cellDates: true, UTC: true });
  return utils.sheet_to_json(book.Sheets[book.SheetNames[0]!]!, {
    header: 1,
    raw: true,
    defval: '',
    UTC: true,
  });
};

describe('spreadsheets', () => {
  it('keep numbers, days and text apart', async () => {
    const table = {
      columns: ['nr', 'tag', 'stunden', 'gemischt', 'plz'],
      rows: [
        ['1', '2026-03-29', '2.5', 'ca. 3', '01067'],
        ['2', '', '-10', '4', '10115'],
      ],
    } as unknown as Table;
    const [head, first, second] = await readBack(table);
    expect(head).toEqual(['nr', 'tag', 'stunden', 'gemischt', 'plz']);
    expect(first?.[0]).toBe(1);
    expect((first?.[1] as Date).toISOString().slice(0, 10)).toBe('2026-03-29');
    expect(first?.slice(2)).toEqual([2.5, 'ca. 3', '01067']);
    expect(second).toEqual([2, '', -10, '4', '10115']);
  });

  it('hold the same values as every CSV of the content', async () => {
    const files = globSync('content/{stories,lessons}/*/*.csv');
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) {
      const table = await loadTable(file.replace('content/', ''));
      const found = await readBack(table);
      const plain = (cell: unknown): string =>
        cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '');
      const number = (cell: string): string =>
        /^-?\d+(?:\.\d+)?$/u.test(cell) && !/^-?0\d/u.test(cell) ? String(Number(cell)) : cell;
      expect(
        found.map((row) => row.map((cell) => number(plain(cell)))),
        file,
      ).toEqual([table.columns, ...table.rows].map((row) => row.map(number)));
    }
  });
});
