/** Paths below the base path. The worker lies at the top, because it may only serve what lies below it. */
export const PATHS = {
  worker: '/offline.js',
  index: '/offline.json',
  /** What is kept on this device. */
  list: '/offline/',
  /** What a person sees without a net at an address that is not kept. */
  unsaved: '/offline/nicht-gespeichert/',
  /** Switches everything off where a release has this file; see docs/delivery.md. */
  off: '/offline-aus.txt',
  /** Never a file: under this address a cache holds what it is about. */
  record: '/offline/stand.json',
} as const;

/** A path of this site as it is requested: `/offline/` → `/cdl/offline/`. */
export const below = (base: string, path: string): string => base + path.replace(/^\//u, '');

/** Pages that go with every journey: without a net they say what there is. */
export const ALWAYS: readonly string[] = [PATHS.list, PATHS.unsaved];

/** One save at a time, in all tabs. */
export const LOCK = 'cdl:offline';

/**
 * How the names of our caches begin. All sites of one host share their caches, so the base path (`/` or `/cdl/`) is part
 * of the name.
 */
export const cachePrefix = (base: string): string => `cdl:offline:${base}:`;

/** A new cache for a journey; `time` (milliseconds) tells two saves of one journey apart. */
export const cacheName = (base: string, id: string, time: number): string =>
  `${cachePrefix(base)}${id}:${time}`;

/** The journey that a cache is for; undefined for caches of others. */
export const journeyIn = (base: string, cache: string): string | undefined => {
  const prefix = cachePrefix(base);
  return cache.startsWith(prefix) ? cache.slice(prefix.length).split(':')[0] : undefined;
};

/** The ZIP of a ready journey, by the path of its page: `/academy/pakete/x/` → `/academy/pakete/x/x.zip`. */
export const packPath = (journey: string): string => `${journey}${journey.split('/').at(-2) ?? ''}.zip`;
