import { describe, expect, it } from 'vitest';
import { limitFindings, MAX_PER_FILE, sortFindings, type Finding } from './finding.ts';
import { formatAnnotation, formatFinding, formatSummary, formatTotals } from './report.ts';

const finding = (changes: Partial<Finding> = {}): Finding => ({
  file: 'content/a.md',
  line: 3,
  column: 7,
  severity: 'error',
  rule: 'rule',
  message: 'Etwas ist falsch.',
  remedy: 'Zum Beispiel:\n  so',
  ...changes,
});

describe('sortFindings', () => {
  it('sorts by file, line, column, and says a thing once', () => {
    const sorted = sortFindings([
      finding({ file: 'content/b.md' }),
      finding({ line: 10 }),
      finding({ column: 9 }),
      finding(),
      finding(),
    ]);
    expect(sorted.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
      'content/a.md:3:7',
      'content/a.md:3:9',
      'content/a.md:10:7',
      'content/b.md:3:7',
    ]);
  });
});

describe('limitFindings', () => {
  it('keeps errors before hints, and says how many are left', () => {
    const many = Array.from({ length: 100 }, (_, line) =>
      finding({ line, severity: line < 50 ? 'hint' : 'error' }),
    );
    const limited = limitFindings(many);
    expect(limited).toHaveLength(MAX_PER_FILE + 1);
    expect(limited.filter(({ severity }) => severity === 'error')).toHaveLength(50);
    expect(limited.at(-1)).toMatchObject({
      severity: 'hint',
      message: 'Zu dieser Datei gibt es noch 40 weitere Meldungen.',
    });
  });
});

describe('formatFinding', () => {
  it('shows place, fault and remedy', () => {
    expect(formatFinding(finding())).toBe(
      'content/a.md:3:7  Fehler\n    Etwas ist falsch.\n    → Zum Beispiel:\n        so',
    );
  });

  it('leaves out a line that is not known, and control characters', () => {
    expect(formatFinding(finding({ line: 0, severity: 'hint', message: 'a\u001b[31mb' }))).toContain(
      'content/a.md  Hinweis\n    a[U+001B][31mb\n',
    );
  });

  it('gives GitHub no command to run', () => {
    const lines = formatFinding(finding({ remedy: 'x\n::add-path::/tmp\n  ##[error]y' })).split('\n');
    expect(lines.filter((line) => /^\s*(?:::|##\[)/u.test(line))).toEqual([]);
  });
});

describe('formatTotals', () => {
  it.each([
    [1, [], 0.04, '1 Datei geprüft: 0 Fehler, 0 Hinweise, 0 s'],
    [
      1200,
      [finding(), finding({ severity: 'hint' })],
      1.26,
      '1.200 Dateien geprüft: 1 Fehler, 1 Hinweis, 1,3 s',
    ],
  ] as const)('%i files', (files, findings, seconds, expected) => {
    expect(formatTotals(files, findings, seconds)).toBe(expected);
  });
});

describe('formatAnnotation', () => {
  it.each([
    [{}, '::error file=content/a.md,line=3,col=7::Etwas ist falsch.%0AZum Beispiel:%0A  so'],
    [
      { line: 0, file: 'content/a,b:c.md' },
      '::error file=content/a%2Cb%3Ac.md::Etwas ist falsch.%0AZum Beispiel:%0A  so',
    ],
    [{ line: 0, file: 'SITE_URL', remedy: '100 %' }, '::error::Etwas ist falsch.%0A100 %25'],
    [
      { severity: 'hint' as const, remedy: 'x' },
      '::notice file=content/a.md,line=3,col=7::Etwas ist falsch.%0Ax',
    ],
  ])('%j', (changes, expected) => {
    expect(formatAnnotation(finding(changes))).toBe(expected);
  });
});

describe('formatSummary', () => {
  it('is a table that content cannot break out of', () => {
    const summary = formatSummary(2, [finding({ message: 'a | b <img> [x](y) @team' })], 1);
    expect(summary).toContain('## An den Inhalten ist noch etwas zu tun\n\n2 Dateien geprüft: 1 Fehler');
    expect(summary).toContain(
      '| content/a.md:3:7 | a \\| b &lt;img> \\[x\\]\\(y\\) \\@team | Zum Beispiel: so |',
    );
  });

  it('says when all is well', () => {
    expect(formatSummary(2, [], 1)).toBe(
      '## Die Inhalte sind in Ordnung\n\n2 Dateien geprüft: 0 Fehler, 0 Hinweise, 1 s\n',
    );
  });
});
