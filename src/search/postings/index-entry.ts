/** What a browser must know before it can ask for any other file of an index. */
export interface IndexEntry {
  /** Name of the folder with all other files. */
  version: string;
  /** Number of searchable pages. */
  pages: number;
  /** What the forms in each file of words begin with at the least, in order. */
  words: string[];
  /** What the keys in each file of postings begin with at the least, in order. */
  postings: string[];
}

/** Where the files of an index lie: the entry in its folder, all others below the version. */
export const FILES = {
  entry: 'index.json',
  words: (file: number): string => `words/${file}.txt`,
  postings: (file: number): string => `postings/${file}.txt`,
  page: (page: string): string => `pages/${page}.json`,
  filters: 'filters.json',
  answers: 'answers.json',
} as const;
