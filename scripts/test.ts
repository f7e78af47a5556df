import { mkdir, readFile, rm } from 'node:fs/promises';
import { rootSite, subPathSite, type BuiltSite } from '../tests/built-sites.ts';
import { runSteps, showSeconds, type Step, type StepResult } from './lib/steps.ts';

/**
 * `npm test`: everything, cheap first. Ends with `N passed, N failed`, counting every test and every other check once.
 * `npm run build:tests` (argument `build`) only makes the two builds that the tests look at.
 */
const REPORTS = '.cache/test-reports';

const buildStep = (name: string, { dir, env }: BuiltSite): Step => ({
  name,
  command: ['node', 'scripts/build.ts', '--outDir', dir],
  env,
});

const vitestStep = (name: string, project: string): Step => ({
  name,
  command: [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${REPORTS}/${project}.json`,
  ],
});

const builds = [buildStep('Bauen', rootSite), buildStep('Bauen unter einem Unterpfad', subPathSite)];

/** Steps in an inner list use one core each, so they run at the same time. */
const all: (Step | Step[])[] = [
  [
    { name: 'Form der Dateien (Prettier)', command: ['prettier', '--check', '.', '--log-level', 'warn'] },
    { name: 'Regeln für Code (ESLint)', command: ['eslint', '.', '--max-warnings', '0'] },
    { name: 'Typen (astro check)', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
  ],
  vitestStep('Einzelteile', 'unit'),
  ...builds,
  [vitestStep('Die gebaute Website', 'dist'), vitestStep('Was die Suche findet', 'search')],
  vitestStep('Im Browser', 'browser'),
];

interface Report {
  numPassedTests: number;
  numFailedTests: number;
}

/** Counts of a step: its tests where it wrote a report, else itself. */
const count = async ({ name, ok }: StepResult): Promise<{ passed: number; failed: number }> => {
  const command = all.flat().find((step) => step.name === name)?.command ?? [];
  const file = command[0] === 'vitest' ? `${REPORTS}/${command[3]}.json` : undefined;
  const report =
    file &&
    (await readFile(file, 'utf8').then(
      (text) => JSON.parse(text) as Report,
      () => undefined,
    ));
  if (!report) return { passed: Number(ok), failed: Number(!ok) };
  // A run can fail without a failed test, e.g. when a file does not load.
  return { passed: report.numPassedTests, failed: Math.max(report.numFailedTests, Number(!ok)) };
};

if (process.argv[2] === 'build') {
  const results = await runSteps(builds);
  process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
} else {
  await rm(REPORTS, { recursive: true, force: true });
  await mkdir(REPORTS, { recursive: true });
  const results = await runSteps(all, { keepGoing: true });
  const counts = await Promise.all(results.map(count));
  console.log('\nZusammenfassung');
  for (const { name, ok, seconds } of results)
    console.log(`  ${ok ? '✓' : '✗'} ${name} (${showSeconds(seconds)})`);
  const sum = (key: 'passed' | 'failed'): number => counts.reduce((total, one) => total + one[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
}
