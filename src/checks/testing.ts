import { checkContent, type ContentFile, type Finding } from './index.ts';
import { loadContent } from './load-content.ts';

/** Content without a fault; the tests build one fault at a time into it. */
const GOOD_ROOT = new URL('../../tests/fixtures/content/good', import.meta.url).pathname;

const goodFiles: readonly ContentFile[] = loadContent(GOOD_ROOT).map(({ path, bytes, isSymlink }) => ({
  path,
  bytes,
  isSymlink,
}));

const toBytes = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** The text of a good file. */
export const goodText = (path: string): string => {
  const file = goodFiles.find((one) => one.path === path);
  if (file === undefined) throw new Error(`No fixture ${path}`);
  return new TextDecoder().decode(file.bytes);
};

/** The good files with some replaced or added; `undefined` takes a file away. */
export const withFiles = (
  changes: Readonly<Record<string, string | Uint8Array | undefined>>,
): ContentFile[] => [
  ...goodFiles.filter(({ path }) => !Object.hasOwn(changes, path)),
  ...Object.entries(changes).flatMap(([path, content]) =>
    content === undefined ? [] : [{ path, bytes: toBytes(content), isSymlink: false }],
  ),
];

/** Checks files on a fixed day. */
export const check = (files: readonly ContentFile[]): Finding[] =>
  checkContent(files, { today: '2026-11-23' });

/** Checks the good files with some changes. */
export const checkWith = (changes: Readonly<Record<string, string | Uint8Array | undefined>>): Finding[] =>
  check(withFiles(changes));

/** A good text with one piece replaced; throws when the piece is not there, so that no test passes by accident. */
export const edit = (path: string, from: string, to: string): string => {
  const text = goodText(path);
  if (!text.includes(from)) throw new Error(`${path} does not hold ${JSON.stringify(from)}`);
  return text.replace(from, () => to);
};

/** The findings after one piece of one good file was replaced. */
export const findAfter = (path: string, from: string, to: string): string[] =>
  show(checkWith({ [path]: edit(path, from, to) }));

/** The findings after a text was put below a good file, after an empty line. */
export const findBelow = (path: string, text: string): string[] =>
  show(checkWith({ [path]: `${goodText(path)}\n${text}\n` }));

/** The line that a text stands on when it is put below a good file. */
export const lineBelow = (path: string): number => goodText(path).split('\n').length + 1;

/** Findings as lines to compare: `file:line:column message → remedy`. */
export const show = (findings: readonly Finding[]): string[] =>
  findings.map(
    ({ file, line, column, message, remedy }) => `${file}:${line}:${column} ${message} → ${remedy}`,
  );

export const STORY = 'content/stories/beispiel/index.md';
export const LESSON = 'content/lessons/erste/index.mdx';
export const SECOND_LESSON = 'content/lessons/zweite/index.mdx';
export const OFFER = 'content/offers/sprechstunde.md';
export const PAGE = 'content/pages/barrierefreiheit.md';
export const MISSION = 'content/mission/mission.md';
export const JOURNEY = 'content/journeys/einstieg.md';
export const TERM = 'content/glossary/daten.md';
export const TABLE = 'content/stories/beispiel/zahlen.csv';
export const PICTURE = 'content/stories/beispiel/punkt.png';
export const DRAWING = 'content/stories/beispiel/zeichen.svg';
