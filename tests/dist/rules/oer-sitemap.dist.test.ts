import { describe, expect, it } from 'vitest';
import { expectPass, htmlPage, judge } from '../lib/fixture.ts';
import { oerSitemap } from './oer-sitemap.ts';

const ADDRESS = 'https://example.org/cdl/academy/lektionen/a/';
const sitemap = (...addresses: string[]): string =>
  `<?xml version="1.0"?><urlset>${addresses.map((one) => `<url><loc>${one}</loc></url>`).join('')}</urlset>`;
const page = { 'academy/lektionen/a/index.html': htmlPage({}), 'academy/index.html': htmlPage({}) };

describe('sitemap of lessons', () => {
  it('accepts exactly the lessons', async () => {
    await expectPass(oerSitemap, { ...page, 'oer-sitemap.xml': sitemap(ADDRESS) });
  });
  it.each([
    ['a missing file', page, 'fehlt'],
    ['a missing lesson', { ...page, 'oer-sitemap.xml': sitemap() }, `es fehlt ${ADDRESS}`],
    [
      'another page',
      { ...page, 'oer-sitemap.xml': sitemap(ADDRESS, 'https://example.org/cdl/academy/') },
      'https://example.org/cdl/academy/ ist keine Lektion',
    ],
  ])('finds %s', async (_name, files, message) => {
    expect(await judge(oerSitemap, files)).toEqual([`/oer-sitemap.xml: ${message}`]);
  });
});
