import { quote } from '../characters.ts';
import type { Entry } from '../frontmatter/entry.ts';
import type { Finding, Remark } from '../finding.ts';

/** Above these numbers the parser takes seconds; no lesson comes near. */
const MAX_TAGS = 3_000;
const MAX_BRACES = 200;

/** The findings of the screening and a text of the same length that is safe to parse. */
interface Screened {
  findings: Finding[];
  text: string;
  isParsable: boolean;
}

type Range = readonly [start: number, end: number];

const fences = (text: string): Range[] => {
  const ranges: Range[] = [];
  let open: { mark: string; start: number } | undefined;
  for (const match of text.matchAll(/^[ \t>]{0,20}(`{3,}|~{3,})(.*)$/gmu)) {
    const mark = match[1] ?? '';
    if (open === undefined) {
      const isInline = mark.startsWith('`') && (match[2] ?? '').includes('`');
      if (!isInline) open = { mark, start: match.index };
    } else if (
      mark[0] === open.mark[0] &&
      mark.length >= open.mark.length &&
      (match[2] ?? '').trim() === ''
    ) {
      ranges.push([open.start, match.index + match[0].length]);
      open = undefined;
    }
  }
  if (open !== undefined) ranges.push([open.start, text.length]);
  return ranges;
};

/** Code in backticks: a run of backticks, closed by the next run of the same length before an empty line. */
const codeSpans = (text: string): Range[] => {
  const runs = [...text.matchAll(/(?<!\\)`+|\n[ \t]*\r?\n/gu)];
  const ranges: Range[] = [];
  let nextOf = new Map<number, number>();
  const next: number[] = [];
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const run = runs[index]![0];
    if (run.startsWith('\n')) nextOf = new Map();
    else {
      next[index] = nextOf.get(run.length) ?? -1;
      nextOf.set(run.length, index);
    }
  }
  for (let index = 0; index < runs.length; index += 1) {
    const closing = next[index] ?? -1;
    if (closing === -1) continue;
    ranges.push([runs[index]!.index, runs[closing]!.index + runs[closing]![0].length]);
    index = closing;
  }
  return ranges;
};

const blank = (text: string, ranges: readonly Range[]): string => {
  let result = '';
  let at = 0;
  for (const [start, end] of ranges) {
    if (start < at) continue;
    result += text.slice(at, start) + text.slice(start, end).replace(/[^\n]/gu, ' ');
    at = end;
  }
  return result + text.slice(at);
};

/** Offsets of `{` and `}` that MDX would evaluate: not escaped, not inside a quoted attribute. */
const findBraces = (code: string): number[] => {
  const found: number[] = [];
  let isTag = false;
  let mark = '';
  for (let at = 0; at < code.length; at += 1) {
    const character = code[at]!;
    if (isTag && mark !== '') {
      if (character === mark) mark = '';
    } else if (isTag && (character === '"' || character === "'")) mark = character;
    else if (character === '>') isTag = false;
    else if (character === '<') isTag = /[A-Za-z/]/u.test(code[at + 1] ?? '');
    else if ((character === '{' || character === '}') && code[at - 1] !== '\\') found.push(at);
  }
  return found;
};

const wordBrace = (text: string, at: number): Remark => {
  if (/=\s{0,5}$/u.test(text.slice(Math.max(0, at - 6), at))) {
    const message =
      'Der Wert eines Bausteins steht in geschweiften Klammern; erlaubt ist nur Text in Anführungszeichen.';
    return {
      rule: 'mdx-attribute',
      message,
      remedy: 'Zum Beispiel: minutes="20". Aus correct={true} wird nur: correct',
    };
  }
  const end = text.indexOf('}', at);
  const shown = quote(text.slice(at, end === -1 || end - at > 60 ? at + 60 : end + 1));
  return {
    rule: 'mdx-expression',
    message: `Hier steht etwas in geschweiften Klammern: ${shown}. Das würde als Programm ausgeführt.`,
    remedy: 'Nehmt runde Klammern, oder schreibt \\{ und \\}, wenn die Klammer zu lesen sein soll.',
  };
};

const checkModules = (entry: Entry, code: string): { findings: Finding[]; starts: number[] } => {
  const starts = [...code.matchAll(/^(?:import|export)(?=[\s{*"'])/gmu)]
    .map(({ index }) => index)
    .slice(0, 20);
  const findings = starts.map((start) =>
    entry.source.report(start, {
      rule: 'mdx-module',
      message: 'Die Zeile beginnt mit import oder export; Programme sind im Text nicht erlaubt.',
      remedy: 'Löscht die Zeile. Alle Bausteine (Quiz, Exercise, Chart, …) sind ohne import da.',
    }),
  );
  return { findings, starts };
};

const hasTooMany = (entry: Entry): Finding | undefined => {
  const { text } = entry.source;
  if (text.split('<').length <= MAX_TAGS) return undefined;
  const message = `Die Datei hat mehr als ${MAX_TAGS} Zeichen „<“.`;
  return entry.source.report(entry.bodyOffset, {
    rule: 'mdx-size',
    message,
    remedy: 'Teilt den Text auf mehrere Lektionen auf.',
  });
};

const harmless: Readonly<Record<string, string>> = { '{': '"', '}': '"' };

/**
 * Looks through an MDX text before it is parsed. Expressions and modules are never allowed, and some stall the parser
 * for minutes; so they are reported here and replaced by harmless characters, and the rest of the text is still checked.
 */
export const screenMdx = (entry: Entry): Screened => {
  const { source, bodyOffset } = entry;
  const tooMany = hasTooMany(entry);
  if (tooMany !== undefined) return { findings: [tooMany], text: '', isParsable: false };
  const hidden = blank(source.text, [[0, bodyOffset]]);
  const withoutFences = blank(hidden, fences(hidden));
  const code = blank(withoutFences, codeSpans(withoutFences));
  const braces = findBraces(code);
  const openings = braces.filter((at) => code[at] === '{');
  const { findings, starts } = checkModules(entry, code);
  let lastEnd = -1;
  for (const at of openings.slice(0, MAX_BRACES)) {
    if (at < lastEnd || findings.length >= 20) continue;
    lastEnd = Math.max(code.indexOf('}', at), at);
    findings.push(source.report(at, wordBrace(code, at)));
  }
  const characters = source.text.split('');
  for (const at of braces) characters[at] = harmless[characters[at]!] ?? ' ';
  for (const at of starts) characters[at] = 'I';
  const text = characters.join('');
  // What is left stands in code or in quotes; many of them are a trick.
  const left = text.split('{').length - 1;
  const visible = code.split('{').length - 1 - openings.length;
  return { findings, text, isParsable: left - visible < 5_000 && visible < MAX_BRACES };
};
