import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { writeIndex } from '../../../src/search/index/write-index.ts';
import { readEditorWords, readPages } from '../../../src/search/integration.ts';

/**
 * Writes one search index and prints the seconds it took. Arguments: `unsere` or `pagefind`, the folder with the pages, the
 * folder for the index.
 */
const [kind, pages = '', folder = ''] = process.argv.slice(2);

const writePlain = async (): Promise<void> => {
  const { index } = await createIndex({
    forceLanguage: 'de',
    rootSelector: '[data-search]',
    excludeSelectors: ['[data-search-ignore]', 'nav', 'form'],
  });
  for (const name of await readdir(pages, { recursive: true })) {
    if (!name.endsWith('.html')) continue;
    const content = await readFile(join(pages, name), 'utf8');
    if (content.includes('data-search=')) await index?.addHTMLFile({ sourcePath: name, content });
  }
  await index?.writeFiles({ outputPath: folder });
  await close();
};

const start = performance.now();
if (kind === 'pagefind') await writePlain();
else await writeIndex(folder, await readPages(pages), await readEditorWords());
console.log((performance.now() - start) / 1000);
