import { isCombining, isNoFirst, isNoHead, type KnownWords, type Part } from './known-words.ts';
import { ELIDED, firstPart, headPart } from './part-forms.ts';
import { canBegin, canEnd, isOpenSeam } from './sound.ts';
import { surelyFormOf } from './sure-bases.ts';
import { withoutPrefixes } from './derivation.ts';

const MIN_PART = 4;
/** Shortest word that stands nowhere alone and yet is believed to be one. */
const MIN_UNKNOWN = 5;

/** Endings that only nouns have, for heads that stand nowhere alone. */
const NOUN_ENDING =
  /(?:ung|heit|keit|schaft|ismus|tion|taet|ment|logie|grafie|metrie|thek|ling|eur|istik)(?:en|s|e)?$/u;
/** Who does something: Wahl-helferin. */
const AGENT = /^[^aeiou].{3,}er(?:in(?:nen)?|n)?$/u;
/** What stands behind a word and is no word: endings that make nouns of words. */
const NO_TAIL =
  /^(?:ier|isier|ung|ig|lich|isch|schaft|los|bar|haft|sam|heit|keit|chen|lein|ling|nis|tion|er|en|es|in|ist|tum|ler|ner|erei)/u;
/** Prefixes that let a word begin with a vowel. */
const VOWEL_PREFIX =
  /^(?:ab|an|auf|aus|ein|er|ent|um|un|ur|ueber|unter|ober|ost|ex|inter|inner|amts|end|alt|arbeits|energie)/u;
/** An s that only joins: Buchungs-beleg. */
const LINKED_S = /(ung|ion|heit|keit|schaft|taet|ing|tum)s$/u;

interface Guess {
  parts: Part[];
  /** Letters of the half that nobody knows. */
  guessed: number;
}

const shift = (parts: Part[], by: number): Part[] =>
  parts.map(({ start, base }) => ({ start: start + by, base }));

type Deeper = (part: string) => Part[] | undefined;

const looksLikeWord = (tail: string, known: KnownWords): boolean => {
  if (!canEnd(tail) || isNoHead(tail, known)) return false;
  if (known.isTail(tail) && canBegin(tail) && !/^[aeiou]/u.test(tail)) return true;
  if (tail.length < MIN_UNKNOWN || (NO_TAIL.test(tail) && !tail.startsWith('ent'))) return false;
  if (!/^[aeiou]/u.test(tail)) return canBegin(tail);
  const rest = VOWEL_PREFIX.exec(tail)?.[0];
  return rest !== undefined && tail.length - rest.length >= 3 && canBegin(tail.slice(rest.length));
};

/** A known noun, and a word that stands nowhere alone: Silber|netz. */
const knownFirst = (word: string, known: KnownWords, deeper: Deeper): Guess | undefined => {
  for (let seam = word.length - MIN_PART; seam >= MIN_PART; seam -= 1) {
    const tail = word.slice(seam);
    const form = word.slice(0, seam);
    if (!looksLikeWord(tail, known)) continue;
    // „Zeits-tempel“: with t and p an s makes one sound.
    if (/[^n]s$/u.test(form) && /^[pt]/u.test(tail) && !LINKED_S.test(form)) continue;
    const first = firstPart(form, known);
    if (first === undefined || (!known.isNoun(first.base) && !isCombining(form))) continue;
    // A short stretch of a longer strange word may be there by chance.
    if (seam < 5 && !known.isTail(tail) && !NOUN_ENDING.test(tail) && !AGENT.test(tail)) continue;
    if (first.doubt >= ELIDED || (first.doubt > 0.02 && form.length <= 5)) continue;
    // „Lebendig-keit“: what is left without its ending must be a word's length.
    if (tail.replace(/(?:ung|keit|heit|schaft)(?:en)?$/u, '').length < 4) continue;
    const rest = tail.length >= 9 ? halfKnown(tail, known, deeper) : undefined;
    return {
      parts: [
        ...(deeper(form) ?? [{ start: 0, base: first.base }]),
        ...shift(rest ?? [{ start: 0, base: surelyFormOf(tail, 'n', () => false) ?? tail }], seam),
      ],
      guessed: rest === undefined ? tail.length : 0,
    };
  }
  return undefined;
};

const ONLY_PREFIXES = /^(?:un|be|ge|ver|zu|mit|an|ab|auf|aus|ein|vor|um|ent|er|zer|ueber|unter){2,}$/u;

const isLikelyFirst = (first: string, known: KnownWords): boolean =>
  !isNoFirst(first, known) &&
  canBegin(first) &&
  canEnd(first) &&
  (!/[aiou]$/u.test(first) || first.length <= 6) &&
  // „Mitbe-stimmung“: nothing but prefixes.
  !ONLY_PREFIXES.test(first) &&
  !withoutPrefixes(first).some((rest) => isNoFirst(rest, known)) &&
  // „Hackeran-griff“: the prefix belongs to what follows.
  !/(?:[^v]er|el|en)(?:ab|an|auf|aus|ein|be|ge|ver|zu|vor|um|un)$/u.test(first);

/** Says whether a first part ends as one with linking letters does, and is long enough for it not to be chance. */
const isLinked = (first: string): boolean =>
  LINKED_S.test(first) || (first.length >= 7 && first.endsWith('en'));

const isPrefixed = (first: string, known: KnownWords): boolean =>
  withoutPrefixes(first).some((rest) => known.isCommon?.(rest) ?? false);

/** „Sehbe-hinderung“: with a prefix cut off, that the known half goes on to be known with. */
const isCutPrefix = (first: string, form: string, known: KnownWords): boolean =>
  /(?:ab|an|auf|aus|ein|be|ent|er|ge|um|un|ver|vor|zer|zu)$/u
    .exec(first)
    ?.some((prefix) => headPart(prefix + form, known) !== undefined) ?? false;

/** A word that stands nowhere alone, and a known noun: Zebra|streifen. */
const knownHead = (word: string, known: KnownWords, deeper: Deeper): Guess | undefined => {
  for (let seam = MIN_PART; seam <= word.length - MIN_PART; seam += 1) {
    const first = word.slice(0, seam);
    const form = word.slice(seam);
    if (!isLikelyFirst(first, known) || (isOpenSeam(first, form) && !LINKED_S.test(first))) continue;
    if (form.length < MIN_UNKNOWN && !isLinked(first) && !isPrefixed(first, known)) continue;
    if ((form.length < 6 && /^[aeiou]/u.test(form)) || isCutPrefix(first, form, known)) continue;
    // Words in a, i, o, u are rare: Zebra-streifen, but not Transpa-rente.
    if (/[aiou]$/u.test(first) && (form.length < 6 || /^[aeiou]/u.test(form))) continue;
    const head = headPart(form, known);
    if (head === undefined || head.doubt > 0.02) continue;
    return {
      parts: [
        { start: 0, base: first.replace(LINKED_S, '$1') },
        ...shift(deeper(form) ?? [{ start: 0, base: head.base }], seam),
      ],
      guessed: first.length,
    };
  }
  return undefined;
};

/**
 * Splits a compound of which only one half is known, where sounds and endings say that the other is a word, too.
 *
 * @param deeper splits a half that is a compound itself
 */
export const halfKnown = (word: string, known: KnownWords, deeper: Deeper): Part[] | undefined => {
  const first = knownFirst(word, known, deeper);
  const head = knownHead(word, known, deeper);
  // The less is guessed the better: Bachelor|arbeit, not Bach|elorarbeit.
  return (first?.guessed ?? Infinity) <= (head?.guessed ?? Infinity) ? first?.parts : head?.parts;
};
