import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { runSteps, showSeconds } from './lib/steps.ts';

/**
 * `npm run build`: checks the content, builds to dist/ and writes the search index. Further arguments go to Astro.
 * Environment: SITE_URL, BASE_PATH, EDIT_URL, and CONTACT_… as in docs/contact-endpoint.md.
 */
const results = await runSteps([
  { name: 'Inhalte prüfen', command: ['node', 'scripts/check-content.ts'] },
  { name: 'Seiten und Suchindex bauen', command: ['astro', 'build', ...process.argv.slice(2)] },
]);

if (results.every(({ ok }) => ok)) {
  const outDir = process.argv.includes('--outDir')
    ? process.argv[process.argv.indexOf('--outDir') + 1]
    : 'dist';
  const files = await readdir(outDir ?? 'dist', { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    files
      .filter((file) => file.isFile())
      .map(async (file) => (await stat(join(file.parentPath, file.name))).size),
  );
  const pages = files.filter(({ name }) => name.endsWith('.html')).length;
  const megabytes = (sizes.reduce((sum, size) => sum + size, 0) / 1e6).toFixed(1).replace('.', ',');
  const seconds = results.reduce((sum, result) => sum + result.seconds, 0);
  console.log(
    `\nFertig in ${showSeconds(seconds)}: ${pages} HTML-Seiten, ${sizes.length} Dateien, ${megabytes} MB in ${outDir}/`,
  );
} else {
  console.error('\nNicht gebaut. Was zu tun ist, steht oben.');
  process.exitCode = 1;
}
