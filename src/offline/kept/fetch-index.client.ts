import { readIndex, type OfflineIndex } from '../files/offline-index.ts';
import { below, PATHS } from '../names.ts';
import { SaveError } from '../sentences.ts';
import { forgetAll } from './forget.client.ts';
import { BASE } from './kept-caches.client.ts';

/**
 * What the site has now, fresh from the net.
 *
 * @throws SaveError `offline`, `missing`, or `off`: then everything that was kept is gone as well
 */
export const fetchIndex = async (signal?: AbortSignal): Promise<OfflineIndex> => {
  const response = await fetch(below(BASE, PATHS.index), { cache: 'no-store', signal: signal ?? null });
  const index = response.ok ? readIndex(await response.json().catch(() => undefined)) : undefined;
  if (index === undefined) throw new SaveError('missing', PATHS.index);
  if (!index.off) return index;
  await forgetAll();
  throw new SaveError('off');
};
