import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
  type Scalar,
} from 'yaml';
import { findForbidden, quote } from '../characters.ts';
import type { Finding, Remark } from '../finding.ts';
import type { Source } from '../source.ts';
import { describeYamlError } from './yaml-errors.ts';

/** A piece of YAML inside a file: parsed, with its findings. */
export interface YamlPart {
  source: Source;
  /** Offset of the YAML text in the source. */
  offset: number;
  root: Node | null;
  /** The values; undefined when the YAML cannot be read. Unquoted calendar days are `Date`, as in Astro. */
  data: unknown;
  findings: Finding[];
  /** Offsets of nodes that have a finding already, so that the schema stays silent about them. */
  flagged: Set<number>;
}

const CALENDAR_DAY = /^\d{4}-\d{2}-\d{2}$/u;
// What Astro's YAML reader (js-yaml) turns into a date: a day, or a day with a time.
const TIMESTAMP =
  /^\d{4}-\d{1,2}-\d{1,2}(?:(?:[Tt]|[ \t]+)\d{1,2}:\d{2}:\d{2}(?:\.\d*)?[ \t]*(?:Z|[-+]\d{1,2}(?::\d{2})?)?)?$/u;
// What js-yaml reads as a number although it looks like a name.
const ODD_NUMBER = /^[-+]?(?:0b[01_]+|\d[\d_]*_[\d_.]*)$/u;
/** Deeper nesting, or more lone question marks, only occurs in files made to stall the parser. */
const MAX_DEPTH = 30;
const MAX_QUESTION_MARKS = 20;

/** Whether a text is a day of the calendar, written `YYYY-MM-DD`. */
export const isCalendarDay = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  return CALENDAR_DAY.test(text) && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
};

const dayTag = {
  tag: 'tag:yaml.org,2002:timestamp',
  default: true as const,
  test: CALENDAR_DAY,
  resolve: (text: string): unknown => (isCalendarDay(text) ? new Date(`${text}T00:00:00Z`) : text),
};

const isHostile = (text: string): boolean => {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/gu)) {
    depth = Math.max(0, depth + (bracket === '[' || bracket === '{' ? 1 : -1));
    if (depth > MAX_DEPTH) return true;
  }
  return (text.match(/(?:^|[\s[{,])\?(?=\s|$)/gu)?.length ?? 0) > MAX_QUESTION_MARKS;
};

type Place = (node: Node | null | undefined) => number;

const checkProperties = (node: Node, report: (node: Node, remark: Remark) => void): void => {
  const remark = (what: string): Remark => ({
    rule: 'yaml-feature',
    message: `${what} ist hier nicht erlaubt.`,
    remedy: 'Schreibt den Wert selbst hin. Beginnt ein Text mit &, * oder !, setzt ihn in Anführungszeichen.',
  });
  if (isAlias(node)) report(node, remark(`Der Verweis ${quote(`*${node.source}`)}`));
  if ('anchor' in node && node.anchor) report(node, remark(`Der Anker ${quote(`&${node.anchor}`)}`));
  if (node.tag !== undefined) report(node, remark(`Die Typ-Angabe ${quote(node.tag)}`));
};

const checkScalar = (node: Scalar, report: (node: Node, remark: Remark) => void): void => {
  const isPlain = node.type === 'PLAIN';
  const raw = node.source ?? '';
  if (isPlain && TIMESTAMP.test(raw) && !isCalendarDay(raw)) {
    report(node, {
      rule: 'date',
      message: `${quote(raw)} ist kein Tag, den es im Kalender gibt; erlaubt ist JJJJ-MM-TT.`,
      remedy: 'Zum Beispiel: 2026-11-23',
    });
  } else if (isPlain && ODD_NUMBER.test(raw)) {
    report(node, {
      rule: 'yaml-value',
      message: `${quote(raw)} wird als Zahl gelesen, mit Unterstrich oder aus Nullen und Einsen.`,
      remedy: `Setzt den Wert in Anführungszeichen: '${raw}'`,
    });
  }
  const [first] =
    typeof node.value === 'string' && node.type === 'QUOTE_DOUBLE' ? findForbidden(node.value, 1) : [];
  if (first !== undefined) {
    report(node, {
      rule: 'text-character',
      message: `In diesem Wert steckt ${first.name}, mit einem \\ geschrieben.`,
      remedy: "Löscht die Zeichen nach dem \\ oder nehmt einfache Anführungszeichen: 'Text'",
    });
  }
};

const checkKeys = (items: readonly Pair[], report: (node: Node, remark: Remark) => void): void => {
  const seen = new Set<string>();
  for (const { key } of items) {
    const node = key as Node;
    const name = isScalar(node) ? (node.source ?? String(node.value)) : undefined;
    if (name === undefined || typeof (node as Scalar).value !== 'string') {
      const remedy = 'Ein Feldname ist ein Wort, zum Beispiel: title: Unser Titel';
      report(node, { rule: 'yaml-key', message: 'Hier steht ein Feldname, der kein Wort ist.', remedy });
    } else if (name === '<<') {
      const remedy = 'Schreibt die Felder einzeln hin.';
      report(node, { rule: 'yaml-feature', message: 'Der Verweis „<<“ ist hier nicht erlaubt.', remedy });
    } else if (seen.has(name)) {
      const message = `Das Feld ${quote(name)} steht hier zum zweiten Mal.`;
      report(node, {
        rule: 'yaml-duplicate-key',
        message,
        remedy: 'Behaltet eine der beiden Zeilen und löscht die andere.',
      });
    }
    if (name !== undefined) seen.add(name);
  }
};

const visitNodes = (doc: Document, report: (node: Node, remark: Remark) => void): void =>
  visit(doc, {
    Node: (_key, node) => checkProperties(node, report),
    Scalar: (_key, node) => {
      checkProperties(node, report);
      checkScalar(node, report);
    },
    Map: (_key, node) => {
      checkProperties(node, report);
      checkKeys(node.items, report);
    },
  });

const stalled = (part: YamlPart): YamlPart => {
  part.findings.push(
    part.source.report(part.offset, {
      rule: 'yaml-depth',
      message: `Hier sind Klammern oder Fragezeichen mehr als ${MAX_DEPTH}-fach verschachtelt; das lässt sich nicht lesen.`,
      remedy: 'Schreibt Listen untereinander, jeden Eintrag mit „- “ in einer eigenen Zeile.',
    }),
  );
  return part;
};

/** Reads YAML strictly: no anchors, aliases, tags, merge keys, duplicate keys or impossible days. Never throws. */
export const readYaml = (source: Source, offset: number, end: number): YamlPart => {
  const part: YamlPart = { source, offset, root: null, data: undefined, findings: [], flagged: new Set() };
  const text = source.text.slice(offset, end);
  if (isHostile(text)) return stalled(part);
  try {
    // Duplicate keys are looked for above: the parser's own search is quadratic.
    const doc = parseDocument(text, {
      customTags: [dayTag],
      logLevel: 'error',
      prettyErrors: false,
      uniqueKeys: false,
    });
    const place: Place = (node) => node?.range?.[0] ?? 0;
    const report = (node: Node, remark: Remark): void => {
      part.flagged.add(place(node) + offset);
      part.findings.push(source.report(place(node) + offset, remark));
    };
    for (const error of doc.errors.slice(0, 3)) {
      part.findings.push(source.report(error.pos[0] + offset, describeYamlError(error.code, error.message)));
    }
    if (doc.errors.length > 0) return part;
    visitNodes(doc, report);
    part.root = doc.contents;
    part.data = doc.toJS({ maxAliasCount: 0 });
  } catch {
    if (part.findings.length === 0) return stalled(part);
  }
  return part;
};

/** Where a path of the data stands: the key (if it has one) and the value. */
export interface YamlPlace {
  keyOffset: number | undefined;
  value: Node | null;
  valueOffset: number | undefined;
}

const step = (part: YamlPart, node: Node | null, segment: PropertyKey): YamlPlace | undefined => {
  const at = (one: Node | null | undefined): number | undefined =>
    one?.range ? one.range[0] + part.offset : undefined;
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && key.value === segment);
    if (pair === undefined) return undefined;
    const value = (pair.value ?? null) as Node | null;
    return { keyOffset: at(pair.key as Node), value, valueOffset: at(value) };
  }
  const value =
    isSeq(node) && typeof segment === 'number' ? ((node.items[segment] ?? null) as Node | null) : null;
  return value === null ? undefined : { keyOffset: undefined, value, valueOffset: at(value) };
};

/** Finds the deepest place of a path that exists, and whether it is the whole path. */
export const findPlace = (
  part: YamlPart,
  path: readonly PropertyKey[],
): { place: YamlPlace; isWhole: boolean } => {
  let place: YamlPlace = { keyOffset: undefined, value: part.root, valueOffset: part.offset };
  for (const segment of path) {
    const next = step(part, place.value, segment);
    if (next === undefined) return { place, isWhole: false };
    place = next;
  }
  return { place, isWhole: true };
};
