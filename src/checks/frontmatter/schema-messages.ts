import type { z } from 'astro/zod';
import { formatNumber, listWords, quote } from '../characters.ts';
import { suggest } from '../near-miss.ts';
import { alternatives, mayBeUnknown, shapeOf, type Field } from './schema-fields.ts';
import { exampleLines } from './schema-example.ts';
import type { Issue } from './schema-issues.ts';

/** A fault with all that is needed to put it into words. */
export interface Fault {
  issue: Issue;
  field: Field;
  /** The found value; undefined when the field is missing. */
  value: unknown;
  /** The found value as it stands in the file. */
  raw: string | undefined;
}

/** What was found and what is allowed, and how to mend it. */
export interface Wording {
  message: string;
  remedy: string;
}

const TYPES: Record<string, string> = {
  string: 'Text',
  number: 'eine Zahl',
  int: 'eine ganze Zahl',
  boolean: 'true oder false',
  array: 'eine Liste',
  object: 'eine Gruppe von Feldern',
};

/** `recipe › 2. Eintrag › minutes`. */
export const nameField = (path: readonly PropertyKey[]): string =>
  path
    .map((segment) => (typeof segment === 'number' ? `${segment + 1}. Eintrag` : String(segment)))
    .join(' › ');

const describeValue = (value: unknown): string => {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number') return `die Zahl ${value}`;
  if (value instanceof Date) return `der Tag ${value.toISOString().slice(0, 10)}`;
  if (Array.isArray(value)) return 'eine Liste';
  if (typeof value === 'object' && value !== null) {
    return `eine Gruppe mit ${listWords(
      Object.keys(value)
        .slice(0, 5)
        .map((key) => quote(key, 30)),
      'und',
    )}`;
  }
  return String(value);
};

const purpose = ({ meta }: Field): string =>
  meta.description === undefined ? '' : ` Gemeint ist: ${meta.description}.`;

const keyOf = (issue: Issue): string => {
  const last = issue.path.findLast((segment) => typeof segment === 'string');
  return typeof last === 'string' ? last : 'id';
};

const showExample = ({ issue, field }: Fault, intro = 'Zum Beispiel'): string => {
  const schema = field.schemas[0];
  if (schema === undefined) return 'Löscht die Zeile.';
  const lines = exampleLines(keyOf(issue), schema);
  const unknown = mayBeUnknown(field)
    ? `\nWenn es niemand weiß:\n${keyOf(issue)}:\n  unknown: Dazu gibt es keine Angabe.`
    : '';
  return `${intro}${lines.includes('\n') ? ':\n' : ': '}${lines}${unknown}`;
};

/** `3 bis 90 Zeichen` from the limits of the first schema that has them. */
const describeLimits = (field: Field, words: readonly [string, string]): string => {
  for (const schema of field.schemas.flatMap(alternatives)) {
    const bag = schema._zod.bag as { minimum?: number; maximum?: number };
    const { minimum, maximum } = bag;
    const unit = words[(maximum ?? minimum) === 1 ? 0 : 1];
    if (minimum !== undefined && maximum !== undefined && Math.abs(maximum) < Number.MAX_SAFE_INTEGER) {
      return minimum === maximum
        ? `genau ${formatNumber(minimum)}${unit}`
        : `${formatNumber(minimum)} bis ${formatNumber(maximum)}${unit}`;
    }
    if (minimum !== undefined && Math.abs(minimum) < Number.MAX_SAFE_INTEGER)
      return `mindestens ${formatNumber(minimum)}${unit}`;
    if (maximum !== undefined) return `höchstens ${formatNumber(maximum)}${unit}`;
  }
  return 'weniger oder mehr';
};

const wordMissing = (fault: Fault): Wording => {
  const isEmpty = fault.raw !== undefined;
  return {
    message: `${isEmpty ? 'ist leer' : 'fehlt'}.${purpose(fault.field)}`,
    remedy: showExample(fault, isEmpty ? 'Zum Beispiel' : 'Ergänzt zum Beispiel'),
  };
};

const wordType = (fault: Fault, expected: string): Wording => {
  const message = `enthält ${describeValue(fault.value)}, erlaubt ist ${TYPES[expected] ?? expected}.${purpose(fault.field)}`;
  const isBare = !['string', 'object'].includes(typeof fault.value) || fault.value instanceof Date;
  if (expected === 'string' && isBare && fault.raw) {
    const isItem = typeof fault.issue.path.at(-1) === 'number';
    const quoted = `'${fault.raw}'`;
    return {
      message,
      remedy: `Setzt den Wert in Anführungszeichen: ${isItem ? quoted : `${keyOf(fault.issue)}: ${quoted}`}`,
    };
  }
  return { message, remedy: showExample(fault) };
};

const wordKeys = (fault: Fault, key: string): Wording => {
  const keys = [
    ...new Set(fault.field.schemas.flatMap(alternatives).flatMap((one) => Object.keys(shapeOf(one) ?? {}))),
  ].sort();
  return {
    message: `gibt es hier nicht; erlaubt sind ${listWords(keys, 'und')}.`,
    remedy: RESERVED[key] ?? suggest(key, keys, 'Löscht das Feld.'),
  };
};

/** Keys that other systems know, and what stands for them here. */
const RESERVED: Readonly<Record<string, string>> = {
  slug: 'Löscht das Feld: Die Adresse kommt vom Namen der Datei oder des Ordners.',
  id: 'Löscht das Feld: Der Kurzname kommt vom Namen der Datei oder des Ordners.',
  permalink: 'Löscht das Feld: Die Adresse kommt vom Namen der Datei oder des Ordners.',
  layout: 'Löscht das Feld: Das Aussehen steht im Programm fest.',
  draft: 'Für einen Entwurf schreibt ihr: state: draft',
  tags: 'Löscht das Feld. Wörter für die Suche stehen unter: searchWords: [Verein, Umfrage]',
};

const COUNTED: Record<string, readonly [string, string]> = {
  string: [' Zeichen', ' Zeichen'],
  array: [' Eintrag', ' Einträge'],
  number: ['', ''],
  int: ['', ''],
};

const wordSize = (fault: Fault, origin: string): Wording => {
  const words = COUNTED[origin] ?? ['', ''];
  const { value } = fault;
  const size =
    typeof value === 'string' ? value.trim().length : Array.isArray(value) ? value.length : undefined;
  const found =
    size === undefined ? describeValue(value) : `${formatNumber(size)}${words[size === 1 ? 0 : 1]}`;
  return {
    message: `hat ${found}, erlaubt sind ${describeLimits(fault.field, words)}.${purpose(fault.field)}`,
    remedy: showExample(fault),
  };
};

const wordValue = (fault: Fault, values: readonly unknown[]): Wording => {
  const allowed = values.map(String);
  const unknown = mayBeUnknown(fault.field)
    ? '\nWenn es niemand weiß, steht dort: unknown: Dazu gibt es keine Angabe.'
    : '';
  return {
    message: `enthält ${describeValue(fault.value)}, erlaubt ist ${listWords(allowed)}.`,
    remedy:
      suggest(String(fault.value), allowed, showExample(fault)) +
      (unknown && allowed.length > 0 ? unknown : ''),
  };
};

const wordOwn = (fault: Fault, { message, code }: z.core.$ZodIssueBase & { code: string }): Wording => {
  const own =
    message.startsWith('Invalid') || message.startsWith('Too') ? 'hat nicht die verlangte Form' : message;
  const text = code === 'custom' ? own : `enthält ${describeValue(fault.value)}: ${own}`;
  const secure = typeof fault.value === 'string' && /^http:\/\//iu.test(fault.value);
  const remedy = secure
    ? `Schreibt https:// statt http://: ${quote(String(fault.value).replace(/^http:/iu, 'https:'), 200)}`
    : undefined;
  return { message: `${text}.${purpose(fault.field)}`, remedy: remedy ?? showExample(fault) };
};

/** Puts one fault into German words. Keys that are unknown are worded one by one, `key` names the one meant. */
export const wordFault = (fault: Fault, key?: string): Wording => {
  const { issue, value } = fault;
  if (issue.code === 'unrecognized_keys') return wordKeys(fault, key ?? '');
  if (value === undefined || value === null) return wordMissing(fault);
  if (issue.code === 'invalid_type') return wordType(fault, issue.expected);
  if (issue.code === 'too_small' || issue.code === 'too_big') return wordSize(fault, issue.origin);
  if (issue.code === 'invalid_value') return wordValue(fault, issue.values);
  return wordOwn(fault, issue);
};
