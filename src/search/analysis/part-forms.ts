import { ER_PLURALS } from './inflection.ts';
import { isCombining, isNoFirst, isNoHead, isShortPart, type KnownWords } from './known-words.ts';
import { withoutPrefixes } from './derivation.ts';
import { undoPlural, undoUmlaut, withUndone } from './umlaut.ts';

/** First parts that no rule leads to, or that a noun stands in the way of. */
const STEMS = new Map([
  ['rechen', 'rechnen'],
  ['mess', 'messen'],
  ['seh', 'sehen'],
  ['geh', 'gehen'],
  ['warte', 'warten'],
  ['bade', 'baden'],
  ['halte', 'halten'],
  ['weihnachts', 'weihnachten'],
  ['oster', 'ostern'],
  ['pfingst', 'pfingsten'],
]);

/** Bases that ask for an s behind them in a compound: Beratungs-stelle. */
export const NEEDS_S = /(?:ung|heit|keit|[^s]schaft|[aeiu]tion|sion|taet|tum|ling)$/u;
/** Bases that take no s: their own ending is one, or an e. */
const TAKES_NO_S = /(?:[szxe]|sch)$/u;
/** The few in -e that take one all the same. */
const S_AFTER_E = new Set(['liebe', 'hilfe', 'geschichte']);

/** Doubt of a noun that lost its ending; more than the letter that it would win by. */
export const ELIDED = 0.2;

/** A base form that a part may be a form of, and how much that is to be doubted. */
interface Candidate {
  base: string;
  doubt: number;
}

/** Plurals and genitives, cut off by their endings. What is left need not exist. */
const withoutEnding = (form: string): Candidate[] => {
  const found: Candidate[] = [];
  const add = (base: string, doubt: number): void => {
    if (base.length < 3) return;
    found.push({ base, doubt });
    const undone = undoUmlaut(base);
    if (undone !== undefined) found.push({ base: undone, doubt });
  };
  const cut = (count: number): string => form.slice(0, -count);
  if (form.endsWith('innen')) add(cut(5), 0);
  if (form.endsWith('er') && ER_PLURALS.test(cut(2))) add(cut(2), 0);
  if (form.endsWith('ern') && ER_PLURALS.test(cut(3))) add(cut(3), 0);
  if (/(?:e|el|er|ar)n$/u.test(form)) add(cut(1), 0);
  if (form.endsWith('en') && !form.endsWith('een')) add(cut(2), 0.02);
  if (form.endsWith('nisse')) add(cut(2), 0);
  else if (form.endsWith('e')) add(cut(1), 0.05);
  const undone = undoPlural(form);
  if (undone !== undefined) found.push({ base: undone, doubt: 0.02 });
  return found;
};

/** Foreign plurals: Muse-en, Them-en, Material-ien. */
const foreign = (form: string): Candidate[] =>
  form.endsWith('en') && form.length >= 6
    ? [
        ...['um', 'a', 'us', 'o'].map((end) => ({ base: form.slice(0, -2) + end, doubt: 0.05 })),
        ...(form.endsWith('ien') ? [{ base: form.slice(0, -3), doubt: 0.05 }] : []),
      ]
    : [];

const genitive = (form: string): Candidate[] => {
  if (!form.endsWith('s')) return [];
  const base = form.slice(0, -1);
  const found: Candidate[] = [];
  if (!TAKES_NO_S.test(base) || S_AFTER_E.has(base)) found.push({ base, doubt: 0 });
  if (S_AFTER_E.has(`${base}e`)) found.push({ base: `${base}e`, doubt: 0 });
  if (base.endsWith('e')) found.push({ base: base.slice(0, -1), doubt: 0.02 });
  if (base.endsWith('en')) found.push({ base: base.slice(0, -2), doubt: 0.04 });
  return found;
};

const nounAmong = (
  candidates: Candidate[],
  known: KnownWords,
  isRefused: (base: string, known: KnownWords) => boolean,
): Candidate | undefined => {
  for (const { base, doubt } of candidates) {
    const own = known.baseOf(base);
    if (own !== undefined && known.isNoun(own) && !isRefused(base, known)) return { base: own, doubt };
  }
  return undefined;
};

/** A verb's or adjective's stem, or a noun that lost its e: Fahr-rad, Wander-weg, Schul-weg, Bade-anzug. */
const stemOf = (form: string, known: KnownWords): Candidate | undefined => {
  if (form.length < 4) return undefined;
  const full = form.endsWith('e') ? undefined : known.baseOf(`${form}e`);
  if (full === `${form}e` && known.isNoun(full)) return { base: full, doubt: ELIDED };
  const infinitive = [`${form}en`, `${form}n`].find(
    (verb) => known.isVerb?.(verb) ?? isVerbBase(verb, known),
  );
  const base = infinitive === undefined ? known.isStem(form) : known.baseOf(infinitive);
  if (base !== undefined) return { base, doubt: 0.1 };
  // Finanz-amt: a noun that has a plural only.
  const plural = form.length >= 5 ? known.baseOf(`${form}en`) : undefined;
  return plural === `${form}en` && known.isNoun(plural) ? { base: plural, doubt: ELIDED } : undefined;
};

const isVerbBase = (verb: string, known: KnownWords): boolean => {
  const base = known.baseOf(verb);
  return base === verb && !known.isNoun(base);
};

/** A word of four letters that is no noun may be anything; where there is a list of adjectives, it decides. */
const isAdjective = (form: string, known: KnownWords): boolean =>
  known.isAdjective?.(form) ?? (form.length >= 5 && !/(?:en|e|er|es|em)$/u.test(form));

/** What a form is as the first part of a compound, with its linking letters. */
export const firstPart = (form: string, known: KnownWords): Candidate | undefined => {
  if (form.length < 3 || isNoFirst(form, known)) return undefined;
  const own = known.baseOf(form);
  const isNoun = own !== undefined && known.isNoun(own);
  // „Lern-Ort“ makes „Lern“ a word of the site; the verb is the better part.
  if (isNoun && own === form && known.isCommon?.(form) === false && withoutPrefixes(form).length === 0) {
    const stem = stemOf(form, known);
    if (stem !== undefined) return stem;
  }
  const special = STEMS.get(form);
  if (special !== undefined && (own === undefined || !isNoun)) return { base: special, doubt: 0.05 };
  if (isNoun && !NEEDS_S.test(form)) return { base: own, doubt: 0 };
  if (own === form && !isNoun && isAdjective(form, known)) return { base: own, doubt: 0.05 };
  if (isCombining(form)) return { base: own ?? form, doubt: 0 };
  const noun = nounAmong([...genitive(form), ...withoutEnding(form), ...foreign(form)], known, isNoFirst);
  if (noun !== undefined && (form.length >= 5 || noun.doubt === 0 || isShortPart(noun.base))) return noun;
  const stem = stemOf(form, known);
  if (stem !== undefined) return stem;
  return undefined;
};

/** What a form is as the last part of a compound: a noun, in any case. */
export const headPart = (form: string, known: KnownWords): Candidate | undefined => {
  if (form.length < 3 || isNoHead(form, known)) return undefined;
  const own = known.baseOf(form);
  // A head is a base form or a plural; other endings come of cutting elsewhere (Mitgru-ender).
  if (own !== undefined && known.isNoun(own) && (form === own || /(?:e|n|s|er|a)$/u.test(form)))
    return { base: own, doubt: 0 };
  const stem = form.endsWith('s') && !form.endsWith('ss') ? [{ base: form.slice(0, -1), doubt: 0.02 }] : [];
  const es = form.endsWith('es') ? [{ base: form.slice(0, -2), doubt: 0.02 }] : [];
  const feminine = form.endsWith('in')
    ? withUndone(form.slice(0, -2)).map((base) => ({ base, doubt: 0 }))
    : [];
  const noun = nounAmong(
    [...stem, ...es, ...feminine, ...withoutEnding(form), ...foreign(form)],
    known,
    isNoHead,
  );
  return noun !== undefined && noun.base.length >= 3 ? noun : undefined;
};
