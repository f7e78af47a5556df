import type { ErrorCode } from 'yaml';
import { makeVisible } from '../characters.ts';
import type { Remark } from '../finding.ts';

const QUOTES = "Setzt den Wert in einfache Anführungszeichen: title: 'Verein: ein Überblick'";
const BLOCK = 'Felder einer Gruppe stehen untereinander, alle gleich weit eingerückt (zwei Leerzeichen).';

const TEXTS: Partial<Record<ErrorCode, readonly [string, string]>> = {
  TAB_AS_INDENT: ['Hier ist mit Tabulator eingerückt.', 'Rückt mit zwei Leerzeichen ein.'],
  BAD_INDENT: ['Die Einrückung passt nicht, oder eine Klammer ] oder } fehlt.', BLOCK],
  BLOCK_AS_IMPLICIT_KEY: ['In diesem Wert steht ein Doppelpunkt; er wird als neues Feld gelesen.', QUOTES],
  MULTILINE_IMPLICIT_KEY: ['Dieses Feld geht über mehrere Zeilen oder ist falsch eingerückt.', BLOCK],
  MISSING_CHAR: [
    'Hier fehlt ein Zeichen: ein Anführungszeichen, eine Klammer oder der Doppelpunkt nach dem Feldnamen.',
    "Zum Beispiel: title: 'Unser Titel'",
  ],
  BAD_SCALAR_START: [
    'Ein Wert darf nicht mit ` oder @ beginnen.',
    "Setzt ihn in einfache Anführungszeichen: '@name'",
  ],
  BAD_DQ_ESCAPE: ['Nach einem \\ in doppelten Anführungszeichen steht ein unbekanntes Zeichen.', QUOTES],
  UNEXPECTED_TOKEN: ['Hier steht etwas, das nicht zum Feld davor gehört.', BLOCK],
  MULTIPLE_DOCS: ['Die Zeile „---“ beginnt hier ein zweites Dokument.', 'Löscht diese Zeile.'],
  BAD_ALIAS: ['Ein Wert beginnt mit *; das wird als Verweis gelesen.', QUOTES],
  MULTIPLE_ANCHORS: ['Ein Wert beginnt mit &; das wird als Anker gelesen.', QUOTES],
  BAD_DIRECTIVE: ['Eine Zeile beginnt mit %; das ist hier nicht erlaubt.', 'Löscht diese Zeile.'],
  KEY_OVER_1024_CHARS: ['Dieser Feldname ist viel zu lang.', QUOTES],
};

/** The parser's error in German; an unknown code keeps the English words as a last resort. */
export const describeYamlError = (code: ErrorCode, original: string): Remark => {
  const [message, remedy] = TEXTS[code] ?? [
    `Die Angaben lassen sich nicht lesen (${makeVisible(original)}).`,
    QUOTES,
  ];
  return { rule: 'yaml-syntax', message, remedy };
};
