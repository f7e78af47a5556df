import { editorWords } from '../../metadata/search-facts.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { stretchesOf } from '../analysis/words.ts';
import { fillerKey } from '../postings/filler-key.ts';
import { TEXT_START, TITLE_PLACES } from '../postings/places.ts';
import type { Lexicon } from './build-lexicon.ts';
import type { WordCount } from './count-words.ts';
import type { PageText } from './page-text.ts';

/** More parts than this are an address or a code. */
const MAX_PARTS = 8;
/** So many mentions in plain text weigh as much as one in the title, in a heading … A long title says less with each word. */
const TITLE_WEIGHT = 81;
const LEAST_TITLE_WEIGHT = 16;
const WORDS_WEIGHT = 25;
const HEADING_WEIGHT = 9;
const MINOR_WEIGHT = 0.1;

/**
 * Takes the keys of one stretch at one place: that of the whole, which has all the weight, then those of its parts, which have
 * an equal share each. The same stretch gives the same list. @param weight in mentions in plain text
 */
export type TakeKeys = (keys: readonly string[], place: number, weight: number) => void;

/** What one key of a stretch weighs. @param index its place among the keys */
export const shareOf = (weight: number, keys: readonly string[], index: number): number =>
  index === 0 ? weight : weight / keys.length;

/**
 * The editors' words in their places between title and text, with a place left free between two entries, so that the end of
 * one and the start of the next are no phrase.
 *
 * @throws Error in German when there are more words than places.
 */
const leadWords = (title: string, entries: string[]): [stretch: string, place: number][] => {
  const rest = stretchesOf(title).slice(TITLE_PLACES);
  const words = [rest, ...entries.map(stretchesOf)].flatMap((stretches) => [...stretches, '']);
  if (words.length > TEXT_START - TITLE_PLACES)
    throw new Error(
      `Suchindex: „${title}“ hat zu viele Wörter für die Suche (searchWords). Kürzt die Liste.`,
    );
  return words
    .map((word, index): [string, number] => [word, TITLE_PLACES + index])
    .filter(([word]) => word !== '');
};

/** Reads pages as the index holds them: which keys stand at which place, and what they weigh there. */
export class PageKeys {
  readonly #words: WordCount;
  readonly #lexicon: Lexicon;
  readonly #known = new Map<string, string[]>();

  constructor(words: WordCount, lexicon: Lexicon) {
    this.#words = words;
    this.#lexicon = lexicon;
  }

  /** The keys of one stretch of text: of the whole, then of its parts. */
  keysOf(raw: string): string[] {
    let keys = this.#known.get(raw);
    if (keys === undefined) {
      const read = this.#words.read(raw).words;
      const words = read.filter((word) => !isStopWord(word));
      const joined = read.length > 1 ? this.#lexicon.joinedKey(read.join('')) : undefined;
      const own = this.#lexicon.keysOf(words);
      // „E-Mail“ is „Mail“ and „EMail“: a single letter is no word, but a part of one.
      keys = [...new Set(joined === undefined ? own : [joined, ...own])].slice(0, MAX_PARTS);
      if (keys.length === 0 && read[0] !== undefined) keys = [fillerKey(read[0])];
      this.#known.set(raw, keys);
    }
    return keys;
  }

  /**
   * Gives all keys of a page, in the order of their places.
   *
   * @returns number of stretches that the page has
   * @throws Error in German when there are more editors' words than places.
   */
  read({ title, facts, sections }: PageText, take: TakeKeys): number {
    const own = stretchesOf(title);
    const titleWeight = Math.max(LEAST_TITLE_WEIGHT, TITLE_WEIGHT / Math.max(1, own.length));
    own.slice(0, TITLE_PLACES).forEach((raw, place) => take(this.keysOf(raw), place, titleWeight));
    for (const [raw, place] of leadWords(title, editorWords(facts)))
      take(this.keysOf(raw), place, WORDS_WEIGHT);
    let place = TEXT_START;
    for (const { title: heading, text, isMinor } of sections) {
      for (const raw of stretchesOf(heading))
        take(this.keysOf(raw), place++, isMinor ? MINOR_WEIGHT : HEADING_WEIGHT);
      for (const raw of stretchesOf(text)) take(this.keysOf(raw), place++, isMinor ? MINOR_WEIGHT : 1);
    }
    return place;
  }
}
