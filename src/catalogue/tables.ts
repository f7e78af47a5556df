import { parse } from 'csv-parse/sync';

/** A CSV of the content: column names and rows of cells, all as text. */
export interface Table {
  columns: string[];
  rows: string[][];
  /** The path below `content/`. */
  file: string;
}

const CONTENT = '/content/';
const sources = import.meta.glob<string>('/content/{stories,lessons}/*/*.csv', { query: '?raw', import: 'default' });

/** Every CSV beside an entry, as a path below `content/`, sorted. */
export const tableFiles = (): string[] =>
  Object.keys(sources)
    .map((path) => path.slice(CONTENT.length))
    .sort();

/**
 * Reads a CSV below `content/` (semicolon, UTF-8, first row = names).
 * @throws with a German message when the file is missing or has no rows.
 */
export const loadTable = async (file: string): Promise<Table> => {
  const load = sources[CONTENT + file];
  if (load === undefined) throw new Error(`Die Datei content/${file} gibt es nicht.`);
  const [columns, ...rows] = parse(await load(), { delimiter: ';', bom: true, skip_empty_lines: true }) as string[][];
  if (columns === undefined || rows.length === 0) throw new Error(`content/${file} enthält keine Zeilen mit Daten.`);
  return { columns, rows, file };
};

/** The cells of one column. @throws when the column does not exist. */
export const column = (table: Table, name: string): string[] => {
  const index = table.columns.indexOf(name);
  if (index < 0) {
    throw new Error(`content/${table.file}: Spalte „${name}“ fehlt. Vorhanden: ${table.columns.join(', ')}.`);
  }
  return table.rows.map((row) => row[index] ?? '');
};

/** A column as numbers. @throws when a cell is no number with a decimal point. */
export const numbers = (table: Table, name: string): number[] =>
  column(table, name).map((cell, index) => {
    const value = cell.trim() === '' ? Number.NaN : Number(cell);
    if (Number.isFinite(value)) return value;
    throw new Error(`content/${table.file}, Zeile ${index + 2}: „${cell}“ in „${name}“ ist keine Zahl wie 36.7.`);
  });
