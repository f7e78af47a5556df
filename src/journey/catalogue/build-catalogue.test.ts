import { expect, it } from 'vitest';
import { buildCatalogue } from './build-catalogue.ts';
import { findSuccessor, readCatalogue } from './catalogue.ts';

const einstieg = { label: 'Einstieg' };
const source = {
  lessons: [
    { id: 'a', title: 'A', minutes: 10, level: einstieg, prerequisites: [] },
    { id: 'b', title: 'B', minutes: 20, level: einstieg, prerequisites: [{ id: 'a', title: 'A' }] },
  ],
  stories: [{ id: 's', title: 'S', readingMinutes: 4 }],
  steps: [{ id: 'planen', label: 'Planen', readingMinutes: 1 }],
  redirects: [],
};

it('writes all things with no more than the browser needs', () => {
  expect(buildCatalogue(source)).toEqual({
    version: 1,
    things: [
      { kind: 'lesson', id: 'a', title: 'A', path: '/academy/lektionen/a/', minutes: 10, level: 'Einstieg' },
      {
        kind: 'lesson',
        id: 'b',
        title: 'B',
        path: '/academy/lektionen/b/',
        minutes: 20,
        level: 'Einstieg',
        prerequisites: ['a'],
      },
      { kind: 'story', id: 's', title: 'S', path: '/geschichten/s/', minutes: 4 },
      { kind: 'step', id: 'planen', title: 'Planen', path: '/academy/schritte/planen/', minutes: 1 },
    ],
    gone: [],
  });
});

it.each([
  ['renamed', [['/academy/lektionen/alt/', '/academy/lektionen/a/']], '/academy/lektionen/a/'],
  [
    'renamed twice',
    [
      ['/academy/lektionen/alt/', '/academy/lektionen/mitte/'],
      ['/academy/lektionen/mitte/', '/academy/lektionen/b/'],
    ],
    '/academy/lektionen/b/',
  ],
  ['given up', [['/academy/lektionen/alt/', '/academy/']], '/academy/'],
  ['not known', [['/machen/alt/', '/academy/']], undefined],
  [
    'in a circle',
    [
      ['/academy/lektionen/alt/', '/academy/lektionen/mitte/'],
      ['/academy/lektionen/mitte/', '/academy/lektionen/alt/'],
    ],
    '/academy/lektionen/alt/',
  ],
])('knows what took the place of a lesson that was %s', (_name, pairs, expected) => {
  const redirects = pairs.map(([from = '', to = '']) => ({ from, to }));
  const catalogue = readCatalogue(buildCatalogue({ ...source, redirects }));
  expect(findSuccessor(catalogue, { kind: 'lesson', id: 'alt' })?.path).toBe(expected);
});

it('keeps a page that exists, whatever a redirect says', () => {
  const redirects = [{ from: '/academy/lektionen/a/', to: '/academy/lektionen/b/' }];
  expect(buildCatalogue({ ...source, redirects }).gone).toEqual([]);
});
