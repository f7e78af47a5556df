import { glob, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';

/** A CSV of the content: column names and rows of cells, all as text. */
export interface Table {
  columns: string[];
  rows: string[][];
  /** The path below `content/`. */
  file: string;
}

// Astro, Vitest and all our commands run in the project's folder; the built modules lie elsewhere.
const CONTENT = resolve('content');

/** Every CSV beside an entry, as a path below `content/`, sorted. */
export const findTables = async (): Promise<string[]> =>
  (await Array.fromAsync(glob('{stories,lessons}/*/*.csv', { cwd: CONTENT }))).sort();

const read = async (file: string): Promise<Table> => {
  const text = await readFile(join(CONTENT, file), 'utf8').catch(() => {
    throw new Error(`Die Datei content/${file} gibt es nicht.`);
  });
  const [columns, ...rows] = parse(text, { delimiter: ';', bom: true, skip_empty_lines: true }) as string[][];
  if (columns === undefined || rows.length === 0)
    throw new Error(`content/${file} enthält keine Zeilen mit Daten.`);
  return { columns, rows, file };
};

const loaded = new Map<string, Promise<Table>>();

/**
 * Reads a CSV below `content/` (semicolon, UTF-8, first row = names), once a build.
 * @throws with a German message when the file is missing or has no rows.
 */
export const loadTable = (file: string): Promise<Table> => {
  if (import.meta.env.DEV) return read(file);
  const table = loaded.get(file) ?? read(file);
  loaded.set(file, table);
  return table;
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
    throw new Error(
      `content/${table.file}, Zeile ${index + 2}: „${cell}“ in „${name}“ ist keine Zahl wie 36.7.`,
    );
  });
