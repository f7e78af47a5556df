import { fold } from '../analysis/fold.ts';
import { hasPrefix } from '../analysis/derivation.ts';
import { splitCompound } from '../analysis/compounds.ts';
import { strongInfinitives } from '../analysis/strong-verbs.ts';
import { baseForms, type BaseForm, type WordKind } from '../analysis/inflection.ts';
import { foldList, type KnownWords } from '../analysis/known-words.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { isAdjectiveForm, surelyFormOf } from '../analysis/sure-bases.ts';
import { COMMON_ADJECTIVES } from '../words/adjectives.ts';
import { COMMON_NOUNS } from '../words/nouns.ts';
import { OWN_BASE } from '../words/own-base.ts';
import { COMMON_VERBS } from '../words/verbs.ts';
import { NEVER_SPLIT } from '../words/whole.ts';
import type { WordUse } from './count-words.ts';

const WHOLE = foldList(NEVER_SPLIT);
const NOUNS = new Set([...foldList(COMMON_NOUNS), ...WHOLE]);
const VERBS = foldList(COMMON_VERBS);
const ADJECTIVES = foldList(COMMON_ADJECTIVES);
const OWN = foldList(OWN_BASE);

const SPELLINGS = new Map(
  [COMMON_ADJECTIVES, COMMON_VERBS, COMMON_NOUNS].flatMap((list) =>
    list
      .trim()
      .split(/\s+/u)
      .map((word): [string, string] => [fold(word), word]),
  ),
);

/** Endings that a whole word keeps its wholeness with. */
const ENDINGS = ['s', 'n', 'en', 'e', 'es', 'er'];

/** How a common word is written. */
export const spellingOf = (base: string): string | undefined => SPELLINGS.get(base);

/** Share of capitals from which a word counts as a noun. */
const NOUN_SHARE = 0.6;
/** Share of capitals from which a verb that is a plural, too, counts as that: die Fragen, fragen. */
const PLURAL_SHARE = 0.3;

/** Says whether a folded infinitive is a common verb, with a prefix or without. */
const isCommonVerb = (word: string): boolean =>
  /(?:en|ern|eln|tun)$/u.test(word) && (VERBS.has(word) || hasPrefix(word, (rest) => VERBS.has(rest)));

/** Says whether a folded noun is what one does or who does it, of a common verb: Abdeckung, Züchter. */
const isOfVerb = (word: string): boolean => {
  if (word.length < 5 || !(word.endsWith('er') || word.endsWith('ung'))) return false;
  const stem = word.replace(/(?:ung|er)$/u, '');
  return isCommonVerb(`${stem}en`) || isCommonVerb(`${stem}n`);
};

/** The words of a site and common German ones: what kind each is, and which is its base form. */
export class Vocabulary implements KnownWords {
  readonly #uses: ReadonlyMap<string, WordUse>;
  readonly #bases = new Map<string, string>();
  /** Base forms that neither the site nor a list has, and their kind. */
  readonly #sure = new Map<string, WordKind>();
  readonly #tails = new Map<string, Set<string>>();
  /** All words of the site and of the lists: one look instead of four, as pieces of words are asked for by the million. */
  readonly #known: ReadonlySet<string>;
  readonly #verbs = new Map<string, boolean>();

  constructor(uses: ReadonlyMap<string, WordUse>) {
    this.#uses = uses;
    this.#known = new Set([...uses.keys(), ...NOUNS, ...VERBS, ...ADJECTIVES]);
    this.#findTails();
  }

  /** The base form of a word that is known as it stands; nothing for other strings, which may be halves of anything. */
  baseOf(word: string): string | undefined {
    return this.#exists(word) || this.#isCommonVerb(word) ? this.baseFormOf(word) : undefined;
  }

  /** The base form of any folded word of the site; itself where there is no other. */
  baseFormOf(word: string): string {
    const known = this.#bases.get(word);
    if (known !== undefined) return known;
    // Stands here first, so that two words that look like forms of each other do not ask in a circle.
    this.#bases.set(word, word);
    const base = this.#findBase(word);
    this.#bases.set(word, base);
    return base;
  }

  isNoun(base: string): boolean {
    return NOUNS.has(base) || this.kindOf(base) === 'n';
  }

  /** A verb that is no common one, but that the site uses more than once. */
  isStem(form: string): string | undefined {
    return [`${form}en`, `${form}n`].find(
      (verb) => (this.#uses.get(verb)?.count ?? 0) > 1 && this.kindOf(verb) === 'v',
    );
  }

  isTail(form: string): boolean {
    return (this.#tails.get(form)?.size ?? 0) > 1;
  }

  isNeverFirst(form: string): boolean {
    return isStopWord(form);
  }

  isNeverHead(form: string): boolean {
    return isStopWord(form) && !NOUNS.has(form);
  }

  isWhole(form: string): boolean {
    return (
      WHOLE.has(form) || ENDINGS.some((end) => form.endsWith(end) && WHOLE.has(form.slice(0, -end.length)))
    );
  }

  isVerb(word: string): boolean {
    if (this.#isCommonVerb(word)) return true;
    const use = this.#uses.get(word);
    return use !== undefined && use.capitals < use.count && this.kindOf(word) === 'v';
  }

  #isCommonVerb(word: string): boolean {
    if (!word.endsWith('n')) return false;
    let is = this.#verbs.get(word);
    if (is === undefined) {
      is = isCommonVerb(word);
      this.#verbs.set(word, is);
    }
    return is;
  }

  isAdjective(word: string): boolean {
    return ADJECTIVES.has(word);
  }

  isCommon(word: string): boolean {
    return NOUNS.has(word);
  }

  kindOf(word: string): WordKind {
    const use = this.#uses.get(word);
    if (NOUNS.has(word) && (use === undefined || use.capitals > 0 || !this.#isOtherKind(word))) return 'n';
    const listed = this.#isCommonVerb(word) ? 'v' : ADJECTIVES.has(word) ? 'a' : undefined;
    if (use === undefined) return listed ?? this.#sure.get(word) ?? 'n';
    const share = use.capitals / use.count;
    if (listed === 'a' || (listed === 'v' && (use.count < 4 || share < 0.9))) return listed;
    if (share >= NOUN_SHARE) return 'n';
    return /(?:en|ern|eln|tun)$/u.test(word) && !this.#isAdjective(word) ? 'v' : 'a';
  }

  #isOtherKind(word: string): boolean {
    return ADJECTIVES.has(word) || this.#isCommonVerb(word);
  }

  /** „verbundene“ says that „verbunden“ is an adjective, „neutrales“ the same of „neutralen“. */
  #isAdjective(word: string): boolean {
    const stem = word.replace(/en$/u, '');
    return (
      isAdjectiveForm(word) ||
      ['e', 'er', 'es', 'em'].some((end) => this.#isLower(word + end)) ||
      ['er', 'es', 'em'].some((end) => this.#isLower(stem + end))
    );
  }

  #isLower(word: string): boolean {
    const use = this.#uses.get(word);
    return use !== undefined && use.capitals < use.count;
  }

  #exists(word: string): boolean {
    return this.#known.has(word) || isOfVerb(word);
  }

  #findBase(word: string): string {
    const use = this.#uses.get(word);
    const share = use === undefined ? 1 : use.capitals / use.count;
    if (OWN.has(word) || (NOUNS.has(word) && (share > 0 || !VERBS.has(word)))) return word;
    const isVerb = this.#isCommonVerb(word);
    const candidates = baseForms(word, strongInfinitives).filter((one) => this.#fits(word, one));
    if (isVerb || ADJECTIVES.has(word)) {
      const noun = candidates.find(
        // „schätzen“ is no Schatz: only a plural without umlaut is the verb as well.
        (one) => one.kind === 'n' && NOUNS.has(one.word) && word.startsWith(one.word),
      );
      return noun !== undefined && share >= PLURAL_SHARE ? noun.word : word;
    }
    const [found] = candidates;
    // „bildet“ is „bilden“; that this is a plural of „Bild“, too, counts only where the site writes it so.
    if (found?.kind === 'v' && !this.#uses.has(found.word)) return found.word;
    if (found !== undefined) return this.baseFormOf(found.word);
    return use === undefined ? word : this.#sureBase(word, share);
  }

  /** A base that the form itself tells, though nobody uses it. */
  #sureBase(word: string, share: number): string {
    const kind = share >= NOUN_SHARE ? 'n' : 'a';
    const base = surelyFormOf(word, kind, (form) => this.#isLower(form));
    if (base === undefined || (kind === 'n' && splitCompound(word, this) !== undefined)) return word;
    if (!this.#exists(base)) this.#sure.set(base, kind);
    return base;
  }

  #fits(word: string, { word: base, kind }: BaseForm): boolean {
    if (isStopWord(base) || !(this.#exists(base) || (kind === 'v' && this.#isCommonVerb(base)))) return false;
    if (this.kindOf(base) !== kind && !(kind === 'v' && this.#isCommonVerb(base))) return false;
    if (!this.#mayBe(word, kind, base)) return false;
    // A plural has no plural: Gründer is no form of Gründe. But Ärztinnen, Ärzte, Arzt.
    return kind !== 'n' || this.baseFormOf(base) === base || /in(?:nen)?$/u.test(word);
  }

  /** A word that is never written with a capital is no form of a noun, and the other way round. */
  #mayBe(word: string, kind: WordKind, base: string): boolean {
    const use = this.#uses.get(word);
    if (use === undefined) return true;
    if (kind === 'n') return use.capitals / use.count >= 0.2;
    return (
      use.capitals < use.count ||
      (use.count < 3 && (kind === 'a' ? ADJECTIVES.has(base) : this.#isCommonVerb(base)))
    );
  }

  #findTails(): void {
    for (const [word, use] of this.#uses) {
      if (word.length < 9 || use.capitals === 0) continue;
      for (let seam = 4; seam <= word.length - 4; seam += 1) {
        const first = word.slice(0, seam).replace(/s$/u, '');
        if (!NOUNS.has(first) && (this.#uses.get(first)?.capitals ?? 0) === 0) continue;
        const tail = word.slice(seam);
        this.#tails.set(tail, (this.#tails.get(tail) ?? new Set()).add(first));
      }
    }
  }
}
