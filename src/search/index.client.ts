import type { StoredAnswer } from './answers/answer-list.ts';
import { shardOf } from './lexicon/shard.ts';
import { WordList } from './lexicon/word-list.ts';
import { FILES, type IndexEntry } from './postings/index-entry.ts';
import { readLine } from './postings/posting-line.ts';
import type { StoredPage } from './postings/stored-page.ts';
import type { Found } from './ranking/match.ts';
import { readFilters, type FilterValues } from './result/filters.ts';

const fetchText = async (address: string, cache: RequestCache = 'default'): Promise<string> => {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
};

/** The search index of one site; each of its files is loaded when it is first needed. Every method throws when one does not load. */
export class Index {
  /** Number of all pages. */
  readonly pages: number;
  readonly words: WordList;
  readonly #folder: string;
  readonly #starts: string[];
  readonly #files = new Map<string, Promise<string>>();

  private constructor(folder: string, { pages, words, postings }: IndexEntry) {
    this.#folder = folder;
    this.pages = pages;
    this.words = new WordList(words, (file) => this.#load(FILES.words(file)));
    this.#starts = postings;
  }

  /** @param base absolute address of the index folder, with a slash at its end */
  static async open(base: string): Promise<Index> {
    const entry = JSON.parse(await fetchText(base + FILES.entry, 'no-cache')) as IndexEntry;
    return new Index(`${base}${entry.version}/`, entry);
  }

  #load(name: string): Promise<string> {
    const known = this.#files.get(name);
    if (known !== undefined) return known;
    const file = fetchText(this.#folder + name);
    file.catch(() => this.#files.delete(name));
    this.#files.set(name, file);
    return file;
  }

  async #read<T>(name: string): Promise<T> {
    return JSON.parse(await this.#load(name)) as T;
  }

  /** The pages that have a key. */
  async ask(key: string): Promise<Found> {
    const file = await this.#load(FILES.postings(shardOf(key, this.#starts)));
    return new Map(
      readLine(file, key).map(({ page, strength, places }) => [String(page), { strength, places }]),
    );
  }

  page(page: string): Promise<StoredPage> {
    return this.#read(FILES.page(page));
  }

  answers(): Promise<StoredAnswer[]> {
    return this.#read(FILES.answers);
  }

  async filters(): Promise<FilterValues> {
    return readFilters(await this.#read(FILES.filters));
  }
}
