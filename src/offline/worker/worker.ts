// The service worker. It is written to /offline.js as one file of its own, so it imports types and nothing else.
// It never stores anything: pages do that when somebody asks for it. It asks the net first, always.
import type { WorkerFetch, WorkerScope, WorkerSettings } from './worker-scope.ts';

declare const SETTINGS: WorkerSettings;
declare const self: WorkerScope;

/** How long the net may take for something that is kept, in milliseconds. */
const PATIENCE = 4000;

/** The path with a slash at its end where it is a page, as our addresses are. */
const pageAddress = (address: string): string => {
  const { origin, pathname } = new URL(address);
  return origin + (/(?:\/|\.[a-z0-9]+)$/u.test(pathname) ? pathname : `${pathname}/`);
};

/** A kept file, from the latest save that has it and came to its end. */
const findKept = async (address: string): Promise<Response | undefined> => {
  const names = (await caches.keys()).filter((name) => name.startsWith(SETTINGS.prefix));
  const time = (name: string): number => Number(name.split(':').at(-1));
  for (const name of names.sort((a, b) => time(b) - time(a))) {
    const cache = await caches.open(name);
    if (!(await cache.match(SETTINGS.record))) continue;
    const kept = await cache.match(pageAddress(address), { ignoreVary: true });
    if (kept) return kept;
  }
  return undefined;
};

/** Our page for addresses that are not kept; says by its status that it is not what was asked for. */
const sayUnsaved = async (): Promise<Response | undefined> => {
  const kept = await findKept(self.location.origin + SETTINGS.unsaved);
  return kept && new Response(kept.body, { status: 503, headers: kept.headers });
};

/** Whether the net gave no answer that is worth more than the kept one. */
const isBroken = ({ status }: Response): boolean => status >= 500;

const answer = async (request: Request): Promise<Response> => {
  const fromNet = fetch(request).then(
    async (response) => (isBroken(response) && (await findKept(request.url))) || response,
    async (error: unknown) => {
      const kept = await findKept(request.url);
      const instead = kept ?? (request.mode === 'navigate' ? await sayUnsaved() : undefined);
      if (instead) return instead;
      throw error;
    },
  );
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE))
    .then(() => findKept(request.url))
    .then((kept) => kept ?? fromNet);
  return Promise.race([fromNet, late]);
};

/** Removes the caches and the worker itself. */
const removeAll = async (): Promise<void> => {
  const names = (await caches.keys()).filter((name) => name.startsWith(SETTINGS.prefix));
  await Promise.all(names.map((name) => caches.delete(name)));
  await self.registration.unregister();
};

/** The emergency switch: a file that a release has only then. A host that answers everything with a page does not count. */
const obeySwitch = async (): Promise<void> => {
  const found = await fetch(SETTINGS.off, { cache: 'no-store' }).catch(() => undefined);
  if (found?.ok && (await found.text()).trimStart().startsWith('offline-aus')) await removeAll();
};

let hasLooked = false;

const onFetch = (event: WorkerFetch): void => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const isOurs = origin === self.location.origin && pathname.startsWith(SETTINGS.base);
  // Pages that store something ask for fresh files; a kept one would be stored again as if it were new.
  const isFresh = request.mode !== 'navigate' && /^(?:reload|no-store)$/u.test(request.cache);
  if (request.method !== 'GET' || !isOurs || isFresh) return;
  event.respondWith(answer(request));
  // Browsers stop and start a worker again and again: once in each life is often enough.
  if (request.mode === 'navigate' && !hasLooked) event.waitUntil(obeySwitch());
  hasLooked ||= request.mode === 'navigate';
};

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});
self.addEventListener('fetch', onFetch);
