import { splitCompound, type KnownWords } from '../analysis/compounds.ts';
import { fold } from '../analysis/fold.ts';
import { baseForms, type WordKind } from '../analysis/inflection.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import type { Lexeme } from '../lexicon/lexeme.ts';
import { resolve } from '../lexicon/resolve.ts';
import { COMMON_NOUNS, NEVER_FIRST, NEVER_HEAD, NEVER_SPLIT, OWN_BASE } from '../words/nouns.ts';
import { isNumber, type WordCount, type WordUse } from './count-words.ts';

const list = (words: string): Set<string> => new Set(words.trim().split(/\s+/u).map(fold));

const NOUNS = list(COMMON_NOUNS);
const FIRST = list(NEVER_FIRST);
const HEAD = list(NEVER_HEAD);
const WHOLE = list(NEVER_SPLIT);
const OWN = list(OWN_BASE);

/** Share of capitals from which a word counts as a noun. */
const NOUN_SHARE = 0.6;

const mostFrequent = (spellings: Map<string, number>): string =>
  [...spellings].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0] as [string, number])[0];

const rankOf = (count: number): number => (count === 0 ? 0 : Math.min(35, 1 + Math.floor(Math.log2(count))));

/** All words of a site: which forms belong together, which are compounds and of what. */
export class Lexicon implements KnownWords {
  readonly lexemes = new Map<string, Lexeme>();
  /** Forms that `resolve` would not lead to their lexeme, and the key that they belong to. */
  readonly aliases = new Map<string, string>();
  readonly #uses: Map<string, WordUse>;
  readonly #bases = new Map<string, string | undefined>();
  readonly #keys = new Map<string, string>();
  readonly #counts = new Map<string, number>();
  readonly #byForm = new Map<string, Lexeme>();
  readonly #tails = new Map<string, Set<string>>();

  constructor(words: WordCount) {
    this.#uses = words.words;
    this.#findTails();
    for (const [word, { count }] of this.#uses) this.#count(this.keyOf(word), count);
    for (const [letters, use] of words.joined) this.#addJoined(letters, use);
    this.#rank();
    this.#findAliases();
  }

  /** The key of a folded word: what stands for it in the index. */
  keyOf(word: string): string {
    const known = this.#keys.get(word);
    if (known !== undefined) return known;
    const base = this.baseOf(word) ?? word;
    const parts = splitCompound(base, this)?.map((part) => part.base);
    const key = parts?.join('') ?? base;
    this.#keys.set(word, key);
    this.#keys.set(base, key);
    this.#add(key, base, parts);
    return key;
  }

  baseOf(word: string): string | undefined {
    if (this.#bases.has(word)) return this.#bases.get(word);
    const isKnown = this.#uses.has(word) || NOUNS.has(word);
    // Stands here first, so that two words that look like forms of each other do not ask in a circle.
    this.#bases.set(word, isKnown ? word : undefined);
    if (OWN.has(word)) return this.#bases.get(word);
    const fits = ({ word: base, kind }: { word: string; kind: WordKind }): boolean =>
      !isStopWord(base) &&
      (this.#uses.has(base) || NOUNS.has(base)) &&
      this.#kindOf(base) === kind &&
      this.#mayBe(word, kind);
    const found = baseForms(word).find(fits);
    if (found !== undefined) this.#bases.set(word, this.baseOf(found.word) ?? found.word);
    return this.#bases.get(word);
  }

  isNoun(base: string): boolean {
    return this.#kindOf(base) === 'n';
  }

  isStem(form: string): string | undefined {
    if (form.length < 4) return undefined;
    if (this.#isWord(`${form}e`) && this.isNoun(`${form}e`)) return this.baseOf(`${form}e`);
    return [`${form}en`, `${form}n`].find(
      (verb) => (this.#uses.get(verb)?.count ?? 0) > 1 && this.#kindOf(verb) === 'v',
    );
  }

  isTail(form: string): boolean {
    return (this.#tails.get(form)?.size ?? 0) > 1;
  }

  isNeverFirst(form: string): boolean {
    return FIRST.has(form) || isStopWord(form);
  }

  isNeverHead(form: string): boolean {
    return HEAD.has(form) || isStopWord(form);
  }

  isWhole(form: string): boolean {
    return WHOLE.has(form) || FIRST.has(form);
  }

  #isWord(form: string): boolean {
    return this.#uses.has(form) || NOUNS.has(form);
  }

  #kindOf(base: string): WordKind {
    const use = this.#uses.get(base);
    if (use === undefined || (NOUNS.has(base) && use.capitals > 0)) return 'n';
    if (use.capitals / use.count >= NOUN_SHARE) return 'n';
    return /(?:en|ern|eln|tun)$/u.test(base) ? 'v' : 'a';
  }

  /** A word that is never written with a capital is no form of a noun, and the other way round. */
  #mayBe(word: string, kind: WordKind): boolean {
    const use = this.#uses.get(word);
    if (use === undefined) return true;
    return kind === 'n' ? use.capitals > 0 : use.capitals < use.count || use.count < 3;
  }

  #findTails(): void {
    for (const [word, use] of this.#uses) {
      if (word.length < 9 || use.capitals === 0) continue;
      for (let seam = 4; seam <= word.length - 5; seam += 1) {
        const first = word.slice(0, seam).replace(/s$/u, '');
        if (!this.#isWord(first) || FIRST.has(first) || (this.#uses.get(first)?.capitals ?? 1) === 0)
          continue;
        const tail = word.slice(seam);
        this.#tails.set(tail, (this.#tails.get(tail) ?? new Set()).add(first));
      }
    }
  }

  #add(key: string, base: string, parts: string[] | undefined): void {
    const use = this.#uses.get(base);
    const display = use === undefined ? base : mostFrequent(use.spellings);
    const kind = this.#kindOf(base);
    const known = this.lexemes.get(key);
    if (known === undefined || (use?.count ?? 0) > (this.#uses.get(fold(known.display))?.count ?? 0))
      this.lexemes.set(key, { key, display, kind, rank: 0, ...(parts === undefined ? {} : { parts }) });
    for (const part of parts ?? []) {
      if (this.lexemes.has(part)) continue;
      this.lexemes.set(part, { key: part, display: this.#partDisplay(part), kind: 'n', rank: 0 });
    }
  }

  #partDisplay(part: string): string {
    const use = this.#uses.get(part);
    return use === undefined ? part.charAt(0).toUpperCase() + part.slice(1) : mostFrequent(use.spellings);
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
  }
}
