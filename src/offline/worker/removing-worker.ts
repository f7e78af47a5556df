// Takes the place of the worker in a release that switches it off: removes what is kept, and itself.
import type { WorkerScope, WorkerSettings } from './worker-scope.ts';

declare const SETTINGS: WorkerSettings;
declare const self: WorkerScope;

const removeAll = async (): Promise<void> => {
  const names = (await caches.keys()).filter((name) => name.startsWith(SETTINGS.prefix));
  await Promise.all(names.map((name) => caches.delete(name)));
  await self.registration.unregister();
};

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(removeAll());
});
