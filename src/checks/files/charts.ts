import { formatNumber, quote } from '../characters.ts';
import type { Finding, Remark } from '../finding.ts';
import { LAND_TILES } from '../../ui/land-tiles.ts';
import { suggest } from '../near-miss.ts';
import type { Table } from './tables.ts';

/** A chart as written, in frontmatter or as a component; missing parts are the schema's business. */
export interface ChartUse {
  type: string | undefined;
  file: string | undefined;
  label: string | undefined;
  value: string | undefined;
  highlight: readonly string[];
}

/** The files beside an entry. */
export interface Companions {
  /** Names as written in the entry, e.g. `./belegung.csv`. */
  names: readonly string[];
  /** The table of a name; undefined when it is missing or cannot be read. */
  table: (name: string) => Table | undefined;
}

/** Reports at the place of a part of the chart. */
export type ReportPart = (part: 'file' | 'label' | 'value' | 'highlight', remark: Remark) => Finding;

/** A file that is named but is not there. */
export const wordMissingFile = (name: string, names: readonly string[]): Remark => {
  const same = names.filter((one) => one.slice(-4) === name.slice(-4));
  const found =
    same.length === 0 ? 'Im Ordner liegt keine solche Datei.' : `Im Ordner liegen: ${same.join(', ')}.`;
  return {
    rule: 'file-missing',
    message: `Die Datei ${quote(name)} gibt es nicht neben dieser Seite. ${found}`,
    remedy: suggest(
      name,
      same,
      'Legt die Datei in denselben Ordner oder ändert den Namen, zum Beispiel: ./daten.csv',
    ),
  };
};

const NUMBER = /^-?\d+(?:\.\d+)?$/u;
const GERMAN_NUMBER = /^-?\d[\d.]*,\d+$/u;
const THOUSANDS = /^-?[1-9]\d{0,2}\.\d{3}$/u;

const wordNumber = (cell: string, column: string, line: number): Remark => {
  const where = `Zeile ${line}, Spalte ${quote(column)}`;
  if (GERMAN_NUMBER.test(cell)) {
    const fixed = cell.replaceAll('.', '').replace(',', '.');
    const message = `${where}: ${cell} hat ein Komma; erlaubt ist der Punkt statt Komma.`;
    return { rule: 'chart-number', message, remedy: `Punkt statt Komma: ${fixed}` };
  }
  const found = cell === '' ? 'Der Wert fehlt' : `${quote(cell)} ist keine Zahl`;
  const remedy = 'Schreibt nur die Zahl, ohne Einheit, Leerzeichen oder Tausenderpunkt, zum Beispiel: 6477';
  return { rule: 'chart-number', message: `${where}: ${found}. Das Diagramm braucht hier Zahlen.`, remedy };
};

/** `6.477` reads as a number with three decimals; said once a column, since it may well be meant. */
const hintThousands = (
  table: Table,
  column: string,
  cells: readonly { line: number; cell: string }[],
): Finding[] => {
  const [first] = cells.filter(({ cell }) => THOUSANDS.test(cell));
  if (first === undefined) return [];
  const { line, cell } = first;
  const message = `Spalte ${quote(column)}: ${cell} wird als ${formatNumber(Number(cell))} gelesen, denn der Punkt ist hier das Komma.`;
  const remedy = `Stimmt das, ist nichts zu tun. Meint ihr Tausend, lasst den Punkt weg: ${cell.replace('.', '')}`;
  return [
    { file: table.source.path, line, column: 1, severity: 'hint', rule: 'chart-thousands', message, remedy },
  ];
};

const checkNumbers = (table: Table, column: string): Finding[] => {
  const index = table.header.indexOf(column);
  const cells = table.rows.flatMap(({ line, cells: all }) =>
    all[index] === undefined ? [] : [{ line, cell: all[index].trim() }],
  );
  const wrong = cells.filter(({ cell }) => !NUMBER.test(cell)).slice(0, 10);
  const findings = wrong.map(({ line, cell }): Finding => {
    const remark = wordNumber(cell, column, line);
    return { file: table.source.path, line, column: 1, severity: 'error', ...remark };
  });
  return [...findings, ...hintThousands(table, column, cells)];
};

const checkColumn = (
  table: Table,
  part: 'label' | 'value',
  column: string,
  report: ReportPart,
): Finding[] => {
  if (table.header.includes(column)) return [];
  const message = `Die Spalte ${quote(column)} gibt es in ${table.source.path} nicht; vorhanden sind ${table.header.map((name) => quote(name, 30)).join(', ')}.`;
  return [
    report(part, {
      rule: 'chart-column',
      message,
      remedy: suggest(column, table.header, `Zum Beispiel: ${part}: ${table.header[0] ?? ''}`),
    }),
  ];
};

const checkHighlight = (table: Table, use: ChartUse, report: ReportPart): Finding[] => {
  const index = table.header.indexOf(use.label ?? '');
  if (index === -1) return [];
  const names = new Set(table.rows.map(({ cells }) => cells[index] ?? ''));
  return use.highlight
    .filter((name) => !names.has(name))
    .map((name) =>
      report('highlight', {
        rule: 'chart-highlight',
        message: `Betont werden soll ${quote(name)}, das steht aber nicht in der Spalte ${quote(use.label ?? '')}.`,
        remedy: suggest(name, names, 'Schreibt den Namen genau wie in der Tabelle.'),
      }),
    );
};

/** A map has a tile for each Land and for nothing else. */
const checkLands = (table: Table, column: string): Finding[] => {
  const index = table.header.indexOf(column);
  const lands = Object.keys(LAND_TILES);
  return table.rows
    .filter(({ cells }) => cells[index] !== undefined && !lands.includes(cells[index]))
    .slice(0, 10)
    .map(({ line, cells }): Finding => {
      const name = cells[index] ?? '';
      const message = `Zeile ${line}, Spalte ${quote(column)}: ${quote(name)} ist kein Bundesland. Die Karte kennt nur die 16 Länder.`;
      const remedy = suggest(name, lands, 'Schreibt den Namen aus, zum Beispiel: Nordrhein-Westfalen');
      return {
        file: table.source.path,
        line,
        column: 1,
        severity: 'error',
        rule: 'chart-land',
        message,
        remedy,
      };
    });
};

/** Checks a chart against its CSV: file there, columns there, numbers are numbers, highlighted names exist. */
export const checkChart = (use: ChartUse, companions: Companions, report: ReportPart): Finding[] => {
  if (use.file === undefined) return [];
  if (!companions.names.includes(use.file))
    return [report('file', wordMissingFile(use.file, companions.names))];
  const table = companions.table(use.file);
  if (table === undefined) return [];
  const findings = checkHighlight(table, use, report);
  if (use.label !== undefined) {
    const unknown = checkColumn(table, 'label', use.label, report);
    findings.push(...unknown);
    if (use.type === 'map' && unknown.length === 0) findings.push(...checkLands(table, use.label));
  }
  if (use.value === undefined) return findings;
  const missing = checkColumn(table, 'value', use.value, report);
  return [...findings, ...missing, ...(missing.length === 0 ? checkNumbers(table, use.value) : [])];
};
