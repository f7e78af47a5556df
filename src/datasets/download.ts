import type { Table } from '../catalogue/tables.ts';

const ROOMS: Record<string, string> = { stories: 'geschichten', lessons: 'lektionen' };

/** The formats in which a table is handed out. */
export type DownloadFormat = 'csv' | 'xlsx';

/** The path under which a table of the content is handed out: `stories/x/y.csv` → `/daten/geschichten/x/y.csv`. */
export const downloadPath = (file: string, format: DownloadFormat = 'csv'): string => {
  const [collection = '', ...rest] = file.replace(/\.csv$/u, `.${format}`).split('/');
  return `/daten/${[ROOMS[collection] ?? collection, ...rest].join('/')}`;
};

const isDecimal = (cell: string): boolean => /^-?\d+\.\d+$/u.test(cell);

const quote = (cell: string): string => (/[";\n\r]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/**
 * The CSV as German spreadsheet programs open it by a double click: byte order mark, semicolon, decimal comma, CRLF.
 * Without the comma a German Excel reads 40.4 as a date or as text.
 */
export const toGermanCsv = ({ columns, rows }: Table): string =>
  '\ufeff' +
  [columns, ...rows]
    .map((row) => row.map((cell) => quote(isDecimal(cell) ? cell.replace('.', ',') : cell)).join(';'))
    .map((line) => `${line}\r\n`)
    .join('');
