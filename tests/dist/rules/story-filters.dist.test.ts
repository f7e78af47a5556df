import { describe, expect, it } from 'vitest';
import { expectPass, htmlPage, judge } from '../lib/fixture.ts';
import { storyFilters } from './story-filters.ts';

const card = (slug: string, tags = ''): string =>
  `<li${tags && ` data-tags="${tags}"`}><article><h2><a href="/cdl/geschichten/${slug}/">x</a></h2></article></li>`;
const library = (count: number, cards: string): string =>
  htmlPage({
    body: `<div data-facet="feld"><ul><li data-value="jugend"><a>Jugend <span class="count">${count}</span></a></li></ul></div>
    <ul data-list>${cards}</ul>`,
  });
const cards = card('a', 'feld:jugend') + card('b', 'feld:jugend') + card('c');
const value = (...slugs: string[]): string =>
  htmlPage({ body: `<ul data-list>${slugs.map((slug) => card(slug)).join('')}</ul>` });

describe('story filters', () => {
  it('accepts counts and pages that fit the stories', async () => {
    await expectPass(storyFilters, {
      'geschichten/index.html': library(2, cards),
      'geschichten/feld/jugend/index.html': value('a', 'b'),
    });
  });

  it('finds a wrong count, a missing page and a page with the wrong stories', async () => {
    expect(await judge(storyFilters, { 'geschichten/index.html': library(3, cards) })).toEqual([
      '/geschichten/index.html: der Filter feld:jugend nennt 3 Geschichten, es sind 2',
      '/geschichten/index.html: der Filter feld:jugend hat keine eigene Seite',
    ]);
    const files = {
      'geschichten/index.html': library(2, cards),
      'geschichten/feld/jugend/index.html': value('a', 'c'),
    };
    expect(await judge(storyFilters, files)).toEqual([
      '/geschichten/feld/jugend/index.html: zeigt 2 Geschichten, zu diesem Filter gehören 2',
    ]);
  });
});
