import type { SavedFile } from '../files/offline-index.ts';

/** What a cache is about. It is stored last: a cache without it is the rest of a save that broke off. */
export interface KeptRecord {
  version: 1;
  id: string;
  title: string;
  /** When it was stored, as ISO time. */
  savedAt: string;
  release: string;
  /** Paths of the pages that were asked for, in their order. */
  pages: string[];
  files: SavedFile[];
}

/** Reads a record; undefined for anything else. */
export const readRecord = (value: unknown): KeptRecord | undefined => {
  const { version, id, title, savedAt, release, pages, files } = (value ?? {}) as Partial<KeptRecord>;
  const isWhole =
    version === 1 &&
    [id, title, savedAt, release].every((text) => typeof text === 'string') &&
    !Number.isNaN(Date.parse(savedAt ?? '')) &&
    Array.isArray(pages) &&
    Array.isArray(files);
  return isWhole ? (value as KeptRecord) : undefined;
};

/** Whether a kept journey holds other pages than it should today, in whatever order. */
export const isOtherThan = (record: KeptRecord, pages: readonly string[]): boolean => {
  const kept = new Set(record.pages);
  const wanted = new Set(pages);
  return kept.size !== wanted.size || [...wanted].some((path) => !kept.has(path));
};
