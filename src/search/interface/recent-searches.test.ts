import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clearRecent, dropRecent, keepRecent, readRecent } from './recent-searches.client.ts';

const KEY = 'cdl:suchen';
let stored: Map<string, string>;

beforeEach(() => {
  stored = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
});

describe('recent searches', () => {
  it('keeps the newest first, each once, whatever its case', () => {
    for (const query of ['Umfrage', ' Datenschutz ', 'umfrage']) keepRecent(query);
    expect(readRecent()).toEqual(['umfrage', 'Datenschutz']);
  });

  it('keeps eight', () => {
    for (let place = 1; place <= 12; place += 1) keepRecent(`Wort ${place}`);
    expect(readRecent()).toEqual(Array.from({ length: 8 }, (_, place) => `Wort ${12 - place}`));
  });

  it.each(['', '   ', 'x'.repeat(81)])('does not keep %j', (query) => {
    keepRecent(query);
    expect(stored.size).toBe(0);
  });

  it('forgets one, or all, and leaves nothing behind', () => {
    for (const query of ['a', 'b', 'c']) keepRecent(query);
    dropRecent('b');
    expect(readRecent()).toEqual(['c', 'a']);
    clearRecent();
    expect(readRecent()).toEqual([]);
    expect(stored.size).toBe(0);
  });

  it.each([
    'kein JSON',
    'null',
    '7',
    '[]',
    '{"version":2,"queries":["a"]}',
    '{"version":1,"queries":"a"}',
    '{"version":1,"queries":[null,7,{},""]}',
  ])('takes %j for none, and works on', (rubbish) => {
    stored.set(KEY, rubbish);
    expect(readRecent()).toEqual([]);
    keepRecent('a');
    expect(readRecent()).toEqual(['a']);
  });

  it('cuts what a foreign hand made endless', () => {
    const queries = Array.from({ length: 100 }, (_, place) => `${place}${'x'.repeat(1000)}`);
    stored.set(KEY, JSON.stringify({ version: 1, queries }));
    expect(readRecent()).toHaveLength(8);
    expect(readRecent()[0]).toHaveLength(80);
  });

  it('bears a storage that throws', () => {
    const refuse = (): never => {
      throw new Error('SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(() => {
      keepRecent('a');
      dropRecent('a');
      clearRecent();
    }).not.toThrow();
    expect(readRecent()).toEqual([]);
  });
});
