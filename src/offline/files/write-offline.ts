import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PATHS } from '../names.ts';
import { workerSettings, writeWorker } from '../worker/write-worker.ts';
import { buildIndex } from './build-index.ts';
import { openBuilt } from './built-files.ts';
import type { OfflineIndex } from './offline-index.ts';

/**
 * Writes the index and the worker into a built site, for good or, where it has the file `offline-aus.txt`, switched off.
 *
 * @returns the index
 */
export const writeOffline = async (dist: string, base: string): Promise<OfflineIndex> => {
  const site = openBuilt(dist, base);
  const isOff = site.has(PATHS.off);
  const index = buildIndex(site.pages, site);
  const written: OfflineIndex = isOff ? { ...index, off: true } : index;
  const settings = workerSettings(base, index.release);
  await writeFile(join(dist, PATHS.index), JSON.stringify(written));
  await writeFile(
    join(dist, PATHS.worker),
    await writeWorker(isOff ? 'removing-worker' : 'worker', settings),
  );
  return written;
};
