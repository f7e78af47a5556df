import { describe, expect, it } from 'vitest';
import { headerRules, headersFor } from './headers.ts';
import { samplePaths } from './samples.ts';

const options = { endpoints: [], hops: [], https: true };
const YEAR = 'public, max-age=31536000, immutable';

describe('headersFor', () => {
  it.each([
    ['/', 'no-cache'],
    ['/academy/lektionen/x/', 'no-cache'],
    ['/rss.xml', 'no-cache'],
    ['/sitemap-index.xml', 'no-cache'],
    ['/site.webmanifest', 'no-cache'],
    ['/suchindex/index.json', 'no-cache'],
    ['/offline.js', 'no-cache'],
    ['/offline.json', 'no-cache'],
    ['/academy/pakete/x/x.zip', 'no-cache'],
    ['/geschichten/_astro/', 'no-cache'],
    ['/_astro/style.12345678.css', YEAR],
    ['/suchindex/24ce5b0774/answers.json', YEAR],
    ['/suchindex/24ce5b0774/words/3.txt', YEAR],
  ])('keeps %s: %s', (path, expected) => {
    expect(headersFor(path, options)['Cache-Control']).toBe(expected);
  });

  it.each([
    ['/404.html', 'text/html; charset=utf-8'],
    ['/offline.js', 'text/javascript; charset=utf-8'],
    ['/academy/pakete/x/x.zip', 'application/zip'],
    ['/site.webmanifest', 'application/manifest+json'],
    ['/rss.xml', 'application/rss+xml; charset=utf-8'],
    ['/themen/jugend/rss.xml', 'application/rss+xml; charset=utf-8'],
    ['/atom.xml', 'application/atom+xml; charset=utf-8'],
    ['/feed.json', 'application/feed+json'],
    ['/daten.json', 'application/json'],
    ['/sitemap-index.xml', 'application/xml; charset=utf-8'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
    ['/daten/wirkung.csv', 'text/csv; charset=utf-8'],
    ['/mission/', undefined],
  ])('types %s: %s', (path, expected) => {
    expect(headersFor(path, options)['Content-Type']).toBe(expected);
  });

  it.each([
    ['/', 'same-origin'],
    ['/_astro/page.12345678.js', 'same-origin'],
    ['/rss.xml', 'cross-origin'],
    ['/feed.json', 'cross-origin'],
    ['/termine.ics', 'cross-origin'],
    ['/teilen/mission.png', 'cross-origin'],
    ['/_astro/karte.12345678.webp', 'cross-origin'],
  ])('shares %s: %s', (path, expected) => {
    expect(headersFor(path, options)['Cross-Origin-Resource-Policy']).toBe(expected);
  });

  it('downloads tables instead of showing them, and nothing else', () => {
    const downloaded = samplePaths.filter((path) => 'Content-Disposition' in headersFor(path, options));
    expect(downloaded).toEqual(['/_astro/liste.12345678.csv', '/daten/liste.csv']);
  });
});

describe('headerRules', () => {
  it('go from the general to the particular, the order that every writer relies on', () => {
    const kinds = headerRules(options).map(({ match }) => match.kind);
    const order = ['all', 'suffix', 'prefix', 'exact'] as const;
    expect(kinds).toEqual(kinds.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(kinds.filter((kind) => kind === 'all')).toHaveLength(1);
  });

  it('hold no character that would end a value in any of the files', () => {
    for (const { headers } of headerRules(options)) {
      for (const value of Object.values(headers)) expect(value).not.toMatch(/["\\$\n{}]/u);
    }
  });
});
