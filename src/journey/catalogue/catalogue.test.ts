import { describe, expect, it } from 'vitest';
import { SAMPLE, SAMPLE_FILE } from '../testing-catalogue.ts';
import { findSuccessor, findThing, readCatalogue } from './catalogue.ts';
import { thingAt, thingPath } from './thing-path.ts';

describe('readCatalogue', () => {
  it('reads what the build wrote', () => {
    const read = readCatalogue(JSON.parse(JSON.stringify(SAMPLE_FILE)));
    expect([...read.things.values()]).toEqual(SAMPLE_FILE.things);
    expect(read.gone.size).toBe(2);
  });

  it.each([
    undefined,
    null,
    'x',
    [],
    {},
    { things: 7, gone: 'x' },
    { things: [null, 1, {}], gone: [{ id: 'a' }] },
  ])('makes an empty catalogue of %j', (value) => {
    const { things, gone } = readCatalogue(value);
    expect([things.size, gone.size]).toEqual([0, 0]);
  });

  it('finds things and successors, and nothing by the keys of objects', () => {
    expect(findThing(SAMPLE, { kind: 'lesson', id: 'a' })?.minutes).toBe(10);
    expect(findThing(SAMPLE, { kind: 'story', id: 'a' })).toBeUndefined();
    expect(findThing(SAMPLE, { kind: 'lesson', id: 'constructor' })).toBeUndefined();
    expect(findSuccessor(SAMPLE, { kind: 'lesson', id: 'alt' })?.thing?.id).toBe('a');
    expect(findSuccessor(SAMPLE, { kind: 'story', id: 'fort' })).toEqual({
      path: '/geschichten/',
      thing: undefined,
    });
    expect(findSuccessor(SAMPLE, { kind: 'lesson', id: 'nie' })).toBeUndefined();
  });
});

describe('paths of things', () => {
  it.each([
    ['lesson', '/academy/lektionen/a-b/'],
    ['story', '/geschichten/a-b/'],
    ['step', '/academy/schritte/a-b/'],
  ] as const)('a %s has its own and is found by it', (kind, path) => {
    expect(thingPath({ kind, id: 'a-b' })).toBe(path);
    expect(thingAt(path)).toEqual({ kind, id: 'a-b' });
    expect(thingAt(`https://example.org/cdl${path.slice(0, -1)}?a=/b#c/d`)).toEqual({ kind, id: 'a-b' });
  });

  it.each([
    '',
    '/',
    '/geschichten/',
    '/academy/lektionen/__proto__/',
    '/glossar/a/',
    'javascript:alert(1)',
    '#a',
    '/x',
  ])('nothing is found at %j', (path) => {
    expect(thingAt(path)).toBeUndefined();
  });
});
