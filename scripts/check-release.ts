import { resolve } from 'node:path';
import { checkContent, FIXED_PATHS } from '../src/checks/index.ts';
import { listPublicPaths, loadContent } from '../src/checks/load-content.ts';
import { publish } from '../src/checks/publish.ts';
import { checkRelease } from '../src/checks/release.ts';

/**
 * `npm run check:release`: the content check, and whether the operator's data and the settings (SITE_URL,
 * CONTACT_ENDPOINT) are complete. Exit code 1 when the site must not be published yet.
 */
const started = performance.now();
const root = resolve(process.argv[2] ?? '.');
const files = loadContent(root);
const findings = [
  ...checkContent(files, {
    today: new Date().toISOString().slice(0, 10),
    fixedPaths: [...FIXED_PATHS, ...listPublicPaths(root)],
  }),
  ...checkRelease(files, process.env),
];
const seconds = (performance.now() - started) / 1000;
console.log(publish({ files: files.length, findings, seconds }, process.env).join('\n'));
const isReady = findings.every(({ severity }) => severity === 'hint');
console.log(
  isReady ? 'Die Website darf veröffentlicht werden.' : 'Noch nicht veröffentlichen: Was fehlt, steht oben.',
);
if (!isReady) process.exitCode = 1;
