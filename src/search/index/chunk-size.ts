/** Smallest size; below it the requests cost more than the bytes. */
const LEAST = 1000;
/** Measured on 161, 2,000 and 10,000 pages (`npm run bench -- search`). */
const FACTOR = 40;

/**
 * How many places in texts one file of Pagefind's index holds. A search loads a file a word, and beforehand the list of all
 * files: small files make the one cheap, few files the other. Their sum is least where the size grows with the square
 * root of the pages.
 */
export const chunkSizeFor = (pages: number): number => Math.max(LEAST, Math.round(FACTOR * Math.sqrt(pages)));
