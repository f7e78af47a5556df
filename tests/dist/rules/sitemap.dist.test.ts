import { describe, expect, it } from 'vitest';
import { expectPass, htmlPage, judge } from '../lib/fixture.ts';
import { sitemap } from './sitemap.ts';

const pages = {
  'index.html': htmlPage({}),
  'a/index.html': htmlPage({}),
  '404.html': htmlPage({ head: '<meta name="robots" content="noindex">' }),
  'alt/index.html': htmlPage({ head: '<meta http-equiv="refresh" content="0; url=/cdl/">' }),
};
const url = (path: string, more = ''): string =>
  `<url><loc>https://example.org/cdl${path}</loc>${more}</url>`;
const judgeUrls = (urls: string): Promise<string[]> =>
  judge(sitemap, { ...pages, 'sitemap.xml': `<urlset>${urls}</urlset>` });
const both = url('/') + url('/a/');

describe('sitemap', () => {
  it('accepts exactly the pages that are listed', async () => {
    const urls = url('/') + url('/a/', '<lastmod>2026-03-10</lastmod>');
    await expectPass(sitemap, { ...pages, 'sitemap.xml': `<urlset>${urls}</urlset>` });
  });

  it.each([
    [url('/'), 'es fehlt https://example.org/cdl/a/'],
    [both + url('/404.html'), 'https://example.org/cdl/404.html ist keine Seite für Suchmaschinen'],
    [both + url('/alt/'), 'https://example.org/cdl/alt/ ist keine Seite für Suchmaschinen'],
    [`${both}<url><loc>/cdl/a/</loc></url>`, '/cdl/a/ ist keine Seite für Suchmaschinen'],
    [both + url('/'), 'https://example.org/cdl/ steht mehrfach da'],
    [
      url('/') + url('/a/', '<lastmod>2026-02-30</lastmod>'),
      'https://example.org/cdl/a/: lastmod „2026-02-30“ ist kein Tag',
    ],
    [
      url('/') + url('/a/', '<lastmod>2026-03-11</lastmod>'),
      'https://example.org/cdl/a/: lastmod 2026-03-11 liegt in der Zukunft',
    ],
    [`${both}<url>`, expect.stringMatching(/^kein wohlgeformtes XML/u)],
  ])('finds in %s', async (urls, message) => {
    expect((await judgeUrls(urls)).map((fault) => fault.replace('/sitemap.xml: ', ''))).toEqual([message]);
  });

  it('finds that there is none', async () => {
    expect(await judge(sitemap, pages)).toEqual(['/sitemap.xml: fehlt']);
  });
});
