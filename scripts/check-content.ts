import { resolve } from 'node:path';
import { checkContent, FIXED_PATHS } from '../src/checks/index.ts';
import { listPublicPaths, loadContent } from '../src/checks/load-content.ts';
import { publish } from '../src/checks/publish.ts';

/**
 * `npm run check:content`: checks everything in content/ and says in German what is wrong. Another folder that holds a
 * content/ may be given as argument. Exit code 1 when there are faults; hints stop nothing.
 */
const started = performance.now();
const root = resolve(process.argv[2] ?? '.');
const files = loadContent(root);
const findings = checkContent(files, {
  today: new Date().toISOString().slice(0, 10),
  fixedPaths: [...FIXED_PATHS, ...listPublicPaths(root)],
});
const seconds = (performance.now() - started) / 1000;
console.log(publish({ files: files.length, findings, seconds }, process.env).join('\n'));
if (findings.some(({ severity }) => severity === 'error')) process.exitCode = 1;
