import { below, journeyIn, PATHS } from '../names.ts';
import { readRecord, type KeptRecord } from './record.ts';

/** The base path of this site. */
export const BASE = import.meta.env.BASE_URL.replace(/\/?$/u, '/');

/** A journey on this device. */
export interface Kept {
  cache: string;
  record: KeptRecord;
  bytes: number;
}

/** Whether this browser has what it takes; private windows of some browsers do not, nor does http. */
export const canKeep = (): boolean => 'caches' in globalThis && 'serviceWorker' in navigator;

const readKept = async (name: string): Promise<Kept | undefined> => {
  const found = await (await caches.open(name)).match(below(BASE, PATHS.record));
  const record = readRecord(await found?.json().catch(() => undefined));
  return record && { cache: name, record, bytes: record.files.reduce((sum, [, bytes]) => sum + bytes, 0) };
};

/** Names of our caches, finished or not. */
export const ownCaches = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => journeyIn(BASE, name) !== undefined);

/** All journeys that are kept whole, the latest first. Throws where the browser forbids storing. */
export const listKept = async (): Promise<Kept[]> => {
  const names = canKeep() ? await ownCaches() : [];
  const kept = (await Promise.all(names.map(readKept))).filter((one) => one !== undefined);
  return kept.sort((a, b) => b.record.savedAt.localeCompare(a.record.savedAt));
};
