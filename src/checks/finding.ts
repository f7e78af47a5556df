import { makeVisible } from './characters.ts';

/** One fault (`error`, blocks the build) or one advice (`hint`, never blocks), in German, for the person who wrote the file. */
export interface Finding {
  /** Path below the repository root, forward slashes; for settings the name of the environment variable. */
  file: string;
  /** From 1; 0 when the finding has no line (a whole file, a setting). */
  line: number;
  /** From 1, in UTF-16 code units, as editors count; 0 when there is no line. */
  column: number;
  severity: 'error' | 'hint';
  /** Short English name of the rule, e.g. `link-scheme`. */
  rule: string;
  /** What was found and what is allowed. One line, no control characters. */
  message: string;
  /** How to mend it, with a correct example. May have several lines. */
  remedy: string;
}

/** What a rule says about one place; the place itself is added by `Source.report`. */
export interface Remark {
  rule: string;
  message: string;
  remedy: string;
  severity?: Finding['severity'];
}

/** A finding about a whole file. */
export const fileFinding = (file: string, remark: Remark): Finding => ({
  file,
  line: 0,
  column: 0,
  severity: 'error',
  ...remark,
});

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorted by file, line, column, rule; the same fault at the same place stands once. */
export const sortFindings = (findings: readonly Finding[]): Finding[] => {
  const sorted = [...findings].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  );
  const key = (one: Finding): string => `${one.file}:${one.line}:${one.column}:${one.rule}:${one.message}`;
  return sorted.filter((one, index) => index === 0 || key(one) !== key(sorted[index - 1]!));
};

/**
 * A finding whose words hold no control characters, whatever the file held that it speaks of. Only the remedy keeps its
 * line breaks and indents, because examples need them.
 */
export const cleanFinding = (finding: Finding): Finding => ({
  ...finding,
  file: makeVisible(finding.file),
  message: makeVisible(finding.message),
  remedy: finding.remedy
    .split('\n')
    .map((line) => (/^ */u.exec(line)?.[0] ?? '') + makeVisible(line.trim()))
    .join('\n'),
});

/** The most findings that are shown of one file; the rest waits until these are mended. */
export const MAX_PER_FILE = 60;

const wordRest = (file: string, count: number): Finding =>
  fileFinding(file, {
    rule: 'more',
    severity: 'hint',
    message: `Zu dieser Datei gibt es noch ${count} weitere Meldungen.`,
    remedy: 'Behebt zuerst die gezeigten; dann erscheinen die nächsten.',
  });

/** At most `MAX_PER_FILE` findings of a file, errors before hints, and a word on the rest. Takes sorted findings. */
export const limitFindings = (sorted: readonly Finding[]): Finding[] =>
  [...Map.groupBy(sorted, ({ file }) => file)].flatMap(([file, findings]) => {
    if (findings.length <= MAX_PER_FILE) return findings;
    const errors = findings.filter(({ severity }) => severity === 'error');
    const hints = findings.filter(({ severity }) => severity === 'hint');
    const shown = new Set([...errors, ...hints].slice(0, MAX_PER_FILE));
    return [...findings.filter((one) => shown.has(one)), wordRest(file, findings.length - MAX_PER_FILE)];
  });

/** The findings of the first items that have one; stops in time, because naming what was meant is slow. */
export const judgeFirst = <T>(items: readonly T[], judge: (item: T) => Finding | undefined): Finding[] => {
  const findings: Finding[] = [];
  for (const item of items) {
    if (findings.length > MAX_PER_FILE) break;
    const finding = judge(item);
    if (finding !== undefined) findings.push(finding);
  }
  return findings;
};
