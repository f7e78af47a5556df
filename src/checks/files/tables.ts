import { CsvError, parse } from 'csv-parse/sync';
import { formatNumber, quote } from '../characters.ts';
import type { Finding, Remark } from '../finding.ts';
import type { Source } from '../source.ts';

/** The largest CSV file in bytes. */
export const MAX_TABLE_BYTES = 200_000;

/** A row of a table with the line (from 1) that it begins on. */
export interface Row {
  line: number;
  cells: string[];
}

/** A CSV file as read: first row = names. */
export interface Table {
  source: Source;
  header: string[];
  rows: Row[];
}

const MAX_FINDINGS = 10;
const EXAMPLE =
  'Die erste Zeile nennt die Spalten, darunter stehen die Werte, getrennt mit Semikolon:\njahr;frauen\n2024;6477';

const at = (source: Source, line: number, remark: Remark): Finding => ({
  file: source.path,
  line,
  column: 1,
  severity: 'error',
  ...remark,
});

interface Record {
  record: string[];
  info: { lines: number };
}

const readRows = (text: string): Row[] => {
  const records = parse(text, {
    delimiter: ';',
    info: true,
    relax_column_count: true,
    skip_empty_lines: false,
  }) as unknown as Record[];
  let line = 1;
  return records.map(({ record, info }) => {
    const row = { line, cells: record };
    line = info.lines + 1;
    return row;
  });
};

const checkHeader = ({ source, header, rows }: Table): Finding[] => {
  const findings: Finding[] = [];
  if (header.length === 1 && /[,\t]/u.test(header[0] ?? '')) {
    const message = `Die Spalten sind nicht mit Semikolon getrennt: ${quote(header[0] ?? '')}.`;
    findings.push(
      at(source, 1, {
        rule: 'table-separator',
        message,
        remedy: `Speichert die Datei mit „;“ als Trennzeichen.\n${EXAMPLE}`,
      }),
    );
  }
  header.forEach((name, index) => {
    if (name.trim() === '') {
      const message = `Die ${index + 1}. Spalte hat keinen Namen.`;
      findings.push(at(source, 1, { rule: 'table-header', message, remedy: EXAMPLE }));
    } else if (header.indexOf(name) !== index) {
      const message = `Zwei Spalten heißen ${quote(name)}.`;
      findings.push(
        at(source, 1, { rule: 'table-header', message, remedy: 'Gebt jeder Spalte einen eigenen Namen.' }),
      );
    }
  });
  if (rows.length === 0) {
    const message = 'Die Tabelle hat nur die Zeile mit den Spaltennamen, aber keine Werte.';
    findings.push(at(source, 1, { rule: 'table-empty', message, remedy: EXAMPLE }));
  }
  return findings;
};

const checkRow = (source: Source, header: readonly string[], { line, cells }: Row): Finding[] => {
  if (cells.length === 1 && cells[0]?.trim() === '' && header.length > 1) {
    return [
      at(source, line, {
        rule: 'table-row',
        message: `Zeile ${line} ist leer.`,
        remedy: 'Löscht die leere Zeile.',
      }),
    ];
  }
  if (cells.length !== header.length) {
    const message = `Zeile ${line} hat ${cells.length} Spalten, die erste Zeile hat ${header.length}.`;
    const remedy =
      'Ergänzt oder löscht ein Semikolon. Steht ein Semikolon im Text, setzt den Text in doppelte Anführungszeichen.';
    return [at(source, line, { rule: 'table-row', message, remedy })];
  }
  const formula = cells.find((cell) => /^[=@\t]|^[+-][^\d\s]*[(|!]/u.test(cell));
  if (formula === undefined) return [];
  const message = `Zeile ${line} enthält ${quote(formula)}. Tabellenprogramme führen das als Formel aus.`;
  return [
    at(source, line, {
      rule: 'table-formula',
      message,
      remedy: 'Schreibt das Ergebnis statt der Formel in die Zelle.',
    }),
  ];
};

const wordSyntax = (source: Source, error: unknown): Finding => {
  const lines = error instanceof CsvError ? Number((error as unknown as { lines?: number }).lines ?? 1) : 1;
  return at(source, Math.max(1, lines), {
    rule: 'table-syntax',
    message:
      'Ab hier lässt sich die Tabelle nicht lesen: Ein Anführungszeichen steht allein oder mitten im Wert.',
    remedy:
      'Steht in einem Wert ein Anführungszeichen, verdoppelt es und setzt den ganzen Wert in Anführungszeichen: "der ""Verein"""',
  });
};

/** Reads a CSV file (semicolon, UTF-8, first row = names). Never throws; `table` is missing when it cannot be read. */
export const readTable = (
  source: Source,
  size: number,
): { table: Table | undefined; findings: Finding[] } => {
  if (size > MAX_TABLE_BYTES) {
    const message = `Die Tabelle ist ${formatNumber(Math.ceil(size / 1000))} kB groß, erlaubt sind ${formatNumber(MAX_TABLE_BYTES / 1000)} kB.`;
    const remedy = 'Kürzt sie auf die Zeilen und Spalten, die gebraucht werden.';
    return { table: undefined, findings: [at(source, 1, { rule: 'table-size', message, remedy })] };
  }
  if (source.text.trim() === '') {
    const remark = { rule: 'table-empty', message: 'Die Tabelle ist leer.', remedy: EXAMPLE };
    return { table: undefined, findings: [at(source, 1, remark)] };
  }
  try {
    const [first, ...rows] = readRows(source.text);
    const table = { source, header: first?.cells ?? [], rows };
    const findings = rows.flatMap((row) => checkRow(source, table.header, row));
    return { table, findings: [...checkHeader(table), ...findings.slice(0, MAX_FINDINGS)] };
  } catch (error) {
    return { table: undefined, findings: [wordSyntax(source, error)] };
  }
};
