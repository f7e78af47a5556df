import { appendFileSync } from 'node:fs';
import type { Finding } from './finding.ts';
import { formatAnnotation, formatFinding, formatSummary, formatTotals } from './report.ts';

/** One run of a check: what it looked at and found. */
export interface Run {
  files: number;
  findings: readonly Finding[];
  seconds: number;
}

/**
 * The lines for the terminal: hints first, so that faults stand last where the eye is, then one line of totals. On
 * GitHub (`GITHUB_ACTIONS`) also annotations, and the summary page is written to `GITHUB_STEP_SUMMARY`.
 */
export const publish = ({ files, findings, seconds }: Run, env: NodeJS.ProcessEnv): string[] => {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const hints = findings.filter(({ severity }) => severity === 'hint');
  const lines = [...hints, ...errors].map((finding) => `${formatFinding(finding)}\n`);
  // GitHub shows only ten annotations a step, so hints go to the summary alone.
  if (env['GITHUB_ACTIONS']) lines.push(...errors.map(formatAnnotation));
  const summary = env['GITHUB_STEP_SUMMARY'];
  if (summary) appendFileSync(summary, formatSummary(files, findings, seconds));
  return [...lines, formatTotals(files, findings, seconds)];
};
