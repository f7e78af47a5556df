import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { editorWords } from '../../metadata/search-facts.ts';
import { WordList } from '../lexicon/word-list.ts';
import { writeShard } from '../lexicon/shard.ts';
import { chunkSizeFor } from './chunk-size.ts';
import { Lexicon } from './build-lexicon.ts';
import { WordCount } from './count-words.ts';
import { cutShards } from './cut-shards.ts';
import { Emitter } from './emit.ts';
import { readFragment, restoreText, writeFragment } from './fragment.ts';
import type { PageText } from './page-text.ts';
import { findAbbreviations, linkSynonyms, type SynonymGroup } from './thesaurus.ts';
import { writeAnswers, type WrittenAnswer } from './write-answers.ts';
import { minuteGroup, minutesOf, timeOf } from './minutes.ts';

/** A page and the address that its hit leads to, below the base path: `/glossar/daten/`. */
export interface IndexedText {
  url: string;
  page: PageText;
}

/** What editors give to the search beside the pages. */
export interface EditorWords {
  synonyms: SynonymGroup[];
  answers: WrittenAnswer[];
}

/** What one index holds. */
export interface IndexReport {
  pages: number;
  lexicon: Lexicon;
}

/** Files that Pagefind writes and that our pages never ask for. */
const UNUSED = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.(?:js|css))$/u;

const textsOf = ({ title, facts, sections }: PageText): string[] => [
  title,
  editorWords(facts).join(' '),
  ...sections.flatMap((section) => [section.title, section.text]),
];

const readWords = (texts: IndexedText[]): { words: WordCount; abbreviations: SynonymGroup[] } => {
  const words = new WordCount();
  const abbreviations: SynonymGroup[] = [];
  for (const { page } of texts)
    for (const text of textsOf(page)) {
      words.add(text);
      if (text.includes('(')) abbreviations.push(...findAbbreviations(text));
    }
  return { words, abbreviations };
};

/** The terms of the glossary and what people say instead. */
const glossaryGroups = (texts: IndexedText[]): SynonymGroup[] =>
  texts
    .filter(({ page }) => page.facts.kind === 'Begriff')
    .map(({ page }) => [page.title, ...(page.facts.synonyms ?? [])]);

const filtersOf = (page: PageText): Record<string, string[]> => ({
  kind: [page.facts.kind],
  minutes: [minuteGroup(minutesOf(page))],
  ...(page.facts.step?.length ? { step: page.facts.step } : {}),
  ...(page.facts.field?.length ? { field: page.facts.field } : {}),
  ...(page.facts.level === undefined ? {} : { level: [page.facts.level] }),
});

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The filters as Pagefind reads them off an element: one span a value, so that values may hold commas. */
const filterSpans = (page: PageText): string =>
  Object.entries(filtersOf(page))
    .flatMap(([name, values]) =>
      values.map((value) => `<i data-pagefind-filter="${name}[data-v]" data-v="${escape(value)}"></i>`),
    )
    .join('');

const writePagefind = async (folder: string, texts: IndexedText[], emitter: Emitter): Promise<void> => {
  // Pagefind knows this setting by environment only.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chunkSizeFor(texts.length));
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  if (index === undefined) throw new Error(`Der Suchindex ließ sich nicht anlegen: ${errors.join('; ')}`);
  for (const { url, page } of texts) {
    const content = emitter.page(page).replace('</body>', `${filterSpans(page)}</body>`);
    const { errors: faults } = await index.addHTMLFile({ url, content });
    if (faults.length > 0) throw new Error(`Suchindex: ${url}: ${faults.join('; ')}`);
  }
  await index.writeFiles({ outputPath: folder });
  await close();
};

/** @returns Pagefind's name of each page by its address */
const restoreTexts = async (folder: string, texts: IndexedText[]): Promise<Map<string, string>> => {
  const pages = new Map(texts.map(({ url, page }) => [url, page]));
  const names = new Map<string, string>();
  const files = await readdir(join(folder, 'fragment'));
  const restore = async (name: string): Promise<void> => {
    const file = join(folder, 'fragment', name);
    const fragment = await readFragment(file);
    const page = pages.get(fragment.url);
    if (page === undefined) throw new Error(`Suchindex: ${fragment.url} ist keine unserer Seiten.`);
    names.set(fragment.url, name.replace(/\..*$/u, ''));
    await writeFragment(file, restoreText(fragment, page, timeOf(page)));
  };
  for (let start = 0; start < files.length; start += 64)
    await Promise.all(files.slice(start, start + 64).map(restore));
  return names;
};

/** Writes the words, and gives them back as a browser will read them. */
const writeWords = async (folder: string, lexicon: Lexicon, pages: number): Promise<WordList> => {
  await mkdir(join(folder, 'words'), { recursive: true });
  const { shards, starts } = cutShards(lexicon.lexemes.values(), lexicon.aliases);
  const texts = new Map(
    shards
      .map(writeShard)
      .map((text) => [createHash('sha256').update(text).digest('hex').slice(0, 10), text]),
  );
  for (const [name, text] of texts) await writeFile(join(folder, 'words', `${name}.txt`), text);
  const entry = { pages, starts, files: [...texts.keys()] };
  await writeFile(join(folder, 'words.json'), JSON.stringify(entry));
  const words = new WordList(entry, async (file) => texts.get(file) ?? '');
  await words.prepare(starts);
  return words;
};

/**
 * Writes one search index: Pagefind's, made of keys instead of words, and beside it the words of the site with their forms,
 * parts and synonyms.
 *
 * @param folder where it goes; what is there is replaced
 * @throws Error in German when a page or Pagefind's files are not as expected.
 */
export const writeIndex = async (
  folder: string,
  texts: IndexedText[],
  { synonyms, answers }: EditorWords,
): Promise<IndexReport> => {
  await rm(folder, { recursive: true, force: true });
  const { words, abbreviations } = readWords(texts);
  const lexicon = new Lexicon(words);
  linkSynonyms(lexicon, [...synonyms, ...abbreviations, ...glossaryGroups(texts)]);
  await writePagefind(folder, texts, new Emitter(words, lexicon));
  const pages = await restoreTexts(folder, texts);
  const unused = (await readdir(folder)).filter((name) => UNUSED.test(name));
  await Promise.all(unused.map((name) => rm(join(folder, name))));
  await writeAnswers(folder, answers, await writeWords(folder, lexicon, texts.length), pages);
  return { pages: texts.length, lexicon };
};
