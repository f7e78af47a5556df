import { parse } from 'csv-parse/sync';
import { BUDGETS } from '../lib/budgets.ts';
import type { Fault, Rule } from '../lib/rule.ts';
import type { Site } from '../lib/site.ts';

const BYTE_ORDER_MARK = '\ufeff';

const readTable = (text: string): string[][] | string => {
  try {
    return parse(text, { delimiter: ';', bom: true, relax_column_count: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

const tableFaults = (text: string): string[] => {
  const rows = readTable(text);
  if (typeof rows === 'string') return [`lässt sich nicht lesen: ${rows}`];
  const [header = []] = rows;
  const uneven = rows.findIndex((row) => row.length !== header.length);
  return [
    ...(rows.length > 1 ? [] : ['enthält keine Zeile mit Daten']),
    ...(header.every((name) => name.trim() !== '') ? [] : ['eine Spalte hat keinen Namen']),
    ...(new Set(header).size === header.length ? [] : ['zwei Spalten heißen gleich']),
    ...(uneven === -1
      ? []
      : [`Zeile ${uneven + 1} hat ${rows[uneven]?.length} Spalten, die Kopfzeile hat ${header.length}`]),
  ];
};

const fileFaults = (bytes: Buffer): string[] => {
  const text = bytes.toString('utf8');
  return [
    ...(bytes.length > BUDGETS.download ? [`${bytes.length} Bytes, erlaubt sind ${BUDGETS.download}`] : []),
    ...(text.startsWith(BYTE_ORDER_MARK)
      ? []
      : ['am Anfang fehlt die Byte-Reihenfolge-Marke; Excel zeigt sonst falsche Umlaute']),
    ...(text.includes('\ufffd') ? ['ist kein UTF-8'] : []),
    ...(/[^\r]\n/u.test(text) || !text.endsWith('\r\n') ? ['Zeilen enden nicht alle mit CRLF'] : []),
    ...tableFaults(text),
  ];
};

const judge = (file: string, site: Site): Fault[] =>
  fileFaults(site.read(file)).map((message) => ({ page: file, message }));

/** Tables to download open in a German spreadsheet by a double click, and have as many columns in every row. */
export const downloads: Rule = (site) =>
  [...site.files].filter((file) => file.endsWith('.csv')).flatMap((file) => judge(file, site));
