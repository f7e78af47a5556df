import { fold } from '../analysis/fold.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { readStretch, stretchesOf, type Stretch } from '../analysis/words.ts';

/** How a folded word is used on the site. */
export interface WordUse {
  count: number;
  /** How often with a capital letter. */
  capitals: number;
  /** Its spellings and how often each occurs. */
  spellings: Map<string, number>;
}

/** Words that were joined with a hyphen or a capital, by their letters: „E-Mail“ is `email`. */
export interface JoinedUse {
  words: string[];
  count: number;
  display: string;
}

/** Numbers are searched as they are; they have no forms. */
export const isNumber = (word: string): boolean => /^\d+$/u.test(word);

/** Longest word that is kept; longer ones are addresses and codes. */
const MAX_LENGTH = 60;

/** Counts the words of a site. Texts come in one after the other; stretches that repeat are read once. */
export class WordCount {
  readonly #words = new Map<string, WordUse>();
  readonly #joined = new Map<string, JoinedUse>();
  readonly #stretches = new Map<string, Stretch>();
  /** Stretches that are counted and not yet read, and how often they occur. */
  readonly #waiting = new Map<string, number>();

  /** The words by their folded form. */
  get words(): ReadonlyMap<string, WordUse> {
    this.#readWaiting();
    return this.#words;
  }

  get joined(): ReadonlyMap<string, JoinedUse> {
    this.#readWaiting();
    return this.#joined;
  }

  /** The words of one stretch. */
  read(raw: string): Stretch {
    let stretch = this.#stretches.get(raw);
    if (stretch === undefined) {
      stretch = readStretch(raw);
      this.#stretches.set(raw, stretch);
    }
    return stretch;
  }

  add(text: string): void {
    for (const raw of stretchesOf(text)) this.#waiting.set(raw, (this.#waiting.get(raw) ?? 0) + 1);
  }

  #readWaiting(): void {
    for (const [raw, count] of this.#waiting) {
      const { words, written } = this.read(raw);
      words.forEach((word, index) => this.#addWord(word, written[index] ?? word, count));
      if (words.length > 1 && words.length < 5) this.#addJoined(raw, words, count);
    }
    this.#waiting.clear();
  }

  #addWord(word: string, written: string, count: number): void {
    if (isStopWord(word) || isNumber(word) || word.length > MAX_LENGTH) return;
    let use = this.#words.get(word);
    if (use === undefined) {
      use = { count: 0, capitals: 0, spellings: new Map() };
      this.#words.set(word, use);
    }
    use.count += count;
    if (/^\p{Lu}/u.test(written)) use.capitals += count;
    use.spellings.set(written, (use.spellings.get(written) ?? 0) + count);
  }

  #addJoined(raw: string, words: string[], count: number): void {
    const display = /\p{L}[\p{L}\p{N}]*(?:[-‑]\p{L}[\p{L}\p{N}]*)*/u.exec(raw)?.[0];
    const letters = words.join('');
    // Names with a capital inside are one word, too: LibreOffice. Addresses are not.
    if (display === undefined || (!/[-‑]/u.test(display) && fold(display) !== letters)) return;
    const use = this.#joined.get(letters) ?? { words, count: 0, display };
    use.count += count;
    this.#joined.set(letters, use);
  }
}
