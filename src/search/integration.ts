import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { readPage } from './index/page-text.ts';
import type { WrittenAnswer } from './index/write-answers.ts';
import { writeIndex, type EditorWords, type IndexedText } from './index/write-index.ts';

const readList = async <T>(name: string): Promise<T[]> =>
  parse(await readFile(new URL(`../../content/site/${name}.yaml`, import.meta.url), 'utf8')) as T[];

/** What editors wrote for the search; the content check has seen it before. */
export const readEditorWords = async (): Promise<EditorWords> => ({
  synonyms: (await readList<{ words: string[] }>('synonyms')).map(({ words }) => words),
  answers: await readList<WrittenAnswer>('answers'),
});

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
      const { pages, lexicon } = await writeIndex(join(dist, 'pagefind'), texts, await readEditorWords());
      logger.info(`${pages} Seiten im Suchindex, ${lexicon.lexemes.size} Wörter`);
    },
  },
});
