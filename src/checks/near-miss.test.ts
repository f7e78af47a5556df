import { describe, expect, it } from 'vitest';
import { distance, findNearest, suggest } from './near-miss.ts';

describe('distance', () => {
  it.each([
    ['title', 'title', 0],
    ['titel', 'title', 1],
    ['titl', 'title', 1],
    ['ttile', 'title', 1],
    ['tilte', 'title', 1],
    ['abc', 'abd', 1],
    ['', 'ab', 2],
    ['abcdef', 'uvwxyz', 3],
    ['a', 'abcd', 3],
    ['x'.repeat(81), 'x'.repeat(82), 3],
  ])('%s, %s: %i', (a, b, expected) => {
    expect(distance(a, b)).toBe(expected);
  });
});

describe('findNearest', () => {
  it.each([
    ['desciption', ['description', 'date'], 'description'],
    ['Titel', ['title'], 'title'],
    ['xy', ['ab', 'cd'], undefined],
    ['ja', ['na', 'nein'], undefined],
    ['header', ['header', 'heade'], 'header'],
    ['alles', [], undefined],
  ])('%s', (word, candidates, expected) => {
    expect(findNearest(word, candidates)).toBe(expected);
  });

  it('becomes a question', () => {
    expect(suggest('titel', ['title'], 'nichts')).toBe('Meintet ihr „title“?');
    expect(suggest('foo', ['title'], 'nichts')).toBe('nichts');
  });
});
