import type { Edit, Rule } from './pieces.ts';

/**
 * The one no-break space of this site. A narrow one (U+202F) would look finer inside z. B., but not every font has it, and
 * search, checks and editors would have to know two.
 */
export const NBSP = '\u{A0}';

/** A space between two words that a line may break at; an editor's line break counts. */
const GAP = '[ \\t\\n]';

const MONTHS =
  'Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|' +
  'Jan\\.|Feb\\.|Apr\\.|Aug\\.|Sept?\\.|Okt\\.|Nov\\.|Dez\\.';

const UNITS =
  '%|‰|€|°C?|Prozent|Euro|Cent|EUR|Uhr|Std\\.|Min\\.|Sek\\.|Mio\\.|Mrd\\.|Tsd\\.|Millionen|Milliarden|' +
  '[kcm]?m[²³]?|km/h|qm|ha|m?l|[km]?g|t|h|min|m?s|[kMGT]?Wh?|k?V|m?A|[kKMGT]B|[kMG]bit/s|px|dpi';

const REFERENCES =
  '§§?|Art\\.|Abs\\.|Nr\\.|Nrn\\.|S\\.|Kap\\.|Abb\\.|Tab\\.|Bd\\.|Ziff\\.|Rn\\.|Anm\\.|Jg\\.|Aufl\\.|ca\\.|rd\\.|' +
  'Artikel|Absatz|Seite|Kapitel|Abbildung|Tabelle|Nummer|€';

/** Longer ones first, since the first that fits is taken. */
const ABBREVIATIONS = [
  'u. v. a. m.|u. v. m.|u. v. a.|u. a. m.|i. d. R.|i. e. S.|i. w. S.|i. H. v.|i. V. m.|a. a. O.|m. a. W.',
  'z. B.|d. h.|d. i.|u. a.|u. Ä.|u. ä.|o. Ä.|o. ä.|e. V.|s. o.|s. u.|s. a.|u. U.|v. a.|z. T.|z. Zt.|z. Z.|z. Hd.',
  'i. A.|i. V.|m. E.|n. Chr.|v. Chr.|o. g.|u. g.|p. a.|p. P.|k. A.|n. a.|a. D.|a. M.|o. J.|o. O.',
].flatMap((line) => line.split('|'));

/** Replaces what the pattern matches, which is the changed characters only; the rest stands in lookarounds. */
function replaceAll(pattern: RegExp, replacement: string): Rule {
  return (text) =>
    Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
      text: replacement,
    }));
}

function abbreviationPattern(): RegExp {
  const forms = ABBREVIATIONS.map((abbreviation) => {
    const [first = '', ...rest] = abbreviation.replaceAll('.', '\\.').split(' ');
    const atSentenceStart = first.charAt(0).toUpperCase() + first.slice(1);
    return [`(?:${first}|${atSentenceStart})`, ...rest].join('[ \\t\\n\\u{A0}\\u{202F}]?');
  });
  return new RegExp(`(?<![\\p{L}\\p{N}.])(?:${forms.join('|')})`, 'gu');
}

const ABBREVIATION = abbreviationPattern();

/** z.B. and z. B. with a no-break space inside. */
function setAbbreviations(text: string): Edit[] {
  return Array.from(text.matchAll(ABBREVIATION)).flatMap(({ index, 0: found }) =>
    Array.from(found.matchAll(/(?<=\.)[ \t\n\u{A0}\u{202F}]?(?=\p{L})/gu), (gap) => ({
      start: index + gap.index,
      end: index + gap.index + gap[0].length,
      text: NBSP,
    })),
  );
}

const DASH = /(?<=\S)[ \t\n\u{A0}](?:-{1,3}|–|—)(?=[\s,;:.!?)"'“‘]|$)/gu;
const YEAR = '(?:1\\d|20)\\d\\d';
const YEAR_BEFORE = new RegExp(`(?<!\\d)${YEAR}$`, 'u');
const YEAR_AFTER = new RegExp(`^\\s${YEAR}(?!\\d)`, 'u');

/** What a spaced dash between two figures means. */
function readFigures(before: string, after: string): 'range' | 'figure' | 'dash' {
  if (!/\d$/u.test(before) || !/^\s\d/u.test(after)) return 'dash';
  if (YEAR_BEFORE.test(before) && YEAR_AFTER.test(after)) return 'range';
  if (/(?<!\d)\d\d?(?:[:.]\d\d)?$/u.test(before) && /^\s\d\d?(?:[:.]\d\d)?\sUhr/u.test(after)) return 'range';
  // Telephone numbers, and sums such as 5 - 3 = 2.
  return /(?<!\d)0\d{1,5}$/u.test(before) || /^\s[\d.,]+\s*=/u.test(after) ? 'figure' : 'dash';
}

/** A spaced hyphen is a dash, and a dash never begins a line. Between two years or times it means "bis". */
function setDashes(text: string): Edit[] {
  return Array.from(text.matchAll(DASH)).flatMap(({ index, 0: found }) => {
    const end = index + found.length;
    const meaning = readFigures(text.slice(Math.max(0, index - 12), index), text.slice(end, end + 24));
    if (meaning === 'figure') return [];
    if (meaning === 'range') return [{ start: index, end: end + 1, text: '–' }];
    const space = { start: index, end: index + 1, text: NBSP };
    return found === `${NBSP}–` ? [] : [space, { start: index + 1, end, text: '–' }];
  });
}

const WORD_END = '(?![\\p{L}\\p{N}])';

/** Dots and dashes; before the quotes, which look at them. */
export const signRules: readonly Rule[] = [replaceAll(/(?<!\.)\.{3}(?!\.)/gu, '…'), setDashes];

/**
 * No-break spaces inside abbreviations, before units, in dates and references. Missing ones are put in before % and €, after
 * § and inside dates. Sources: DIN 5008; Duden.
 */
export const spaceRules: readonly Rule[] = [
  setAbbreviations,
  replaceAll(/(?<=[^\s–])[ \t](?=…)/gu, NBSP),
  replaceAll(new RegExp(`(?<=\\d)${GAP}(?=(?:${UNITS})${WORD_END})`, 'gu'), NBSP),
  replaceAll(/(?<=\d)(?=[%‰€](?![\p{L}\p{N}-]))/gu, NBSP),
  replaceAll(new RegExp(`(?<=(?<![\\d.])\\d\\d?\\.)${GAP}?(?=(?:${MONTHS})(?!\\p{L}))`, 'gu'), NBSP),
  replaceAll(new RegExp(`(?<=(?<![\\d.])\\d\\d?\\.)${GAP}(?=\\d\\d?\\.\\s?${YEAR}(?!\\d))`, 'gu'), NBSP),
  replaceAll(new RegExp(`(?<=(?<![\\d.])\\d\\d?\\.\\s\\d\\d?\\.)${GAP}(?=${YEAR}(?!\\d))`, 'gu'), NBSP),
  replaceAll(new RegExp(`(?<=(?<![\\p{L}\\p{N}.])(?:${REFERENCES}))${GAP}(?=\\d)`, 'gu'), NBSP),
  replaceAll(/(?<=§)(?=\d)/gu, NBSP),
  replaceAll(new RegExp(`(?<=\\d)${GAP}(?=ff?\\.)`, 'gu'), NBSP),
];
