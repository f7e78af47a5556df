import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { readPage } from './index/page-text.ts';
import { writeIndex, type IndexedText } from './index/write-index.ts';

const SYNONYMS = new URL('../../content/site/synonyms.yaml', import.meta.url);

/** All searchable pages of a built site, in the order of their addresses. */
export const readPages = async (dist: string): Promise<IndexedText[]> => {
  const names = (await readdir(dist, { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html'));
  const texts: IndexedText[] = [];
  for (const name of names.sort()) {
    const page = readPage(await readFile(join(dist, name), 'utf8'));
    if (page !== undefined) texts.push({ url: `/${name.replace(/index\.html$/u, '')}`, page });
  }
  return texts;
};

/** Writes the search index from the finished pages into `dist/pagefind/`. */
export const search = (): AstroIntegration => ({
  name: 'cdl:search',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const dist = fileURLToPath(dir);
      const texts = await readPages(dist);
      const synonyms = (parse(await readFile(SYNONYMS, 'utf8')) as { words: string[] }[]).map(
        ({ words }) => words,
      );
      const { pages, lexicon } = await writeIndex(join(dist, 'pagefind'), texts, synonyms);
      logger.info(`${pages} Seiten im Suchindex, ${lexicon.lexemes.size} Wörter`);
    },
  },
});
