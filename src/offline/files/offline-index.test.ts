import { describe, expect, it } from 'vitest';
import { listChanged, planSave, readIndex, type OfflineIndex } from './offline-index.ts';

const index: OfflineIndex = {
  version: 1,
  release: 'r1',
  files: [
    ['/a/', 100, 'a1'],
    ['/b/', 200, 'b1'],
    ['/_astro/x.css', 10, 'x1'],
    ['/offline/', 5, 'o1'],
    ['/offline/nicht-gespeichert/', 6, 'n1'],
  ],
  pages: { '/a/': [0, 2], '/b/': [1, 2], '/offline/': [3, 2], '/offline/nicht-gespeichert/': [4, 2] },
};

describe('readIndex', () => {
  it('reads what the build writes', () => {
    expect(readIndex(JSON.parse(JSON.stringify(index)))).toEqual(index);
  });

  it.each([
    ['nothing', undefined],
    ['a text', '<html>'],
    ['a later version', { ...index, version: 2 }],
    ['files of another form', { ...index, files: [['a', 1, 'x']] }],
    ['no pages', { ...index, pages: undefined }],
  ])('refuses %s', (_name, value) => {
    expect(readIndex(value)).toBeUndefined();
  });
});

describe('planSave', () => {
  it('takes each file once, with the pages that go with every journey', () => {
    expect(planSave(index, ['/b/', '/a/?x=1', '/a/#y'])).toEqual({
      pages: ['/b/', '/a/'],
      files: [index.files[1], index.files[2], index.files[0], index.files[3], index.files[4]],
      bytes: 321,
      unknown: [],
    });
  });

  it.each(['/weg/', 'https://example.net/', '//example.net/', '../x', '__proto__', 'constructor', ''])(
    'fetches nothing that the site does not list: %s',
    (path) => {
      const { pages, unknown, bytes } = planSave(index, [path]);
      expect({ pages, unknown, bytes }).toEqual({ pages: [], unknown: [path], bytes: 21 });
    },
  );
});

describe('listChanged', () => {
  const plan = planSave(index, ['/a/']);

  it('is everything when nothing is kept', () => {
    expect(listChanged(plan, [])).toEqual(plan.files);
  });

  it('is what has another hash', () => {
    const kept = plan.files.map(
      ([path, bytes, hash]) => [path, bytes, path === '/a/' ? 'a0' : hash] as const,
    );
    expect(listChanged(plan, kept)).toEqual([index.files[0]]);
    expect(listChanged(plan, plan.files)).toEqual([]);
  });
});
