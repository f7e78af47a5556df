import { listChanged, planSave, sumBytes, type SavedFile, type SavePlan } from '../files/offline-index.ts';
import { below, cacheName, journeyIn, LOCK, PATHS } from '../names.ts';
import { SaveError } from '../sentences.ts';
import { fetchIndex } from './fetch-index.client.ts';
import { BASE, listKept, ownCaches, type Kept } from './kept-caches.client.ts';
import type { KeptRecord } from './record.ts';
import { startWorker, stopWorker } from './worker-registration.client.ts';

/** A journey to keep: `id` is one word of a-z, 0-9 and hyphens; `pages` are paths below the base path. */
export interface SaveTask {
  id: string;
  title: string;
  pages: readonly string[];
}

/** How far a save is. */
export interface SaveProgress {
  files: number;
  allFiles: number;
  bytes: number;
  allBytes: number;
}

/** What a save would take. */
export interface SavePreview {
  pages: number;
  /** Pages that the site no longer has. */
  gone: number;
  /** What is to be fetched: everything, or what has changed since the last save. */
  bytes: number;
}

interface SaveOptions {
  signal: AbortSignal;
  report: (progress: SaveProgress) => void;
}

/** Looks what a save would take; `kept` is the save that it would take the place of. @throws as `saveJourney` */
export const previewSave = async ({ pages }: SaveTask, kept: Kept | undefined): Promise<SavePreview> => {
  const plan = planSave(await fetchIndex(), pages);
  const bytes = sumBytes(listChanged(plan, kept?.record.files ?? []));
  return { pages: plan.pages.length, gone: plan.unknown.length, bytes };
};

/** How many files come at once; more only makes a weak line stumble. */
const AT_ONCE = 4;

const TYPES: readonly (readonly [ending: RegExp, type: RegExp])[] = [
  [/\/$/u, /^text\/html/u],
  [/\.css$/u, /^text\/css/u],
  [/\.js$/u, /javascript/u],
];

/** Fetches a file as it is on the site now. A page of the hotel's WLAN, or one that leads elsewhere, is none of ours. */
const fetchFile = async (path: string, signal: AbortSignal): Promise<Response> => {
  const hasHash = path.startsWith('/_astro/');
  const response = await fetch(below(BASE, path), { cache: hasHash ? 'default' : 'reload', signal });
  const type = response.headers.get('Content-Type') ?? '';
  const isRight = TYPES.every(([ending, expected]) => !ending.test(path) || expected.test(type));
  if (!response.ok || response.redirected || !isRight) throw new SaveError('missing', path);
  return response;
};

/** Runs a step for each file, some at a time; the first fault ends all. */
const forAll = async (
  files: readonly SavedFile[],
  step: (file: SavedFile) => Promise<void>,
): Promise<void> => {
  const waiting = [...files];
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      try {
        await step(file);
      } catch (error) {
        waiting.length = 0;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
};

/** Fills a cache: what has not changed since the last save is copied, the rest is fetched. */
const fill = async (
  cache: Cache,
  plan: SavePlan,
  old: Kept | undefined,
  options: SaveOptions,
): Promise<void> => {
  const changed = new Set(listChanged(plan, old?.record.files ?? []));
  const from = old && (await caches.open(old.cache));
  const progress = { files: 0, allFiles: plan.files.length, bytes: 0, allBytes: plan.bytes };
  options.report(progress);
  await forAll(plan.files, async (file) => {
    const [path, bytes] = file;
    const kept = changed.has(file) ? undefined : await from?.match(below(BASE, path), { ignoreVary: true });
    await cache.put(below(BASE, path), kept ?? (await fetchFile(path, options.signal)));
    progress.files += 1;
    progress.bytes += bytes;
    options.report({ ...progress });
  });
};

const alone = <T>(act: () => Promise<T>): Promise<T> =>
  'locks' in navigator ? navigator.locks.request(LOCK, act) : act();

const save = async ({ id, title, pages }: SaveTask, options: SaveOptions): Promise<Kept> => {
  // Whatever has no record now broke off: nobody else is saving.
  const whole = await listKept();
  const rests = (await ownCaches()).filter((name) => !whole.some(({ cache }) => cache === name));
  await Promise.all(rests.map((name) => caches.delete(name)));
  const index = await fetchIndex(options.signal);
  const plan = planSave(index, pages);
  const old = whole.filter(({ record }) => record.id === id);
  const name = cacheName(BASE, id, Date.now());
  try {
    const cache = await caches.open(name);
    await fill(cache, plan, old[0], options);
    if ((await fetchIndex(options.signal)).release !== index.release) throw new SaveError('renewed');
    await startWorker();
    const record: KeptRecord = {
      version: 1,
      id,
      title,
      savedAt: new Date().toISOString(),
      release: index.release,
      pages: [...pages],
      files: plan.files,
    };
    await cache.put(below(BASE, PATHS.record), Response.json(record));
    await Promise.all(old.map(({ cache: before }) => caches.delete(before)));
    return { cache: name, record, bytes: plan.bytes };
  } catch (error) {
    await caches.delete(name);
    if (whole.length === 0) await stopWorker();
    throw error;
  }
};

/**
 * Keeps a journey on this device, or renews it: everything or nothing. An older save of it stays whole until the new one is.
 *
 * @throws SaveError, or what the browser throws; `describeTrouble` has the sentence
 */
export const saveJourney = (task: SaveTask, options: SaveOptions): Promise<Kept> => {
  if (journeyIn(BASE, cacheName(BASE, task.id, 0)) !== task.id) throw new Error(`Kein Name: ${task.id}`);
  return alone(() => save(task, options));
};
