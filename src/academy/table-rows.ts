/** A table as text: names and rows. */
export interface Rows {
  columns: string[];
  rows: string[][];
}

/** Reads our own CSV: semicolon, quotes doubled, byte order mark, CRLF. */
export const readCsv = (text: string): Rows => {
  const cells: string[][] = [];
  // A cell in quotes, or one without; then a semicolon, the end of the line, or the end.
  const pattern = /(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r?\n|$)/gu;
  let row: string[] = [];
  for (const [, quoted, bare = '', end] of text.replace(/^\ufeff/u, '').matchAll(pattern)) {
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === ';') continue;
    if (row.length > 1 || row[0] !== '') cells.push(row);
    row = [];
  }
  const [columns = [], ...rows] = cells;
  return { columns, rows };
};

const toNumber = (cell: string): number | undefined =>
  /^-?\d+(?:,\d+)?$/u.test(cell) ? Number(cell.replace(',', '.')) : undefined;

const collator = new Intl.Collator('de', { numeric: true });

/** Sorts rows by a column: numbers by size, all else as in a dictionary; empty cells stand last either way. */
export const sortRows = (rows: readonly string[][], column: number, isDescending: boolean): string[][] => {
  const compare = (a: string, b: string): number => {
    const [one, two] = [toNumber(a), toNumber(b)];
    return one !== undefined && two !== undefined ? one - two : collator.compare(a, b);
  };
  return rows.toSorted((a, b) => {
    const [one = '', two = ''] = [a[column], b[column]];
    if (one === '' || two === '') return Number(one === '') - Number(two === '');
    return isDescending ? compare(two, one) : compare(one, two);
  });
};

/** The rows in which some cell holds the words, whatever their capitals. */
export const filterRows = (rows: readonly string[][], words: string): string[][] => {
  const wanted = words.trim().toLocaleLowerCase('de');
  return rows.filter((row) => row.some((cell) => cell.toLocaleLowerCase('de').includes(wanted)));
};
