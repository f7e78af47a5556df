import type { WordKind } from './inflection.ts';

/** Plurals and feminine forms whose ending tells the base, and what stands there in the base. */
const NOUNS: [RegExp, string][] = [
  [/erinnen$/u, 'er'],
  [/([lr])erin$/u, '$1er'],
  [/torinnen$/u, 'tor'],
  [/(ung|heit|keit|[^s]schaft)en$/u, '$1'],
  [/([aeiou]t|s)ionen$/u, '$1ion'],
  [/taeten$/u, 'taet'],
  [/(log|graf|graph|nom|path|metr)ien$/u, '$1ie'],
  [/ismen$/u, 'ismus'],
  [/(a[mn]?t|sat|res|vest|dukt|mod)oren$/u, '$1or'],
  [/([ao]nt|[iou]d?ent|ist|at)innen$/u, '$1'],
  [/(.{3}[ae]nt|.{3}ist)en$/u, '$1'],
  [/(.{3}(?:enz|anz|atur))en$/u, '$1'],
  [/(.{2}(?:[^o]r|[^r])nis)se[ns]?$/u, '$1'],
  [/(.{3}ling)e[ns]?$/u, '$1'],
  [/(.{3}ment)e?[ns]?$/u, '$1'],
  [/(.{2}(?:lich|[^z]ig|isch|iert))(?:en|er|em)$/u, '$1e'],
  [/(.{3}end)en$/u, '$1e'],
];

/** Endings that only adjectives have. */
const ADJECTIVE =
  /^(.{2,}(?:lich|[^l]ig|isch|sam|bar|haft|los|end|iv|ell|iert|voll|frei|artig|maessig|foermig|fach|orientiert|bezogen|gerecht))(?:e[nrsm]?)$/u;

/** Says whether a folded word is an adjective's form by its ending alone. */
export const isAdjectiveForm = (word: string): boolean => ADJECTIVE.test(word);

const adjectiveStem = (word: string, isLower: (form: string) => boolean): string | undefined => {
  const sure = ADJECTIVE.exec(word)?.[1];
  if (sure !== undefined) return sure;
  const stem = /^(.{4,})e[nrsm]?$/u.exec(word)?.[1];
  if (stem === undefined) return undefined;
  const seen = ['er', 'es', 'em', 'e', 'en'].filter((end) => isLower(stem + end));
  // Two endings, one of which no verb has.
  return seen.length > 1 && /^e[rsm]/u.test(seen[0] ?? '') ? stem : undefined;
};

/**
 * The base form that a folded form tells by its ending alone: Aktivitäten, neutrales and neutralen.
 *
 * @param isLower says whether the site has a form in lower case
 * @returns Nothing where the ending leaves it open.
 */
export const surelyFormOf = (
  word: string,
  kind: WordKind,
  isLower: (form: string) => boolean,
): string | undefined => {
  if (kind === 'a') return adjectiveStem(word, isLower);
  const [rule, base] = NOUNS.find(([ending]) => ending.test(word)) ?? [];
  return rule === undefined || base === undefined ? undefined : word.replace(rule, base);
};
