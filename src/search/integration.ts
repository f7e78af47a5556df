import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { inBatches } from './index/batches.ts';
import { findDeadWords, type DeadWords } from './index/dead-words.ts';
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
  const pages = await inBatches(names.sort(), async (name): Promise<IndexedText[]> => {
    const page = readPage(await readFile(join(dist, name), 'utf8'));
    return page === undefined ? [] : [{ url: `/${name.replace(/index\.html$/u, '')}`, page }];
  });
  return pages.flat();
};

const writeDeadWords = async (dist: string, words: DeadWords): Promise<void> => {
  await mkdir(join(dist, 'redaktion'), { recursive: true });
  await writeFile(join(dist, 'redaktion/suche.json'), `${JSON.stringify(words, null, 2)}\n`);
};

/** Writes the search index from the finished pages into `dist/suchindex/`, and for editors `dist/redaktion/suche.json`. */
export const search = (): AstroIntegration => ({
  name: 'cdl:search',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const dist = fileURLToPath(dir);
      const texts = await readPages(dist);
      const words = await readEditorWords();
      const { pages, lexicon } = await writeIndex(join(dist, 'suchindex'), texts, words);
      logger.info(`${pages} Seiten im Suchindex, ${lexicon.lexemes.size} Wörter`);
      await writeDeadWords(dist, findDeadWords(lexicon, words.synonyms, words.answers));
    },
  },
});
