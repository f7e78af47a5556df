import { isDerived } from './derivation.ts';
import { halfKnown } from './half-known.ts';
import { isShortPart, isWholeWord, type KnownWords, type Part } from './known-words.ts';
import { mayMeet } from './sound.ts';
import { firstPart, headPart, NEEDS_S } from './part-forms.ts';

export type { KnownWords, Part } from './known-words.ts';

/** Shortest word that is looked into. */
export const MIN_COMPOUND = 6;

/** Adjectives that are the head of others: barriere-frei, daten-basiert. */
const ADJECTIVE_HEAD =
  /^(?:frei|arm|voll|leer|nah|fern|breit|wert|tief|basiert|bezogen|orientiert|faehig|uebergreifend|gestuetzt|bewusst|weit|reich|sicher|freundlich|feindlich|gerecht|relevant|politisch|rechtlich|ehrenamtlich|sprachig|intern|extern|spezifisch|typisch|pflichtig|berechtigt|bedingt|foermig|maessig|wuerdig|fertig|bereit|tauglich|konform|neutral|abhaengig|unabhaengig|kritisch|technisch|wissenschaftlich|wirtschaftlich|paedagogisch|therapeutisch|finanziert|gefoerdert|gesteuert|geschuetzt|getrieben|gestuetzt|gebunden|gefuehrt|begleitend|foerdernd|suchend|betroffen|beauftragt|interessiert|erfahren|stark|schwach|hoch|lang|gross|intensiv|aktiv|sensibel|vertraeglich|schaedlich|schonend|gemaess|widrig|weise)$/u;

interface Split {
  parts: Part[];
  /** Smaller is likelier. */
  cost: number;
}

/** Splits found so far, one map for each site's words. */
const memory = new WeakMap<KnownWords, Map<string, Split | undefined>>();

const shift = (parts: Part[], by: number): Part[] =>
  parts.map(({ start, base }) => ({ start: start + by, base }));

const single = (base: string, length: number, doubt: number): Split => ({
  parts: [{ start: 0, base }],
  cost: 1 + doubt + 2 / length,
});

const isLongPart = (form: string): boolean => form.length >= 4 || isShortPart(form);

/** Says whether no part is shorter than four letters, or one of the few that are known for it. */
const isOfLongParts = ({ parts }: Split, word: string): boolean =>
  parts.every(({ start }, index) => isLongPart(word.slice(start, parts[index + 1]?.start)));

const headSplit = (form: string, known: KnownWords): Split | undefined => {
  const deeper = best(form, known);
  if (deeper !== undefined) return deeper;
  const head = headPart(form, known);
  return head === undefined ? undefined : single(head.base, form.length, head.doubt);
};

/** A first part may be a compound itself; its linking letter, if any, then belongs to its own last part. */
const firstSplit = (form: string, known: KnownWords): Split | undefined => {
  if (NEEDS_S.test(form)) return undefined;
  const deeper = best(form, known) ?? (form.endsWith('s') ? best(form.slice(0, -1), known) : undefined);
  if (deeper !== undefined) return deeper;
  const first = firstPart(form, known);
  return first === undefined ? undefined : single(first.base, form.length, first.doubt);
};

const findBest = (word: string, known: KnownWords): Split | undefined => {
  let found: Split | undefined;
  for (let seam = 3; seam <= word.length - 3; seam += 1) {
    const [form, rest] = [word.slice(0, seam), word.slice(seam)];
    // Most seams are none by their sounds; all else costs more to find out.
    if (!mayMeet(form, rest)) continue;
    const head = headSplit(rest, known);
    if (head === undefined) continue;
    const first = firstSplit(form, known);
    if (first === undefined) continue;
    // „Supp-ort“: two short guesses make no word.
    if (word.length - seam === 3 && seam < 5 && first.cost > 1.15 + 2 / seam) continue;
    const cost = first.cost + head.cost;
    if (found !== undefined && found.cost <= cost) continue;
    found = { parts: [...first.parts, ...shift(head.parts, seam)], cost };
  }
  return found;
};

const isVerb = (known: KnownWords) => (infinitive: string) => {
  if (known.isVerb !== undefined) return known.isVerb(infinitive);
  const base = known.baseOf(infinitive);
  return base === infinitive && !known.isNoun(base);
};

/** The likeliest split into words that are all known. */
const best = (word: string, known: KnownWords): Split | undefined => {
  if (word.length < MIN_COMPOUND) return undefined;
  let own = memory.get(known);
  if (own === undefined) {
    own = new Map();
    memory.set(known, own);
  }
  const before = own.get(word);
  if (before !== undefined || own.has(word)) return before;
  const found = isWholeWord(word, known) ? undefined : findBest(word, known);
  const isRefused =
    found !== undefined &&
    (isDerived(word, isVerb(known)) ||
      // A common word of short parts is one by chance: Zwei-fel.
      (known.isCommon?.(word) === true && !isOfLongParts(found, word)));
  const result = isRefused ? undefined : found;
  own.set(word, result);
  return result;
};

const splitAdjective = (word: string, known: KnownWords): Part[] | undefined => {
  for (let seam = 4; seam <= word.length - 3; seam += 1) {
    const head = word.slice(seam);
    if (!ADJECTIVE_HEAD.test(head)) continue;
    const form = word.slice(0, seam);
    const first = firstPart(form, known);
    if (first === undefined || !known.isNoun(first.base)) continue;
    return [...(best(form, known)?.parts ?? [{ start: 0, base: first.base }]), { start: seam, base: head }];
  }
  return undefined;
};

/**
 * Splits a folded German compound at its seams: Mitglieder|liste, Daten|schutz|erklärung. Both sides of a seam are words
 * that the site or the hand list knows, the last one a noun; where only one side is known, the other must look like one.
 *
 * @returns Two or more parts, or nothing for a word that is whole.
 */
export const splitCompound = (word: string, known: KnownWords): Part[] | undefined => {
  if (word.length < MIN_COMPOUND || /[^a-z]/u.test(word) || isWholeWord(word, known)) return undefined;
  if (!known.isNoun(word)) return splitAdjective(word, known);
  const parts = best(word, known)?.parts;
  if (parts !== undefined) return parts;
  if (word.length < 9 || known.isCommon?.(word) === true || isDerived(word, isVerb(known))) return undefined;
  return splitAdjective(word, known) ?? halfKnown(word, known, (part) => best(part, known)?.parts);
};
