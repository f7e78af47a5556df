import { describe, expect, it } from 'vitest';
import { facetPages, facetsOf, tagsOf } from './facets.ts';
import { storyOf } from './testing.ts';

const stories = [
  storyOf('a', { fields: ['jugend', 'umwelt'], effort: 'mehr', size: 'klein' }),
  storyOf('b', { fields: ['umwelt'], steps: ['planen'] }),
  storyOf('c', { fields: ['demokratie', 'umwelt'], dataKinds: ['befragung'] }),
];

describe('facets', () => {
  it('lists values with the most frequent first, then from A to Z, without empty groups', () => {
    const facets = facetsOf(stories);
    expect(facets.map(({ id }) => id)).toEqual(['feld', 'schritt', 'aufwand', 'groesse', 'daten']);
    expect(facets[0]!.values.map(({ id, count }) => [id, count])).toEqual([
      ['umwelt', 3],
      ['demokratie', 1],
      ['jugend', 1],
    ]);
    expect(facetsOf([storyOf('x', { fields: ['jugend'] })]).map(({ id }) => id)).toEqual(['feld']);
    expect(facetsOf([])).toEqual([]);
  });

  it('knows what a story is found by, and what is not known of it', () => {
    expect(tagsOf(stories[0]!)).toEqual({
      feld: ['jugend', 'umwelt'],
      schritt: [],
      aufwand: ['mehr'],
      groesse: ['klein'],
      daten: [],
    });
  });

  it('gives each value a page with a title of its own', () => {
    const pages = facetPages(stories);
    expect(pages).toContainEqual({
      path: '/geschichten/feld/umwelt/',
      title: 'Geschichten zum Feld Umwelt',
      kind: 'Geschichten',
    });
    expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length);
  });
});
