import { describe, expect, it, vi } from 'vitest';
import { resolve } from './resolve.ts';
import { WordList } from './word-list.ts';

const FILES: string[] = [
  'n3Baum\nn4Bericht\na2bunt\nn5Datenschutz\tdaten schutz\n=baeumchen\tbaum',
  'v3fördern\nn2E-Mail\te mail\nn0Newsletter\t\temail\n=gefoerdert\tfoerdern\n=weitweg\tbaum',
];

const listOf = (load = (file: number): Promise<string> => Promise.resolve(FILES[file] ?? '')): WordList =>
  new WordList(['', 'e'], load);

describe('WordList', () => {
  it.each([
    ['baum', 'baum'],
    ['baeume', 'baum'],
    ['baeumen', 'baum'],
    ['baeumchen', 'baum'],
    ['berichte', 'bericht'],
    ['bunte', 'bunt'],
    ['datenschutz', 'datenschutz'],
    ['datenschutzes', 'datenschutz'],
    ['foerdert', 'foerdern'],
    ['gefoerdert', 'foerdern'],
    ['email', 'email'],
    ['newsletter', 'newsletter'],
    ['weitweg', 'baum'],
    ['bunter', 'bunt'],
    ['tisch', undefined],
    ['', undefined],
  ])('resolves %s to %s', async (word, key) => {
    const list = listOf();
    await list.prepare(['a', 'f']);
    expect(list.resolve(word)?.key).toBe(key);
  });

  it('knows nothing before it has loaded', () => {
    expect(listOf().resolve('baum')).toBeUndefined();
    expect(listOf().near('baum')).toEqual([]);
  });

  it('loads each file once', async () => {
    const load = vi.fn((file: number) => Promise.resolve(FILES[file] ?? ''));
    const list = listOf(load);
    await Promise.all([list.prepare(['baum', 'bunt']), list.prepare(['bericht'])]);
    await list.prepare(['baum']);
    expect(load.mock.calls).toEqual([[0]]);
  });

  it('tries again what did not load', async () => {
    let isOnline = false;
    const list = listOf((file) =>
      isOnline ? Promise.resolve(FILES[file] ?? '') : Promise.reject(new Error('offline')),
    );
    await expect(list.prepare(['baum'])).rejects.toThrow('offline');
    isOnline = true;
    await list.prepare(['baum']);
    expect(list.resolve('baum')?.key).toBe('baum');
  });

  it('gives the key of an alias whose file is not there', async () => {
    const list = listOf();
    await list.prepare(['f']);
    expect(list.resolve('weitweg')).toMatchObject({ key: 'baum', display: 'weitweg' });
  });
});

describe('resolve', () => {
  it('takes only a base of the fitting kind', () => {
    const noun = { key: 'spiele', display: 'Spiele', kind: 'n' as const, rank: 1 };
    expect(
      resolve('spielte', (form) => (form === 'spielen' ? { ...noun, kind: 'n' } : undefined)),
    ).toBeUndefined();
    expect(
      resolve('spielte', (form) => (form === 'spielen' ? { ...noun, kind: 'v' } : undefined)),
    ).toBeDefined();
  });
});
