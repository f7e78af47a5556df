import { describe, expect, it, vi } from 'vitest';
import { FORMS } from '../forms/index.ts';
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

describe('the draft', () => {
  it('has a place of its own for every form', () => {
    const values = stub(null);
    for (const { id } of FORMS) keepDraft(id, { answers: { nachricht: id } });
    expect([...values.keys()]).toEqual(FORMS.map(({ id }) => `cdl:entwurf-${id}`));
    for (const { id } of FORMS) expect(readDraft(id)).toEqual({ answers: { nachricht: id } });
  });

  it('comes back as it was kept, and goes', () => {
    const values = stub(null);
    const draft = { answers: { nachricht: 'Grüße 👋\nzweite Zeile' }, attempt: { key: '1', text: 'x' } };
    expect(keepDraft('frage', draft)).toBe(true);
    expect(readDraft('frage')).toEqual(draft);
    expect(readDraft('fehler')).toBeUndefined();
    dropDraft('frage');
    expect(values.size).toBe(0);
  });

  it.each(['{kaputt', 'null', '[1]', '7', '{"answers":{"a":"b"}}', '{"version":2,"answers":{"a":"b"}}'])(
    'counts the broken or foreign state %j as none',
    (stored) => {
      stub(stored);
      expect(readDraft('frage')).toBeUndefined();
    },
  );

  it.each([
    ['{"version":1}', {}],
    ['{"version":1,"answers":{"a":1,"b":"x"},"attempt":7}', { b: 'x' }],
    ['{"version":1,"answers":[],"attempt":{"key":1,"text":"x"}}', {}],
  ])('takes from %s only texts', (stored, answers) => {
    stub(stored);
    expect(readDraft('frage')).toEqual({ answers });
  });

  it('survives a storage that throws, and says so', () => {
    const refuse = (): never => {
      throw new DOMException('verboten', 'SecurityError');
    };
    vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(keepDraft('frage', { answers: { a: 'b' } })).toBe(false);
    expect(() => dropDraft('frage')).not.toThrow();
    expect(readDraft('frage')).toBeUndefined();
  });
});
