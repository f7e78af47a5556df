import writeSheet from 'write-excel-file/node';
import type { Table } from '../catalogue/tables.ts';

const NUMBER = /^-?\d+(?:\.\d+)?$/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

type Kind = 'number' | 'day' | 'text';

/** What a column holds: numbers or days only if every cell that says something is one. */
const kindOf = (cells: string[]): Kind => {
  const filled = cells.filter((cell) => cell !== '');
  // `007` is a number of a member, not a quantity.
  if (filled.some((cell) => /^-?0\d/u.test(cell))) return 'text';
  if (filled.length > 0 && filled.every((cell) => NUMBER.test(cell))) return 'number';
  return filled.length > 0 && filled.every((cell) => DAY.test(cell)) ? 'day' : 'text';
};

const toCell = (cell: string, kind: Kind) => {
  if (cell === '') return null;
  if (kind === 'number') return { value: Number(cell), type: Number };
  if (kind === 'day') return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  return { value: cell, type: String };
};

/** Characters of the widest cell of a column, within reason. */
const widthOf = (cells: string[]): number =>
  Math.min(40, Math.max(8, ...cells.map(({ length }) => length + 2)));

/**
 * A table as .xlsx: numbers are numbers, days are days, names stand bold in the first row. Holds what the CSV holds.
 * @param name name of the sheet; at most 31 characters are used
 */
export const toSpreadsheet = async ({ columns, rows }: Table, name: string): Promise<Buffer> => {
  const byColumn = columns.map((_, index) => rows.map((row) => row[index] ?? ''));
  const kinds = byColumn.map(kindOf);
  const head = columns.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const body = rows.map((row) => kinds.map((kind, index) => toCell(row[index] ?? '', kind)));
  return writeSheet([head, ...body], {
    sheet: name.slice(0, 31),
    columns: columns.map((column, index) => ({ width: widthOf([column, ...byColumn[index]!]) })),
    stickyRowsCount: 1,
  }).toBuffer();
};
