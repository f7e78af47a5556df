import { loadTable } from '../catalogue/tables.ts';
import { toGermanCsv, type DownloadFormat } from './download.ts';
import { toSpreadsheet } from './spreadsheet.ts';

const made = new Map<string, Promise<Buffer>>();

const make = async (file: string, format: DownloadFormat): Promise<Buffer> => {
  const table = await loadTable(file);
  if (format === 'csv') return Buffer.from(toGermanCsv(table));
  const name = file.split('/').at(-1)?.replace('.csv', '') ?? 'Daten';
  return toSpreadsheet(table, name);
};

/** A table of the content (path below `content/`) as the file that is handed out; made once a build. */
export const loadDownload = (file: string, format: DownloadFormat): Promise<Buffer> => {
  if (import.meta.env.DEV) return make(file, format);
  const key = `${file}:${format}`;
  const download = made.get(key) ?? make(file, format);
  made.set(key, download);
  return download;
};
