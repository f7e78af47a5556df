import { formatNumber, listWords, quote } from '../characters.ts';
import { suggest } from '../near-miss.ts';
import { findKey, RESERVED } from './field-names.ts';
import { alternatives, limitsOf, mayBeUnknown, shapeOf, type Field } from './schema-fields.ts';
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
  if (value instanceof Date) return `den Tag ${value.toISOString().slice(0, 10)}`;
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
  const last = issue.path.at(-1);
  const key = typeof last === 'string' ? last : undefined;
  const lines = exampleLines(key, schema);
  const unknown =
    key !== undefined && mayBeUnknown(field)
      ? `\nWenn es niemand weiß:\n${key}:\n  unknown: Dazu gibt es keine Angabe.`
      : '';
  return `${intro}${lines.includes('\n') ? ':\n' : ': '}${lines}${unknown}`;
};

/** `3 bis 90 Zeichen` from the limits of the first schema that has them. */
const describeLimits = (field: Field, words: readonly [string, string]): string => {
  const { minimum, maximum } =
    field.schemas
      .flatMap(alternatives)
      .map(limitsOf)
      .find((limits) => limits.minimum !== undefined || limits.maximum !== undefined) ?? {};
  const unit = words[(maximum ?? minimum) === 1 ? 0 : 1];
  if (minimum !== undefined && maximum !== undefined) {
    return `${formatNumber(minimum)} bis ${formatNumber(maximum)}${unit}`;
  }
  if (minimum !== undefined) return `mindestens ${formatNumber(minimum)}${unit}`;
  return maximum === undefined ? 'weniger oder mehr' : `höchstens ${formatNumber(maximum)}${unit}`;
};

const wordMissing = (fault: Fault): Wording => {
  const isEmpty = fault.raw !== undefined;
  return {
    message: `${isEmpty ? 'ist leer' : 'fehlt'}.${purpose(fault.field)}`,
    remedy: showExample(fault, isEmpty ? 'Zum Beispiel' : 'Ergänzt zum Beispiel'),
  };
};

const wordType = (fault: Fault, expected: string): Wording => {
  const message = `enthält ${describeValue(fault.value)}; erlaubt: ${TYPES[expected] ?? expected}.${purpose(fault.field)}`;
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
  const shapes = fault.field.schemas.flatMap(alternatives).map((one) => Object.keys(shapeOf(one) ?? {}));
  const keys = [...new Set(shapes.flat())].sort();
  const meant = findKey(key, keys);
  if (meant !== undefined) return { message: 'gibt es hier nicht.', remedy: `Meintet ihr „${meant}“?` };
  const reserved = Object.hasOwn(RESERVED, key) ? RESERVED[key] : undefined;
  if (reserved !== undefined) return { message: 'ist hier nicht erlaubt.', remedy: reserved };
  return { message: `gibt es hier nicht; erlaubt: ${keys.join(', ')}.`, remedy: 'Löscht das Feld.' };
};

const COUNTED: Record<string, readonly [string, string]> = {
  string: [' Zeichen', ' Zeichen'],
  array: [' Eintrag', ' Einträge'],
};

const countParts = (value: unknown): number | undefined => {
  if (typeof value === 'string') return value.trim().length;
  return Array.isArray(value) ? value.length : undefined;
};

const wordSize = (fault: Fault, origin: string): Wording => {
  const words = COUNTED[origin] ?? ['', ''];
  const size = countParts(fault.value);
  const found =
    size === undefined
      ? `enthält ${describeValue(fault.value)}`
      : `hat ${formatNumber(size)}${words[size === 1 ? 0 : 1]}`;
  return {
    message: `${found}; erlaubt: ${describeLimits(fault.field, words)}.${purpose(fault.field)}`,
    remedy: showExample(fault),
  };
};

const wordValue = (fault: Fault, values: readonly unknown[]): Wording => {
  const allowed = values.map(String);
  const message = `enthält ${describeValue(fault.value)}; erlaubt: ${listWords(allowed)}.`;
  return { message, remedy: suggest(String(fault.value), allowed, showExample(fault)) };
};

/** `23.11.2026` as `2026-11-23`. */
const turnDay = (text: string): string | undefined => {
  const [, day = '', month = '', year] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/u.exec(text) ?? [];
  return year === undefined ? undefined : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

/** The found value, mended, where that is possible. */
const mend = (value: unknown): string | undefined => {
  if (typeof value !== 'string') return undefined;
  if (/^http:\/\//iu.test(value))
    return `Schreibt https:// statt http://: ${value.replace(/^http:/iu, 'https:')}`;
  const day = turnDay(value);
  return day && `Schreibt: ${day}`;
};

/** Faults that the schema words itself; English words of the library are replaced. */
const wordOwn = (fault: Fault, message: string): Wording => {
  const own = /^(?:Invalid|Too)/u.test(message) ? 'hat nicht die verlangte Form' : message;
  const isShort = typeof fault.value === 'string' && fault.value.length <= 80;
  const text = isShort ? `enthält ${describeValue(fault.value)}: ${own}` : `passt nicht: ${own}`;
  return { message: `${text}.${purpose(fault.field)}`, remedy: mend(fault.value) ?? showExample(fault) };
};

/** Puts one fault into German words. Keys that are unknown are worded one by one, `key` names the one meant. */
export const wordFault = (fault: Fault, key?: string): Wording => {
  const { issue, value } = fault;
  if (issue.code === 'unrecognized_keys') return wordKeys(fault, key ?? '');
  if (value === undefined || value === null) return wordMissing(fault);
  if (issue.code === 'invalid_type') return wordType(fault, issue.expected);
  if (issue.code === 'too_small' || issue.code === 'too_big') return wordSize(fault, issue.origin);
  if (issue.code === 'invalid_value') return wordValue(fault, issue.values);
  return wordOwn(fault, issue.message);
};
