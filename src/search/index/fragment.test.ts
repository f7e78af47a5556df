import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readFragment, writeFragment, type Fragment } from './fragment.ts';

const FRAGMENT: Fragment = {
  url: '/glossar/daten/',
  content: 'Größe – „Daten“',
  word_count: 3,
  filters: { kind: ['Begriff'] },
  meta: { title: 'Daten' },
  anchors: [{ element: 'h2', id: 'a', text: 'Ä', location: 0 }],
};

const inFolder = async (run: (file: string) => Promise<void>): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'fragment-'));
  try {
    await run(join(folder, 'x.pf_fragment'));
  } finally {
    await rm(folder, { recursive: true });
  }
};

describe('fragments', () => {
  it('read as they were written', () =>
    inFolder(async (file) => {
      await writeFragment(file, FRAGMENT);
      expect(await readFragment(file)).toEqual(FRAGMENT);
    }));

  it('say, in German, what is none', () =>
    inFolder(async (file) => {
      await writeFile(file, gzipSync('{}'));
      await expect(readFragment(file)).rejects.toThrow('ist kein Fragment von Pagefind');
    }));
});
