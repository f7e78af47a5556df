import { editorWords } from '../../metadata/search-facts.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { stretchesOf } from '../analysis/words.ts';
import { fillerKey, indexKey, indexKeys, NO_KEY } from '../lexicon/index-key.ts';
import { TEXT_START, TITLE_PLACES } from '../lexicon/places.ts';
import type { Lexicon } from './build-lexicon.ts';
import type { WordCount } from './count-words.ts';
import type { PageText } from './page-text.ts';

/** More parts than this are an address or a code. */
const MAX_PARTS = 8;
/** Titles and headings weigh as much as so many mentions; a title of many words says less with each of them. */
const TITLE_WEIGHT = 9;
const HEADING_WEIGHT = 3;
const WORDS_WEIGHT = 5;
const MINOR_WEIGHT = 0.3;

/** Fills up with stretches that have no key. */
const pad = (stretches: string[], length: number): string[] => [
  ...stretches.slice(0, length),
  ...Array.from({ length: Math.max(0, length - stretches.length) }, () => NO_KEY),
];

/**
 * What stands before the text: the title and the editors' words, in their fixed number of places.
 *
 * @throws Error in German when there are more words than places.
 */
export const leadOf = (title: string, words: string[]): { title: string[]; words: string[] } => {
  const stretches = stretchesOf(title);
  // A stretch with no key keeps the end of one entry and the start of the next from being a phrase.
  const rest = [...stretches.slice(TITLE_PLACES), ...stretchesOf(words.join(` ${NO_KEY} `))];
  if (rest.length > TEXT_START - TITLE_PLACES)
    throw new Error(
      `Suchindex: „${title}“ hat zu viele Wörter für die Suche (searchWords). Kürzt die Liste.`,
    );
  return { title: pad(stretches, TITLE_PLACES), words: pad(rest, TEXT_START - TITLE_PLACES) };
};

/** Writes pages as the index reads them: each stretch of text as the keys of its words, nothing else. */
export class Emitter {
  readonly #words: WordCount;
  readonly #lexicon: Lexicon;
  readonly #known = new Map<string, string>();

  constructor(words: WordCount, lexicon: Lexicon) {
    this.#words = words;
    this.#lexicon = lexicon;
  }

  /** The keys of a text, one item a stretch, so that positions in the index and in the text are the same. */
  keysOf(text: string): string {
    return stretchesOf(text)
      .map((raw) => this.#stretch(raw))
      .join(' ');
  }

  #stretch(raw: string): string {
    let keys = this.#known.get(raw);
    if (keys === undefined) {
      const read = this.#words.read(raw).words;
      const words = read.filter((word) => !isStopWord(word));
      const joined = read.length > 1 ? this.#lexicon.joinedKey(read.join('')) : undefined;
      const own = this.#lexicon.keysOf(words);
      // „E-Mail“ is „Mail“ and „EMail“: a single letter is no word, but a part of one.
      const all = [...new Set(joined === undefined ? own : [joined, ...own])].slice(0, MAX_PARTS);
      const [filler] = read;
      keys = all.length > 0 ? indexKeys(all) : filler === undefined ? NO_KEY : indexKey(fillerKey(filler));
      this.#known.set(raw, keys);
    }
    return keys;
  }

  /** The page as HTML for Pagefind. @param filters its values by filter */
  page({ title, facts, sections }: PageText): string {
    const block = (text: string, weight: number): string => {
      const keys = this.keysOf(text);
      return keys === ''
        ? ''
        : weight === 1
          ? `<p>${keys}</p>`
          : `<p data-pagefind-weight="${weight}">${keys}</p>`;
    };
    const zone = (stretches: string[], weight: number): string => block(stretches.join(' '), weight);
    const { title: own, words } = leadOf(title, editorWords(facts));
    const length = Math.max(1, stretchesOf(title).length);
    const titleWeight = Math.max(4, Math.round((TITLE_WEIGHT / Math.sqrt(length)) * 10) / 10);
    return [
      '<html><body>',
      zone(own, titleWeight),
      zone(words, WORDS_WEIGHT),
      ...sections.flatMap(({ title: heading, text, isMinor }) => [
        block(heading, isMinor ? MINOR_WEIGHT : HEADING_WEIGHT),
        block(text, isMinor ? MINOR_WEIGHT : 1),
      ]),
      '</body></html>',
    ].join('');
  }
}
