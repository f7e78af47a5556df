import { describe, expect, it } from 'vitest';
import type { Golden } from './golden.ts';
import { average, findMissing, measure, median } from './measures.ts';

const golden = (pages: string[], also: string[] = []): Golden => ({
  query: 'x',
  class: 'exact',
  pages,
  also,
});
const others = ['/1/', '/2/', '/3/', '/4/', '/5/', '/6/', '/7/', '/8/', '/9/', '/10/'];

describe('measure', () => {
  it.each([
    ['all found', golden(['/a/', '/b/']), ['/b/', '/a/'], [1, 1, 1, 1]],
    ['half of them', golden(['/a/', '/b/']), ['/1/', '/a/'], [0.5, 1, 0.5, 0.5]],
    ['the sixth is too late, but not for the rank', golden(['/6/']), others, [0, 0, 1 / 6, 1 / 6]],
    ['the eleventh is too late', golden(['/a/']), [...others, '/a/'], [0, 0, 0, 0]],
    ['one that only may be found', golden(['/a/'], ['/b/']), ['/b/', '/a/'], [1, 1, 1, 0.5]],
    ['one that only may be found, alone', golden(['/a/'], ['/b/']), ['/b/'], [0, 1, 1, 0]],
    ['seven that must be found fill five places', golden(others.slice(0, 7)), others, [1, 1, 1, 1]],
    ['nothing found', golden(['/a/']), [], [0, 0, 0, 0]],
  ])('%s', (_, one, urls, [recall, hit, mrr, strictMrr]) => {
    expect(measure(one, urls)).toEqual({ recall, hit, mrr, strictMrr });
  });
});

it('names what is missing among the first five', () => {
  expect(findMissing(golden(['/1/', '/6/', '/a/']), others)).toEqual(['/6/', '/a/']);
});

it('averages each measure, and nothing to zero', () => {
  const all = { recall: 1, hit: 1, mrr: 1, strictMrr: 1 };
  const none = { recall: 0, hit: 0, mrr: 0, strictMrr: 0 };
  expect(average([all, none, none, none])).toEqual({ recall: 0.25, hit: 0.25, mrr: 0.25, strictMrr: 0.25 });
  expect(average([])).toEqual(none);
});

it.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2],
  [[], 0],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});
