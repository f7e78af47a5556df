import { describe, expect, it } from 'vitest';
import { expectPass, htmlPage, judge } from '../lib/fixture.ts';
import { breadcrumbs } from './breadcrumbs.ts';

const start = { position: 1, name: 'Start', item: 'https://example.org/cdl/' };
const here = { position: 2, name: 'A', item: 'https://example.org/cdl/a/' };
const files = (...items: object[]): Record<string, string> => {
  const trail = JSON.stringify({ '@type': 'BreadcrumbList', itemListElement: items });
  return {
    'index.html': htmlPage({}),
    'a/index.html': htmlPage({ head: `<script type="application/ld+json">${trail}</script>` }),
  };
};

describe('breadcrumbs', () => {
  it('accepts a path from the start page to this one', async () => {
    await expectPass(breadcrumbs, files(start, here));
  });

  it.each([
    [[{ ...start, position: 0 }, here], 'Stelle 1 trägt position 0'],
    [[start, { ...here, name: '' }], 'Stelle 2 hat keinen Namen'],
    [[start, { ...here, position: 3 }, { ...here, position: 3 }], 'Stelle 2 trägt position 3'],
    [
      [start, { position: 2, name: 'B', item: 'https://example.org/cdl/b/' }, { ...here, position: 3 }],
      'Stelle 2 führt zu keiner Seite: https://example.org/cdl/b/',
    ],
    [[{ ...here, position: 1 }], 'beginnt nicht auf der Startseite, sondern bei https://example.org/cdl/a/'],
    [[start], 'endet nicht auf dieser Seite, sondern bei https://example.org/cdl/'],
  ])('finds %o', async (items, message) => {
    expect(await judge(breadcrumbs, files(...items))).toEqual([`/a/index.html: Brotkrumen: ${message}`]);
  });
});
