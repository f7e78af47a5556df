import { journeyIn } from '../names.ts';
import { BASE, canKeep, listKept, ownCaches } from './kept-caches.client.ts';
import { stopWorker } from './worker-registration.client.ts';

/** Deletes everything that is kept, unfinished saves as well, and the worker. */
export const forgetAll = async (): Promise<void> => {
  if (!canKeep()) return;
  await Promise.all((await ownCaches()).map((name) => caches.delete(name)));
  await stopWorker();
};

/** Deletes one journey. With the last one the worker goes too. */
export const forgetJourney = async (id: string): Promise<void> => {
  const names = (await ownCaches()).filter((name) => journeyIn(BASE, name) === id);
  await Promise.all(names.map((name) => caches.delete(name)));
  if ((await listKept()).length === 0) await forgetAll();
};
