/** What the worker is told at build time; stands as `SETTINGS` before its code. */
export interface WorkerSettings {
  /** The base path: `/` or `/cdl/`. */
  base: string;
  /** How the names of our caches begin. */
  prefix: string;
  /** Addresses with the base path. */
  record: string;
  unsaved: string;
  off: string;
  /** Changes with every release, so that browsers take the new worker. */
  release: string;
}

/** The parts of a service worker's world that ours uses; TypeScript's own types exclude those of pages. */
export interface WorkerEvent {
  waitUntil: (work: Promise<unknown>) => void;
}

export interface WorkerFetch extends WorkerEvent {
  request: Request;
  respondWith: (answer: Promise<Response>) => void;
}

export interface WorkerScope {
  addEventListener(type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: WorkerFetch) => void): void;
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
  registration: { unregister: () => Promise<boolean> };
  location: { origin: string };
}
