import { createContext, runInContext } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import { cacheName } from '../names.ts';
import { workerSettings, writeWorker, type WorkerKind } from './write-worker.ts';

const ORIGIN = 'https://www.example.org';
const BASE = '/cdl/';
const settings = workerSettings(BASE, 'r1');
const code = {
  worker: await writeWorker('worker', settings),
  'removing-worker': await writeWorker('removing-worker', settings),
};

type Net = (address: string) => Promise<Response>;
type Stored = Record<string, Record<string, string>>;

const noNet: Net = () => Promise.reject(new TypeError('Failed to fetch'));

const makeCaches = (stored: Stored) => ({
  keys: () => Promise.resolve(Object.keys(stored)),
  delete: (name: string) => Promise.resolve(Reflect.deleteProperty(stored, name)),
  open: (name: string) =>
    Promise.resolve({
      match: (address: string) => {
        const body = stored[name]?.[address.replace(ORIGIN, '')];
        return Promise.resolve(body === undefined ? undefined : new Response(body));
      },
    }),
});

/** Runs the built worker in a world of its own. */
const start = (stored: Stored, net: Net, kind: WorkerKind = 'worker') => {
  const listeners: Record<string, (event: object) => void> = {};
  const unregister = vi.fn(() => Promise.resolve(true));
  const self = {
    addEventListener: (type: string, listener: (event: object) => void) => (listeners[type] = listener),
    skipWaiting: () => Promise.resolve(),
    clients: { claim: () => Promise.resolve() },
    registration: { unregister },
    location: { origin: ORIGIN },
  };
  const fetch = (what: { url: string } | string): Promise<Response> =>
    net(typeof what === 'string' ? what : what.url);
  const globals = { self, caches: makeCaches(stored), fetch, URL, Response, Promise, setTimeout };
  runInContext(code[kind], createContext(globals));
  const waiting: Promise<unknown>[] = [];
  const fire = (type: string, more: object = {}): Response | Promise<Response> | undefined => {
    let answer: Promise<Response> | undefined;
    listeners[type]?.({
      waitUntil: (work: Promise<unknown>) => waiting.push(work),
      respondWith: (given: Promise<Response>) => (answer = given),
      ...more,
    });
    return answer;
  };
  const ask = (path: string, request: object = {}) =>
    fire('fetch', {
      request: {
        url: new URL(path, ORIGIN).href,
        method: 'GET',
        mode: 'navigate',
        cache: 'default',
        ...request,
      },
    });
  return { ask, fire, unregister, settle: () => Promise.all(waiting) };
};

const bodyOf = async (answer: ReturnType<ReturnType<typeof start>['ask']>): Promise<string | undefined> =>
  (await answer)?.text();

const RECORD = '/cdl/offline/stand.json';
const UNSAVED = '/cdl/offline/nicht-gespeichert/';
const kept = (): Stored => ({
  [cacheName(BASE, 'alt', 1)]: { [RECORD]: '{}', '/cdl/a/': 'alt', '/cdl/b/': 'b' },
  [cacheName(BASE, 'neu', 2)]: { [RECORD]: '{}', '/cdl/a/': 'neu', [UNSAVED]: 'nicht da' },
  [cacheName(BASE, 'teil', 3)]: { '/cdl/a/': 'halb', '/cdl/c/': 'c' },
  [cacheName('/', 'fremd', 4)]: { '/offline/stand.json': '{}', '/cdl/a/': 'fremd' },
});

describe('the worker', () => {
  it('asks the net first', async () => {
    const { ask } = start(kept(), () => Promise.resolve(new Response('Netz')));
    expect(await bodyOf(ask('/cdl/a/'))).toBe('Netz');
  });

  it.each([
    ['the latest save that came to its end', '/cdl/a/', 'neu'],
    ['an older one where the latest does not have it', '/cdl/b/', 'b'],
    ['whatever the query', '/cdl/b/?q=x#y', 'b'],
    ['without the last slash', '/cdl/b', 'b'],
  ])('without a net gives %s', async (_name, path, body) => {
    expect(await bodyOf(start(kept(), noNet).ask(path))).toBe(body);
  });

  it('without a net says that a page is not kept, and fails for a file', async () => {
    const { ask } = start(kept(), noNet);
    const page = await ask('/cdl/c/');
    expect([page?.status, await page?.text()]).toEqual([503, 'nicht da']);
    await expect(ask('/cdl/c/', { mode: 'cors' })).rejects.toThrow('Failed to fetch');
  });

  it('prefers what is kept to a broken server, and tells the truth about the rest', async () => {
    const net = (status: number) => start(kept(), () => Promise.resolve(new Response('x', { status })));
    expect(await bodyOf(net(502).ask('/cdl/a/'))).toBe('neu');
    expect((await net(502).ask('/cdl/c/'))?.status).toBe(502);
    expect((await net(404).ask('/cdl/a/'))?.status).toBe(404);
  });

  it('does not wait for ever for a weak line, unless nothing is kept', async () => {
    vi.useFakeTimers();
    try {
      let arrive: (response: Response) => void = () => undefined;
      const { ask } = start(kept(), () => new Promise((resolve) => (arrive = resolve)));
      const a = bodyOf(ask('/cdl/a/'));
      await vi.advanceTimersByTimeAsync(4_000);
      expect(await a).toBe('neu');
      const c = bodyOf(ask('/cdl/c/', { mode: 'cors' }));
      await vi.advanceTimersByTimeAsync(60_000);
      arrive(new Response('spät'));
      expect(await c).toBe('spät');
    } finally {
      vi.useRealTimers();
    }
  });

  it.each([
    ['forms', '/cdl/a/', { method: 'POST' }],
    ['other hosts', 'https://example.net/cdl/a/', {}],
    ['other sites on this host', '/a/', {}],
    ['files that a page wants fresh', '/cdl/a/', { mode: 'cors', cache: 'reload' }],
    ['the index', '/cdl/offline.json', { mode: 'cors', cache: 'no-store' }],
  ])('leaves %s alone', (_name, path, request) => {
    expect(start(kept(), noNet).ask(path, request)).toBeUndefined();
  });

  it('removes itself when the switch is there, and only our caches', async () => {
    const stored = kept();
    const { ask, settle, unregister } = start(stored, (address) =>
      Promise.resolve(new Response(address === '/cdl/offline-aus.txt' ? 'offline-aus\n' : 'Netz')),
    );
    await ask('/cdl/a/');
    await settle();
    expect(unregister).toHaveBeenCalledOnce();
    expect(Object.keys(stored)).toEqual([cacheName('/', 'fremd', 4)]);
  });

  it.each([
    ['is missing', () => Promise.resolve(new Response('', { status: 404 }))],
    ['is a page that the host sends for everything', () => Promise.resolve(new Response('<!doctype html>'))],
    ['cannot be asked for', noNet],
  ])('stays when the switch %s, and looks once in its life', async (_name, net) => {
    const asked = vi.fn(net);
    const { ask, settle, unregister } = start(kept(), asked);
    await bodyOf(ask('/cdl/a/'));
    await bodyOf(ask('/cdl/b/'));
    await settle();
    expect(unregister).not.toHaveBeenCalled();
    expect(asked.mock.calls.filter(([address]) => address === '/cdl/offline-aus.txt')).toHaveLength(1);
  });
});

describe('the worker of a release that switches it off', () => {
  it('removes our caches and itself', async () => {
    const stored = kept();
    const { fire, settle, unregister } = start(stored, noNet, 'removing-worker');
    fire('activate');
    await settle();
    expect(unregister).toHaveBeenCalledOnce();
    expect(Object.keys(stored)).toEqual([cacheName('/', 'fremd', 4)]);
  });
});

describe('writeWorker', () => {
  it.each(['worker', 'removing-worker'] as const)(
    'writes %s as a classic script that knows its release',
    (kind) => {
      expect(code[kind]).not.toMatch(/^\s*(?:import|export)\b/mu);
      expect(code[kind]).toContain('"release":"r1"');
    },
  );
});
