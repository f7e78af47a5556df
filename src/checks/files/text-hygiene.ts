import { findForbidden, formatNumber } from '../characters.ts';
import { endingOf } from '../content-file.ts';
import type { Finding } from '../finding.ts';
import { createSource, type Source } from '../source.ts';

/** The largest text file in bytes. */
export const MAX_TEXT_BYTES = 1_000_000;
/** The longest line in characters. */
export const MAX_LINE = 10_000;

/** The decoded text of a file, its findings, and whether it is sound enough to be parsed. */
export interface TextResult {
  source: Source;
  findings: Finding[];
  isSound: boolean;
}

const decode = (bytes: Uint8Array): { text: string; valid: boolean } => {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), valid: true };
  } catch {
    return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), valid: false };
  }
};

const checkEncoding = (source: Source): Finding =>
  source.report(source.text.indexOf('\uFFFD'), {
    rule: 'text-encoding',
    message: 'Die Datei ist nicht in UTF-8 gespeichert; ab hier sind die Buchstaben nicht lesbar.',
    remedy:
      'Speichert sie neu mit der Kodierung „UTF-8“ (im Editor unter „Speichern unter“, in LibreOffice „Unicode (UTF-8)“).',
  });

const checkCharacters = (source: Source): Finding[] => {
  const { text } = source;
  const found = findForbidden(text);
  for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1)) {
    if (text[at + 1] === '\n') continue;
    found.push({ index: at, name: 'ein einzelner Wagenrücklauf (U+000D)' });
    break;
  }
  return found.map(({ index, name }) =>
    source.report(index, {
      rule: 'text-character',
      message: `Hier steht ${name}. Solche Zeichen sieht man nicht, sie stören Suche, Vorlesen und Feeds.`,
      remedy: 'Löscht das Wort ganz und tippt es neu, statt es aus einem anderen Programm einzufügen.',
    }),
  );
};

const checkLines = (source: Source): Finding[] => {
  const findings: Finding[] = [];
  let start = 0;
  while (start <= source.text.length && findings.length < 5) {
    const found = source.text.indexOf('\n', start);
    const end = found === -1 ? source.text.length : found;
    if (end - start > MAX_LINE) {
      findings.push(
        source.report(start, {
          rule: 'text-line',
          message: `Diese Zeile hat ${formatNumber(end - start)} Zeichen, erlaubt sind ${formatNumber(MAX_LINE)}.`,
          remedy: 'Teilt den Text in Absätze, mit einer leeren Zeile dazwischen.',
        }),
      );
    }
    start = end + 1;
  }
  return findings;
};

/**
 * Decodes a text file and checks its characters: UTF-8, no invisible characters, no endless lines, not over 1 MB.
 * Lines of an SVG may be long. A BOM may stand at the start of a CSV, because spreadsheet programs ask for it.
 */
export const readText = (path: string, bytes: Uint8Array): TextResult => {
  if (bytes.length > MAX_TEXT_BYTES) {
    const source = createSource(path, '');
    const remark = {
      rule: 'text-size',
      message: `Die Datei ist über ${formatNumber(MAX_TEXT_BYTES / 1000)} kB groß. So viel darf eine Textdatei höchstens haben.`,
      remedy: 'Teilt den Text auf mehrere Seiten auf.',
    };
    return { source, findings: [source.report(0, remark)], isSound: false };
  }
  const { text: decoded, valid } = decode(bytes);
  const text = endingOf(path) === 'csv' ? decoded.replace(/^\uFEFF/u, '') : decoded;
  const source = createSource(path, text);
  if (!valid) return { source, findings: [checkEncoding(source)], isSound: false };
  const lines = endingOf(path) === 'svg' ? [] : checkLines(source);
  return { source, findings: [...checkCharacters(source), ...lines], isSound: lines.length === 0 };
};
