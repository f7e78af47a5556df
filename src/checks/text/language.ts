import { formatNumber, quote } from '../characters.ts';
import type { Entry } from '../frontmatter/entry.ts';
import type { Finding, Remark } from '../finding.ts';
import { isCalendarDay } from '../frontmatter/yaml-source.ts';
import type { FlatNode } from './markdown.ts';

const MAX_SENTENCE = 30;
const MAX_LIX = 50;
const MAX_HINTS = 10;
/** Blocks whose sentences are counted. */
const PROSE = new Set(['paragraph']);

/** Needs three letters before it, so that `a:in` is none. */
const GENDER = /(?<=\p{L}{2}\p{Ll})(?:[:_]in(?:nen)?(?!\p{L})|\/-?in(?:nen)?(?!\p{L})|Innen(?!\p{L}))/u;

const hint = (
  entry: Entry,
  offset: number,
  rule: string,
  text: { message: string; remedy: string },
): Finding => entry.source.report(offset, { rule, severity: 'hint', ...text });

const findGender = (text: string): { index: number; remark: Remark } | undefined => {
  const match = GENDER.exec(text);
  if (match === null) return undefined;
  const before = text.slice(Math.max(0, match.index - 40), match.index);
  const stem = before.split(/\P{L}/u).at(-1) ?? '';
  const word = stem + match[0];
  const message = `Hier steht ${quote(word)}. Vorleseprogramme stolpern über Doppelpunkt, Unterstrich, Schrägstrich und großes I.`;
  const remedy = 'Am besten ein neutrales Wort (Mitglieder, Team), sonst der Stern: Nutzer*innen';
  return { index: match.index - stem.length, remark: { rule: 'gender', severity: 'hint', message, remedy } };
};

/** Fields in our own words; titles of sources and names are quoted as they are. */
const OWN_WORDS = [
  'title',
  'description',
  'summary',
  'problem',
  'result',
  'wentWrong',
  'definition',
  'example',
];

const checkGender = (
  entry: Entry,
  nodes: readonly FlatNode[],
  offsetOf: (field: string) => number,
): Finding[] => {
  const texts = nodes.flatMap(({ node, start }) =>
    node.type === 'text' ? [{ text: node.value ?? '', start, isExact: true }] : [],
  );
  const fields = OWN_WORDS.flatMap((field) => {
    const text = entry.data[field];
    return typeof text === 'string' ? [{ text, start: offsetOf(field), isExact: false }] : [];
  });
  return [...fields, ...texts].flatMap(({ text, start, isExact }) => {
    const found = findGender(text);
    return found === undefined
      ? []
      : [entry.source.report(start + (isExact ? found.index : 0), found.remark)];
  });
};

/** `[Text](mit Leerzeichen)` is no link to Markdown; readers would see the brackets. */
const checkBrokenLinks = (entry: Entry, nodes: readonly FlatNode[]): Finding[] =>
  nodes.flatMap(({ node, start }) => {
    const index = node.type === 'text' ? (node.value ?? '').indexOf('](') : -1;
    if (index === -1) return [];
    const message = 'Hier sollte wohl ein Link stehen; zu lesen sind die Klammern.';
    const remedy = 'Zwischen ] und ( und in der Adresse steht kein Leerzeichen: [Mission](/mission/)';
    return [entry.source.report(start + index, { rule: 'link-syntax', severity: 'hint', message, remedy })];
  });

const checkQuotes = (entry: Entry, nodes: readonly FlatNode[]): Finding[] =>
  nodes.flatMap(({ node, start }) => {
    const match = node.type === 'text' ? /”|(?:^|[\s(])“(?=\p{L})/u.exec(node.value ?? '') : null;
    if (match === null) return [];
    const text = {
      message: 'Hier stehen englische Anführungszeichen.',
      remedy: 'Deutsch sind „unten und oben“; gerade Zeichen "so" setzt die Website selbst um.',
    };
    return [hint(entry, start + match.index, 'quotes', text)];
  });

/** The words of a text. */
const countWords = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Sentences of a paragraph. Points after a digit, a single letter or a common abbreviation end none. */
const splitSentences = (text: string): string[] =>
  text.split(
    /(?<=[.!?…]["“”»)]?)(?<!\b(?:\p{L}|\d{1,2}|bzw|ca|etc|usw|Nr|Dr|Prof|vgl|evtl|ggf|inkl|max|min|rund|Str|St|Abs|Art)\.)\s+(?=["„»(]?[\p{Lu}\p{N}])/u,
  );

/** Text of a block with code and nested blocks left out. */
const proseOf = (index: number, nodes: readonly FlatNode[]): string => {
  const block = nodes[index]!;
  let text = '';
  for (let at = index + 1; at < nodes.length && nodes[at]!.start < block.end; at += 1) {
    const { node } = nodes[at]!;
    if (node.type === 'text') text += node.value ?? '';
    else if (node.type === 'inlineCode') text += 'x';
    else if (node.type === 'break') text += ' ';
  }
  return text;
};

interface Prose {
  start: number;
  sentences: string[];
}

const findProse = (nodes: readonly FlatNode[]): Prose[] =>
  nodes.flatMap(({ node, start }, index) =>
    PROSE.has(node.type) ? [{ start, sentences: splitSentences(proseOf(index, nodes)) }] : [],
  );

const checkSentences = (entry: Entry, prose: readonly Prose[]): Finding[] =>
  prose.flatMap(({ start, sentences }) =>
    sentences
      .filter((sentence) => countWords(sentence) > MAX_SENTENCE)
      .map((sentence) => {
        const found = entry.source.text.indexOf(sentence.slice(0, 20), start);
        const message = `Dieser Satz hat ${countWords(sentence)} Wörter: ${quote(sentence)}.`;
        const remedy = `Teilt ihn. Gut zu lesen sind bis zu 15 Wörter, mehr als ${MAX_SENTENCE} sind zu viele.`;
        return hint(entry, found === -1 ? start : found, 'sentence', { message, remedy });
      }),
  );

/** LIX: words a sentence plus per cent of words with more than six letters (Björnsson 1968). */
export const computeLix = (sentences: readonly string[]): number => {
  const words = sentences.join(' ').match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return 0;
  const long = words.filter((word) => [...word].length > 6).length;
  return words.length / sentences.length + (100 * long) / words.length;
};

/** The readability index of a parsed text; headings, tables and questions are left out. */
export const readLix = (nodes: readonly FlatNode[]): number =>
  computeLix(findProse(nodes).flatMap((one) => one.sentences));

const checkLix = (entry: Entry, prose: readonly Prose[]): Finding[] => {
  const sentences = prose.flatMap((one) => one.sentences);
  const lix = computeLix(sentences);
  if (entry.collection !== 'lessons' || lix <= MAX_LIX || sentences.length < 5) return [];
  const message = `Der Text ist schwer zu lesen: Lesbarkeitsindex LIX ${formatNumber(Math.round(lix))}, für Lektionen gut sind bis zu ${MAX_LIX}.`;
  return [
    hint(entry, entry.bodyOffset, 'lix', { message, remedy: 'Macht Sätze kürzer und ersetzt lange Wörter.' }),
  ];
};

const checkReview = (entry: Entry, today: string, offset: number): Finding[] => {
  const value = entry.data['reviewBy'];
  const day = value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
  if (!isCalendarDay(day) || day >= today) return [];
  const message = `Diese Seite sollte bis ${day} geprüft werden; heute ist ${today}.`;
  return [
    hint(entry, offset, 'review', { message, remedy: 'Prüft sie und setzt ein neues Datum bei reviewBy.' }),
  ];
};

/** Advice on language and age. Never blocks; at most a few of a kind a file. */
export const checkLanguage = (
  entry: Entry,
  nodes: readonly FlatNode[],
  today: string,
  offsetOf: (field: string) => number,
): Finding[] => {
  const review = checkReview(entry, today, offsetOf('reviewBy'));
  if (entry.data['lang'] === 'en') return review;
  const prose = findProse(nodes);
  const kinds = [
    checkGender(entry, nodes, offsetOf),
    checkBrokenLinks(entry, nodes),
    checkQuotes(entry, nodes),
    checkSentences(entry, prose),
    checkLix(entry, prose),
  ];
  return [...review, ...kinds.flatMap((kind) => kind.slice(0, MAX_HINTS))];
};
