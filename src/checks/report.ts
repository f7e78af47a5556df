import { formatNumber, makeVisible } from './characters.ts';
import type { Finding } from './finding.ts';

const plural = (count: number, one: string, many: string): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;

const placeOf = ({ file, line, column }: Finding): string =>
  line === 0 ? file : `${file}:${line}:${column}`;

/** GitHub takes a line that begins with `::` or `##[` for a command, even after spaces; a name may hold such a line. */
const disarm = (line: string): string => (/^\s*(?:::|##\[)/u.test(line) ? `| ${line}` : line);

const indent = (text: string): string => text.split('\n').map(disarm).join('\n      ');

/** A finding for the terminal: place and what is wrong, below it how to mend it. */
export const formatFinding = (finding: Finding): string =>
  `${placeOf(finding)}  ${finding.severity === 'error' ? 'Fehler' : 'Hinweis'}\n` +
  `    ${makeVisible(finding.message)}\n    → ${indent(finding.remedy)}`;

/** How many files, faults, hints and seconds, in one line. */
export const formatTotals = (files: number, findings: readonly Finding[], seconds: number): string => {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const time = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 }).format(seconds);
  const hints = findings.length - errors;
  return `${plural(files, 'Datei', 'Dateien')} geprüft: ${formatNumber(errors)} Fehler, ${plural(hints, 'Hinweis', 'Hinweise')}, ${time} s`;
};

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A finding as a GitHub workflow command. A finding without a line is shown at the file, or without a place. */
export const formatAnnotation = (finding: Finding): string => {
  const { file, line, column, severity } = finding;
  const kind = severity === 'error' ? 'error' : 'notice';
  const place = line === 0 ? '' : `,line=${line},col=${column}`;
  const properties = file.includes('/') ? ` file=${escapeProperty(file)}${place}` : '';
  return `::${kind}${properties}::${escapeData(`${finding.message}\n${finding.remedy}`)}`;
};

/** Text from a file, made harmless for a table in Markdown. */
const escapeCell = (text: string): string =>
  makeVisible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_{}[\]()#+!|~@]/gu, '\\$&');

const formatRows = (findings: readonly Finding[]): string =>
  ['| Wo | Was | So geht es |', '| --- | --- | --- |', ...findings.map(formatRow)].join('\n');

const formatRow = (finding: Finding): string =>
  `| ${escapeCell(placeOf(finding))} | ${escapeCell(finding.message)} | ${escapeCell(finding.remedy)} |`;

/** The most rows of a table, since GitHub cuts a summary at 1 MB. */
const MAX_ROWS = 500;

/** All findings as Markdown, for the summary page of a CI run. */
export const formatSummary = (files: number, findings: readonly Finding[], seconds: number): string => {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const hints = findings.filter(({ severity }) => severity === 'hint');
  const title =
    errors.length === 0 ? '## Die Inhalte sind in Ordnung' : '## An den Inhalten ist noch etwas zu tun';
  const parts = [title, formatTotals(files, findings, seconds)];
  if (errors.length > 0) parts.push('### Fehler', formatRows(errors.slice(0, MAX_ROWS)));
  if (hints.length > 0) parts.push('### Hinweise (halten nichts auf)', formatRows(hints.slice(0, MAX_ROWS)));
  return `${parts.join('\n\n')}\n`;
};
