import { ALWAYS } from '../names.ts';

/** A file of the site: its path below the base path, bytes as they are stored, and a hash of what is in it. */
export type SavedFile = readonly [path: string, bytes: number, hash: string];

/** The file `/offline.json`: all pages that can be kept, and what each of them needs. */
export interface OfflineIndex {
  version: 1;
  /** A hash over all files: it changes with every release that changes something. */
  release: string;
  /** Present when the release switches everything off. */
  off?: true;
  files: SavedFile[];
  /** For each page the places of its files in `files`; the page itself is among them. */
  pages: Record<string, number[]>;
}

/** What is to be stored for a journey. */
export interface SavePlan {
  /** Pages that the site has, each once, in the order that was asked for. */
  pages: string[];
  files: SavedFile[];
  bytes: number;
  /** Paths that the site does not have, or that cannot be kept. */
  unknown: string[];
}

const isFile = (value: unknown): value is SavedFile =>
  Array.isArray(value) &&
  typeof value[0] === 'string' &&
  value[0].startsWith('/') &&
  typeof value[1] === 'number' &&
  typeof value[2] === 'string';

/** Reads `/offline.json`. Undefined for anything else, such as a page that a host sends for what is missing. */
export const readIndex = (value: unknown): OfflineIndex | undefined => {
  const { version, release, files, pages } = (value ?? {}) as Partial<OfflineIndex>;
  const isWhole =
    version === 1 &&
    typeof release === 'string' &&
    Array.isArray(files) &&
    files.every(isFile) &&
    typeof pages === 'object';
  return isWhole ? (value as OfflineIndex) : undefined;
};

/** The bytes of files together. */
export const sumBytes = (files: readonly SavedFile[]): number =>
  files.reduce((sum, [, bytes]) => sum + bytes, 0);

/**
 * What keeping these pages takes, with the pages that go with every journey. Only what the index lists is ever fetched,
 * so it does no harm when the paths come from a link that somebody sent.
 *
 * @param paths paths below the base path; query and fragment are left out
 */
export const planSave = (index: OfflineIndex, paths: readonly string[]): SavePlan => {
  const asked = [...new Set(paths.map((path) => path.replace(/[?#].*$/su, '')))];
  const isKnown = (path: string): boolean => Object.hasOwn(index.pages, path);
  const pages = asked.filter(isKnown);
  const places = new Set([...pages, ...ALWAYS.filter(isKnown)].flatMap((path) => index.pages[path] ?? []));
  const files = [...places].map((place) => index.files[place]).filter((file) => file !== undefined);
  return {
    pages,
    files,
    bytes: sumBytes(files),
    unknown: asked.filter((path) => !isKnown(path)),
  };
};

/** The files of a plan that are not among the kept ones, or have changed since. */
export const listChanged = (plan: SavePlan, kept: readonly SavedFile[]): SavedFile[] => {
  const hashes = new Map(kept.map(([path, , hash]) => [path, hash]));
  return plan.files.filter(([path, , hash]) => hashes.get(path) !== hash);
};
