import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { editorWords } from '../../metadata/search-facts.ts';
import { WordList } from '../lexicon/word-list.ts';
import { writeShard } from '../lexicon/shard.ts';
import { FILES, type IndexEntry } from '../postings/index-entry.ts';
import { inBatches } from './batches.ts';
import { Lexicon } from './build-lexicon.ts';
import { collectPostings } from './collect-postings.ts';
import { WordCount } from './count-words.ts';

import { cutPostings, fileSizeFor } from './cut-postings.ts';
import { cutShards } from './cut-shards.ts';
import { listFilters } from './list-filters.ts';
import { PageKeys } from './page-keys.ts';
import type { PageText } from './page-text.ts';
import { storePage } from './stored-page.ts';
import { findAbbreviations, linkSynonyms, type SynonymGroup } from './thesaurus.ts';
import { storeAnswers, type WrittenAnswer } from './write-answers.ts';

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

/** The words as a browser will read them. */
const readBack = async (starts: string[], files: string[]): Promise<WordList> => {
  const words = new WordList(starts, async (file) => files[file] ?? '');
  await words.prepare(starts);
  return words;
};

const save = async (folder: string, files: Map<string, string>): Promise<void> => {
  const folders = new Set([...files.keys()].map((name) => dirname(join(folder, name))));
  for (const own of folders) await mkdir(own, { recursive: true });
  await inBatches([...files], ([name, text]) => writeFile(join(folder, name), text));
};

/** A name that changes with any of the files. */
const versionOf = (files: Map<string, string>): string => {
  const hash = createHash('sha256');
  for (const [name, text] of files) hash.update(`${name}\n${text}\n`);
  return hash.digest('hex').slice(0, 10);
};

/**
 * Writes one search index: where each key stands, the words of the site with their forms, parts and synonyms, what hits show
 * of each page, filters and answers. All but the entry lies in a folder that is named after what is in it.
 *
 * @param folder where it goes; what is there is replaced
 * @throws Error in German when a page is not as expected.
 */
export const writeIndex = async (
  folder: string,
  texts: IndexedText[],
  { synonyms, answers }: EditorWords,
): Promise<IndexReport> => {
  const { words, abbreviations } = readWords(texts);
  const lexicon = new Lexicon(words);
  linkSynonyms(lexicon, [...synonyms, ...abbreviations, ...glossaryGroups(texts)]);
  const pages = texts.map(({ page }) => page);
  const { shards, starts } = cutShards(lexicon.lexemes.values(), lexicon.aliases);
  const lists = shards.map(writeShard);
  const postings = cutPostings(
    collectPostings(pages, new PageKeys(words, lexicon)),
    fileSizeFor(pages.length),
  );
  const files = new Map([
    ...lists.map((text, file): [string, string] => [FILES.words(file), text]),
    ...postings.files.map((text, file): [string, string] => [FILES.postings(file), text]),
    ...texts.map(({ url, page }, place): [string, string] => [
      FILES.page(String(place)),
      JSON.stringify(storePage(url, page)),
    ]),
    [FILES.filters, JSON.stringify(listFilters(pages))],
    [FILES.answers, JSON.stringify(storeAnswers(answers, await readBack(starts, lists), texts))],
  ]);
  const version = versionOf(files);
  const entry: IndexEntry = { version, pages: texts.length, words: starts, postings: postings.starts };
  await rm(folder, { recursive: true, force: true });
  await save(join(folder, version), files);
  await writeFile(join(folder, FILES.entry), JSON.stringify(entry));
  return { pages: texts.length, lexicon };
};
