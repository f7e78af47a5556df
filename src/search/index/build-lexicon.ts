import { splitCompound, type Part } from '../analysis/compounds.ts';
import { fold } from '../analysis/fold.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { strongForms } from '../analysis/strong-verbs.ts';
import type { Lexeme } from '../lexicon/lexeme.ts';
import { resolve } from '../lexicon/resolve.ts';
import { unfold } from '../analysis/unfold.ts';
import { isNumber, type JoinedUse, type WordCount, type WordUse } from './count-words.ts';
import { spellingOf, Vocabulary } from './vocabulary.ts';

const mostFrequent = (spellings: Map<string, number>): string =>
  [...spellings].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0] as [string, number])[0];

const rankOf = (count: number): number => (count === 0 ? 0 : Math.min(35, 1 + Math.floor(Math.log2(count))));

/** All words of a site: which forms belong together, which are compounds and of what. */
export class Lexicon {
  readonly lexemes = new Map<string, Lexeme>();
  /** Forms that `resolve` would not lead to their lexeme, and the key that they belong to. */
  readonly aliases = new Map<string, string>();
  readonly #uses: ReadonlyMap<string, WordUse>;
  readonly #joined: ReadonlyMap<string, JoinedUse>;
  readonly #vocabulary: Vocabulary;
  readonly #keys = new Map<string, string>();
  readonly #counts = new Map<string, number>();
  readonly #byForm = new Map<string, Lexeme>();

  constructor(words: WordCount) {
    this.#uses = words.words;
    this.#joined = words.joined;
    this.#vocabulary = new Vocabulary(words.words);
    for (const [word, { count }] of this.#uses) this.#count(this.keyOf(word), count);
    for (const [letters, use] of words.joined) this.#addJoined(letters, use);
    this.#rank();
    this.#findAliases();
  }

  /** The key of a folded word: what stands for it in the index. */
  keyOf(word: string): string {
    const known = this.#keys.get(word);
    if (known !== undefined) return known;
    const base = this.#vocabulary.baseFormOf(word);
    const parts = splitCompound(base, this.#vocabulary);
    const key = parts?.map((part) => part.base).join('') ?? base;
    this.#keys.set(word, key);
    if (!this.#keys.has(base)) this.#keys.set(base, key);
    this.#add(key, base, word, parts);
    return key;
  }

  #add(key: string, base: string, word: string, parts: Part[] | undefined): void {
    const known = this.lexemes.get(key);
    const count = this.#uses.get(base)?.count ?? 0;
    if (known === undefined || count > (this.#uses.get(fold(known.display))?.count ?? 0)) {
      const display = parts === undefined ? this.#spell(base, word) : this.#spellCompound(base, word, parts);
      const own = parts === undefined ? {} : { parts: parts.map((part) => part.base) };
      this.lexemes.set(key, { key, display, kind: this.#vocabulary.kindOf(base), rank: 0, ...own });
    }
    for (const part of parts ?? []) {
      if (this.lexemes.has(part.base)) continue;
      const kind = this.#vocabulary.kindOf(part.base);
      const display = this.#spell(part.base, part.base.charAt(0).toUpperCase() + part.base.slice(1));
      this.lexemes.set(part.base, { key: part.base, display, kind, rank: 0 });
    }
  }

  /** How a base form is written: as the site does, as the lists do, or after the form that led to it. */
  #spell(base: string, word: string): string {
    const use = this.#uses.get(base);
    if (use !== undefined) return mostFrequent(use.spellings);
    const form = this.#uses.get(word);
    return spellingOf(base) ?? unfold(base, form === undefined ? word : mostFrequent(form.spellings));
  }

  /** „Antwortlisten“, where the site has only the plural, is „Antwortliste“. */
  #spellCompound(base: string, word: string, parts: Part[]): string {
    const written = this.#spell(base, word);
    const last = parts.at(-1);
    if (last === undefined || this.#vocabulary.kindOf(base) !== 'n') return written;
    const singular = base.slice(0, last.start) + last.base;
    if (singular === base || !/(?:e|n|s|r)$/u.test(base)) return written;
    const start = unfold(base.slice(0, last.start), written);
    return start + this.#spell(last.base, last.base).toLowerCase();
  }

  #count(key: string, count: number): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + count);
    for (const part of this.lexemes.get(key)?.parts ?? [])
      this.#counts.set(part, (this.#counts.get(part) ?? 0) + count);
  }

  #addJoined(
    letters: string,
    { words, count, display }: { words: string[]; count: number; display: string },
  ): void {
    const keys = words.filter((word) => !isStopWord(word)).flatMap((word) => this.partsOf(word));
    if (keys.length === 0) return;
    const key = keys.length > 1 ? keys.join('') : letters;
    if (!this.lexemes.has(key)) this.lexemes.set(key, { key, display, kind: 'n', rank: 0, parts: keys });
    this.#count(key, count);
    this.#keys.set(letters, key);
  }

  /** The key of words that the site joins with a hyphen, by their letters: `email` for „E-Mail“. */
  joinedKey(letters: string): string | undefined {
    return this.#joined.has(letters) ? this.#keys.get(letters) : undefined;
  }

  /** The keys that stand in the index for one word: its parts, or itself. */
  partsOf(word: string): string[] {
    const key = this.keyOf(word);
    return this.lexemes.get(key)?.parts ?? [key];
  }

  /** All keys that stand in the index for one stretch of text: of the whole, then of its parts. */
  keysOf(words: string[]): string[] {
    const parts = words.flatMap((word) => (isNumber(word) ? [word] : this.partsOf(word)));
    const keys = parts.length > 1 ? [parts.join(''), ...parts] : parts;
    // „Datenschutz-Grundverordnung“: each of its words may be a compound itself.
    const within =
      words.length > 1
        ? words
            .filter((word) => !isNumber(word) && this.partsOf(word).length > 1)
            .map((word) => this.keyOf(word))
        : [];
    return [...new Set([...keys, ...within])];
  }

  #rank(): void {
    for (const lexeme of this.lexemes.values()) {
      lexeme.rank = rankOf(this.#counts.get(lexeme.key) ?? 0);
      this.#byForm.set(fold(lexeme.display).replaceAll(/[^a-z0-9]/gu, ''), lexeme);
    }
  }

  #findAliases(): void {
    for (const [word, key] of this.#keys) {
      if (resolve(word, (form) => this.#byForm.get(form))?.key !== key) this.aliases.set(word, key);
    }
    for (const { key, display, kind } of this.lexemes.values()) {
      if (kind !== 'v') continue;
      for (const form of strongForms(fold(display)))
        if (resolve(form, (one) => this.#byForm.get(one)) === undefined) this.aliases.set(form, key);
    }
  }
}
