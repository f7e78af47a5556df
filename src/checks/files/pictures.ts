import { formatNumber } from '../characters.ts';
import { endingOf } from '../content-file.ts';
import { fileFinding, type Finding } from '../finding.ts';
import { hasPosition, readHeader, type PictureHeader } from './picture-header.ts';

export const MAX_PICTURE_BYTES = 5_000_000;
export const MAX_PIXELS = 25_000_000;
export const MAX_SIDE = 8_000;

const FORMATS: Readonly<Record<string, string>> = {
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  webp: 'webp',
  avif: 'avif',
  gif: 'gif',
};

/** File signatures of what else may lie beside an entry. */
const SIGNATURES: Readonly<Record<string, readonly number[]>> = {
  pdf: [0x25, 0x50, 0x44, 0x46, 0x2d],
  ods: [0x50, 0x4b, 0x03, 0x04],
  xlsx: [0x50, 0x4b, 0x03, 0x04],
};

/** Whether an ending names a picture made of pixels. */
export const isPicture = (ending: string): boolean => Object.hasOwn(FORMATS, ending);

/** Whether an ending names a document to download. */
export const isDocument = (ending: string): boolean => Object.hasOwn(SIGNATURES, ending);

const checkBytes = (path: string, bytes: Uint8Array): Finding[] => {
  if (bytes.length <= MAX_PICTURE_BYTES) return [];
  const message = `Die Datei ist über ${formatNumber(MAX_PICTURE_BYTES / 1_000_000)} MB groß.`;
  const remedy =
    'Verkleinert sie. Für ein Bild reichen 1.600 Pixel Breite, für ein PDF die Einstellung „für das Web“.';
  return [fileFinding(path, { rule: 'file-size', message, remedy })];
};

const checkSize = (path: string, { width, height }: PictureHeader): Finding[] => {
  const remedy = 'Verkleinert das Bild auf etwa 1.600 Pixel Breite.';
  if (width === 0 || height === 0) {
    const message = 'Die Größe des Bilds lässt sich nicht lesen; die Datei ist wohl beschädigt.';
    return [fileFinding(path, { rule: 'picture-size', message, remedy: 'Speichert das Bild neu.' })];
  }
  const size = `${formatNumber(width)} × ${formatNumber(height)} Pixel`;
  if (width > MAX_SIDE || height > MAX_SIDE) {
    const message = `Das Bild hat ${size}; erlaubt sind ${formatNumber(MAX_SIDE)} Pixel je Seite.`;
    return [fileFinding(path, { rule: 'picture-size', message, remedy })];
  }
  if (width * height <= MAX_PIXELS) return [];
  const message = `Das Bild hat ${size}; erlaubt sind zusammen ${formatNumber(MAX_PIXELS / 1_000_000)} Millionen Pixel.`;
  return [fileFinding(path, { rule: 'picture-size', message, remedy })];
};

const checkPosition = (path: string, header: PictureHeader): Finding[] => {
  if (!hasPosition(header)) return [];
  const message = 'Im Bild steht, wo es aufgenommen wurde (GPS-Daten). Das kann Menschen gefährden.';
  const remedy =
    'Entfernt die Angaben und speichert neu: Windows „Eigenschaften › Details › Eigenschaften entfernen“, Mac „Vorschau › Werkzeuge › Informationen › GPS“, oder macht ein Bildschirmfoto.';
  return [fileFinding(path, { rule: 'picture-gps', message, remedy })];
};

const wordMismatch = (path: string, ending: string, found: string): Finding =>
  fileFinding(path, {
    rule: 'file-type',
    message: `Die Datei heißt .${ending}, ist aber ${found}.`,
    remedy: 'Öffnet sie in einem Programm und speichert sie im richtigen Format. Nur umbenennen hilft nicht.',
  });

/** Checks a picture by its header: format as its name says, size in bytes and pixels, no position. */
export const checkPicture = (path: string, bytes: Uint8Array): Finding[] => {
  const ending = endingOf(path);
  const findings = checkBytes(path, bytes);
  const header = readHeader(bytes);
  if (header === undefined)
    return [...findings, wordMismatch(path, ending, 'kein Bild, das wir lesen können')];
  if (header.format !== FORMATS[ending])
    findings.push(wordMismatch(path, ending, `ein Bild vom Typ ${header.format.toUpperCase()}`));
  return [...findings, ...checkSize(path, header), ...checkPosition(path, header)];
};

/** Checks a document to download by its first bytes and its size. */
export const checkDocument = (path: string, bytes: Uint8Array): Finding[] => {
  const ending = endingOf(path);
  const isRight = SIGNATURES[ending]?.every((byte, index) => bytes[index] === byte) ?? true;
  return [...checkBytes(path, bytes), ...(isRight ? [] : [wordMismatch(path, ending, 'etwas anderes')])];
};
