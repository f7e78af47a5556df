import { describe, expect, it } from 'vitest';
import { shardOf } from '../lexicon/shard.ts';
import { readLine, type Posting } from '../postings/posting-line.ts';
import { cutPostings, fileSizeFor } from './cut-postings.ts';

const KEYS = ['zebra', 'daten', 'datenschutz', 'datum', 'dach', 'a', 'abend', '2025', 'zzder', 'z', 'dat'];
const postings = new Map(
  KEYS.map((key, page): [string, Posting[]] => [key, [{ page, strength: 1, places: [page] }]]),
);

describe('cutPostings', () => {
  it.each([1, 20, 40, 1000])(
    'leaves every key where a browser looks for it, in files of %i letters',
    (size) => {
      const { files, starts } = cutPostings(postings, size);
      expect(starts).toHaveLength(files.length);
      for (const [key, own] of postings)
        expect(readLine(files[shardOf(key, starts)] ?? '', key)).toEqual(own);
    },
  );

  it('keeps the list of files short', () => {
    expect(cutPostings(postings, 1).starts).toEqual([
      '',
      'a',
      'ab',
      'd',
      'dat',
      'date',
      'datens',
      'datu',
      'z',
      'ze',
      'zz',
    ]);
  });

  it('makes one file of nothing, or of little', () => {
    expect(cutPostings(new Map(), 10)).toEqual({ files: [], starts: [] });
    expect(cutPostings(postings, 1000).files).toHaveLength(1);
  });
});

describe('fileSizeFor', () => {
  it('grows with the square root of the pages', () => {
    expect(fileSizeFor(1)).toBe(fileSizeFor(100));
    expect(fileSizeFor(40_000)).toBe(2 * fileSizeFor(10_000));
  });
});
