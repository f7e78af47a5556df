import { writeLine, type Posting } from '../postings/posting-line.ts';

/** Letters of the smallest file; below it the requests cost more than the bytes. */
const LEAST = 6_000;
/** Measured on 134, 2,000 and 10,000 pages (`npm run bench -- search`). */
const FACTOR = 240;

/**
 * How many letters of postings one file holds. A search loads a file a word, and beforehand the list of all files: small
 * files make the one cheap, few files the other. Their sum is least where the size grows with the square root of the pages.
 */
export const fileSizeFor = (pages: number): number => Math.max(LEAST, Math.round(FACTOR * Math.sqrt(pages)));

/** The shortest beginning of a word that the word before it does not have. */
const separator = (before: string, word: string): string => {
  let length = 1;
  while (before.startsWith(word.slice(0, length))) length += 1;
  return word.slice(0, length);
};

/**
 * Cuts postings into files, in the order of their keys.
 *
 * @param size letters of a file; one with a very frequent key is longer
 * @returns The files, and what the keys of each begin with at the least.
 */
export const cutPostings = (
  postings: Map<string, Posting[]>,
  size: number,
): { files: string[]; starts: string[] } => {
  const files: string[][] = [];
  const starts: string[] = [];
  let length = Infinity;
  let before = '';
  for (const key of [...postings.keys()].sort()) {
    if (length >= size) {
      files.push([]);
      starts.push(files.length === 1 ? '' : separator(before, key));
      length = 0;
    }
    const line = writeLine(key, postings.get(key) ?? []);
    files.at(-1)?.push(line);
    length += line.length + 1;
    before = key;
  }
  return { files: files.map((lines) => lines.join('\n')), starts };
};
