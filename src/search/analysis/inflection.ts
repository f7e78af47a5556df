import { undoPlural, withUndone } from './umlaut.ts';

/** What kind of word a rule leads to: noun, verb, adjective. */
export type WordKind = 'n' | 'v' | 'a';

/** A form that a word may be an inflection of. */
export interface BaseForm {
  word: string;
  kind: WordKind;
}

/** Nouns, also as the last part of a compound, whose plural ends in -er; all others in -er are words of their own (Schüler, Anfänger). */
export const ER_PLURALS =
  /(?:amt|aemt|bad|baed|band|baend|bild|biest|fass|faess|gemuet|geschlecht|gewand|gewaend|gott|goett|gras|graes|kalb|kaelb|lamm|laemm|leib|mund|muend|wurm|wuerm|blatt|blaett|brett|buch|buech|dach|daech|denkmal|denkmael|dorf|doerf|ei|fach|faech|feld|geld|geist|gesicht|glas|glaes|glied|grab|graeb|gut|guet|haupt|haeupt|haus|haeus|holz|hoelz|huhn|huehn|kind|kleid|kraut|kraeut|land|laend|licht|lied|loch|loech|mal|mael|mann|maenn|maul|nest|rad|raed|rand|raend|rind|schild|schloss|schloess|schwert|stift|tal|tael|tuch|tuech|tum|tuem|volk|voelk|wald|waeld|weib|wort|woert)$/u;

const SEPARABLE =
  '(?:ab|an|auf|aus|bei|dar|durch|ein|entgegen|fest|fort|frei|her(?:ab|an|auf|aus|ein|um|unter|vor)?|hin(?:aus|ein|unter|zu)?|hoch|klar|los|mit|nach|nieder|offen|still|teil|vor(?:an|aus|bei)|um|vor|weg|weiter|wieder|zu|zurueck|zusammen|bereit|statt|ueber|unter)';
const PARTICIPLE = new RegExp(`^(${SEPARABLE}?)ge(.{3,}?)(?:et|t|en)$`, 'u');
/** „anzufangen“; without a prefix in front it is no form: zustellen. */
const WITH_ZU = new RegExp(`^(${SEPARABLE})zu(.{3,}n)$`, 'u');

/** Masculine forms of a feminine one: Ärztinnen → Arzt, Expertin → Experte. */
const masculine = (word: string): string[] => {
  const stem = /^(.{3,}?)in(?:nen)?$/u.exec(word)?.[1];
  if (stem === undefined) return [];
  return [...withUndone(stem), `${stem}e`, ...withUndone(stem).map((one) => `${one}e`)];
};

const nounBases = (word: string): string[] => {
  const cut = (count: number): string => word.slice(0, -count);
  if (word.endsWith('nissen') || word.endsWith('nisses')) return [cut(3), cut(1)];
  if (word.endsWith('nisse')) return [cut(2)];
  const isDative = word.endsWith('ern') || word.endsWith('eln');
  const bases = [undoPlural(word), ...(isDative ? [cut(1), undoPlural(cut(1))] : [])].filter(
    (one) => one !== undefined,
  );
  if (word.endsWith('ern')) bases.push(...(ER_PLURALS.test(cut(3)) ? withUndone(cut(3)) : []));
  else if (word.endsWith('er') && ER_PLURALS.test(cut(2))) bases.push(...withUndone(cut(2)));
  else if (word.endsWith('en'))
    bases.push(
      cut(1),
      ...withUndone(cut(2)),
      ...(word.length < 5 ? [] : ['a', 'um', 'us', 'o'].map((end) => cut(2) + end)),
    );
  else if (word.endsWith('n'))
    bases.push(
      cut(1),
      ...withUndone(cut(1))
        .slice(1)
        .filter((one) => !one.endsWith('er')),
    );
  else if (word.endsWith('e')) bases.push(...withUndone(cut(1)));
  else if (word.endsWith('es')) bases.push(cut(2), cut(1));
  else if (word.endsWith('s') && !/(?:ss|us|is)$/u.test(word))
    bases.push(cut(1), ...(word.endsWith('ens') ? [cut(2)] : []));
  else if (word.endsWith('a')) bases.push(`${cut(1)}um`, ...(word.endsWith('ka') ? [`${cut(1)}on`] : []));
  else if (word.endsWith('izes') || word.endsWith('ices')) bases.push(`${cut(4)}ex`);
  if (word.endsWith('ien')) bases.push(cut(3), `${cut(2)}on`);
  return bases.filter((base) => base.length >= 3);
};

/** „dunkl-er“ is „dunkel“, „teur-e“ is „teuer“. */
const withE = (stem: string): string[] => {
  if (/[bdfgkpt]l$/u.test(stem)) return [`${stem.slice(0, -1)}el`];
  return /[ae]ur$/u.test(stem) ? [`${stem.slice(0, -1)}er`] : [];
};

const adjectiveBases = (word: string): string[] => {
  const stem = /^(.{3,}?)(?:e|en|er|es|em)$/u.exec(word)?.[1];
  if (stem === undefined) return [];
  // „größer“, and „die größeren“.
  const comparative = word.endsWith('er') ? withUndone(stem).slice(1) : [];
  const grade = /^(.{3,}?)(?:er|st|est)$/u.exec(stem)?.[1];
  return [
    stem,
    ...withE(stem),
    ...comparative,
    ...(grade === undefined ? [] : withUndone(grade).flatMap((one) => [one, ...withE(one)])),
  ];
};

const infinitives = (stem: string): string[] =>
  stem.length < 3 ? [] : [`${stem}en`, `${stem}n`, ...(stem.endsWith('e') ? [] : [`${stem}e`])].slice(0, 2);

/** Endings of verbs, longest first. */
const FINITE = [
  'etest',
  'etet',
  'eten',
  'test',
  'ete',
  'tet',
  'ten',
  'est',
  'end',
  'te',
  'et',
  'st',
  't',
  'e',
];

/** Infinitives of forms that no rule leads to. */
type Irregular = (word: string) => string[];

const verbBases = (word: string, irregular: Irregular): string[] => {
  const bases = irregular(word);
  const [, prefix = '', stem = ''] = PARTICIPLE.exec(word) ?? [];
  if (stem !== '') bases.push(...infinitives(prefix + stem), ...infinitives(`${prefix}${stem}e`).slice(1));
  const [, before = '', infinitive = ''] = WITH_ZU.exec(word) ?? [];
  if (infinitive !== '') bases.push(before + infinitive);
  for (const ending of FINITE)
    if (word.endsWith(ending) && word.length - ending.length >= 3)
      bases.push(...infinitives(word.slice(0, -ending.length)));
  // „auswertet“: the t belongs to the stem, „fördert“: the ending is a plain n.
  if (/(?:te|tet|ten)$/u.test(word)) bases.push(`${word.replace(/e[tn]?$/u, '')}en`);
  return bases;
};

/** Nouns made of adjectives and participles, in -er: ein Freiwilliger, ein Angestellter; but Lehrer is no form of Lehre. */
const ADJECTIVAL =
  /(?:(?:ig|lich|isch|end|los|deutsch|fremd|krank|(?:er|el|ag|eb|ig|ch|ll|nn|f|tz|ck|st)t)er|em)$/u;

/**
 * Words that a folded word may be a form of, likeliest first: Umlaut plurals, cases, feminine forms, endings of adjectives
 * and verbs, participles. Only candidates: whoever asks knows which of them exist and of what kind they are.
 *
 * @param irregular infinitives of strong verbs, at build time; browsers have such forms in their list of words
 */
export const baseForms = (word: string, irregular: Irregular = () => []): BaseForm[] => {
  if (word.length < 4 || /\d/u.test(word)) return [];
  const plainParticiple = /^(.{4,}(?:t|en))(?:e|en|er|es|em)$/u.exec(word)?.[1];
  const forms: BaseForm[] = [
    ...masculine(word).map((base) => ({ word: base, kind: 'n' as const })),
    ...nounBases(word).map((base) => ({ word: base, kind: 'n' as const })),
    ...adjectiveBases(word).map((base) => ({ word: base, kind: 'a' as const })),
    ...verbBases(word, irregular).map((base) => ({ word: base, kind: 'v' as const })),
    // A noun made of an adjective: ein Freiwilliger.
    ...(ADJECTIVAL.test(word) ? [{ word: word.slice(0, -1), kind: 'n' as const }] : []),
    ...(plainParticiple === undefined ? [] : verbBases(plainParticiple, irregular)).map((base) => ({
      word: base,
      kind: 'v' as const,
    })),
  ];
  const seen = new Set([word]);
  return forms.filter(({ word: base, kind }) => {
    const key = `${base} ${kind}`;
    if (base === word || base.length < 3 || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};
