import { address } from '../catalogue/address.ts';

/** Whole pages that were saved on request, and the script that hands them out. */
export interface PagesKept {
  caches: { name: string; addresses: string[]; bytes: number }[];
  /** Scopes of the scripts. */
  workers: string[];
}

/** This site may share its host with others; what is theirs is not shown. */
const isOurs = (url: string): boolean => {
  const { origin, pathname } = new URL(url);
  return origin === location.origin && pathname.startsWith(address('/'));
};

const sizeOf = async (cache: Cache, requests: readonly Request[]): Promise<number> => {
  let bytes = 0;
  for (const request of requests) bytes += (await (await cache.match(request))?.blob())?.size ?? 0;
  return bytes;
};

const readCaches = async (): Promise<PagesKept['caches']> => {
  const found: PagesKept['caches'] = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    const requests = (await cache.keys()).filter(({ url }) => isOurs(url));
    if (requests.length === 0 && !name.startsWith('cdl')) continue;
    found.push({ name, addresses: requests.map(({ url }) => url), bytes: await sizeOf(cache, requests) });
  }
  return found;
};

const ourWorkers = async (): Promise<ServiceWorkerRegistration[]> =>
  (await navigator.serviceWorker.getRegistrations()).filter(({ scope }) => isOurs(scope));

/** Looks up what is there. Browsers without these, or that forbid them, keep nothing. Never throws. */
export const readPages = async (): Promise<PagesKept> => {
  const [kept, workers] = await Promise.all([readCaches().catch(() => []), ourWorkers().catch(() => [])]);
  return { caches: kept, workers: workers.map(({ scope }) => scope) };
};

export const dropCache = async (name: string): Promise<void> => {
  await caches.delete(name).catch(() => false);
};

export const dropWorker = async (scope: string): Promise<void> => {
  for (const worker of await ourWorkers().catch(() => []))
    if (worker.scope === scope) await worker.unregister().catch(() => false);
};
