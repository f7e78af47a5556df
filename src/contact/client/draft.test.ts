import { afterEach, describe, expect, it, vi } from 'vitest';
import { dropDraft, keepDraft, readDraft } from './draft.client.ts';

const stub = (stored: string | null): Map<string, string> => {
  const values = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => values.get(key) ?? stored,
    setItem: (key: string, value: string) => values.set(key, value),
    removeItem: (key: string) => values.delete(key),
  });
  return values;
};

afterEach(() => vi.unstubAllGlobals());

describe('the draft', () => {
  it('comes back as it was kept, and goes', () => {
    const values = stub(null);
    keepDraft({ nachricht: 'Grüße 👋\nzweite Zeile' });
    expect(readDraft()).toEqual({ nachricht: 'Grüße 👋\nzweite Zeile' });
    dropDraft();
    expect(values.size).toBe(0);
  });

  it.each(['{kaputt', 'null', '[1]', '7', '{"a":1}'])('counts the broken state %j as none', (stored) => {
    stub(stored);
    expect(readDraft()).toEqual({});
  });

  it('survives a storage that throws', () => {
    const refuse = (): never => {
      throw new DOMException('verboten', 'SecurityError');
    };
    vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(() => {
      keepDraft({ a: 'b' });
      dropDraft();
    }).not.toThrow();
    expect(readDraft()).toEqual({});
  });
});
