/**
 * Cuts Atkinson Hyperlegible Next (SIL OFL 1.1, Braille Institute) to the characters and weights this site uses and
 * writes src/styles/fonts/. Run it by hand after changing the list: `node scripts/make-font.ts`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const SOURCE =
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';
const TARGET = fileURLToPath(
  new URL('../src/styles/fonts/atkinson-hyperlegible-next.woff2', import.meta.url),
);

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join('');
const german = 'ÄÖÜäöüßẞ„“‚‘’”–—…·•×€§°²³½¼−→ ­ ';
const neighbours = 'éèêàâáåçëïîíñóôøúûæœ';

const font = await subsetFont(await readFile(require.resolve(SOURCE)), ascii + german + neighbours, {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 750, default: 400 } },
});
await writeFile(TARGET, font);
console.log(`${TARGET.split('/').slice(-4).join('/')}: ${font.length} Bytes`);
