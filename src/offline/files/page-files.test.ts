import { describe, expect, it } from 'vitest';
import { buildIndex } from './build-index.ts';
import { pageFiles, type BuiltFiles } from './page-files.ts';

const FILES: Record<string, string> = {
  '/_astro/seite.css': '@font-face { src: url("/cdl/_astro/fonts/a.woff2") } b { background: url(bild.svg) }',
  '/_astro/fonts/a.woff2': 'a',
  '/_astro/bild.svg': '<svg/>',
  '/_astro/quiz.js': 'import{a}from"./teil.js";import("./spaeter.js")',
  '/_astro/teil.js': 'export const a=1;import"./quiz.js"',
  '/_astro/spaeter.js': '1',
  '/_astro/opener.js': 'import("./search-dialog.client.1.js");import("./engine.client.2.js")',
  '/_astro/search-dialog.client.1.js': '1',
  '/_astro/engine.client.2.js': '1',
  '/_astro/karte.webp': 'k',
  '/_astro/karte-klein.webp': 'k',
  '/daten/liste.csv': 'a;b',
  '/daten/tabelle.csv': 'a;b',
  '/x/katalog.json': '{}',
  '/favicon.svg': '<svg/>',
};

const site: BuiltFiles = {
  base: '/cdl/',
  has: (path) => path in FILES,
  read: (path) => Buffer.from(FILES[path] ?? ''),
};

const files = (html: string): string[] => pageFiles('/x/', html, site).slice(1);

describe('pageFiles', () => {
  it.each([
    [
      'styles with fonts and pictures',
      '<link rel="stylesheet" href="/cdl/_astro/seite.css">',
      ['/_astro/bild.svg', '/_astro/fonts/a.woff2', '/_astro/seite.css'],
    ],
    [
      'scripts with what they import, at once and later',
      '<script src="/cdl/_astro/quiz.js"></script>',
      ['/_astro/quiz.js', '/_astro/spaeter.js', '/_astro/teil.js'],
    ],
    [
      'the opener of the search, not the search',
      '<script src="/cdl/_astro/opener.js"></script>',
      ['/_astro/opener.js'],
    ],
    [
      'pictures in all sizes',
      '<img src="/cdl/_astro/karte.webp" srcset="/cdl/_astro/karte-klein.webp 300w, /cdl/_astro/karte.webp 600w">',
      ['/_astro/karte-klein.webp', '/_astro/karte.webp'],
    ],
    [
      'tables to download, and those that open in place',
      '<a href="/cdl/daten/liste.csv" download>x</a><data-table data-file="/cdl/daten/tabelle.csv"></data-table>',
      ['/daten/liste.csv', '/daten/tabelle.csv'],
    ],
    [
      'what an element asks for',
      '<lern-reise data-offline="/cdl/x/katalog.json /cdl/favicon.svg"></lern-reise>',
      ['/favicon.svg', '/x/katalog.json'],
    ],
    ['the icon', '<link rel="icon" href="/cdl/favicon.svg">', ['/favicon.svg']],
  ])('takes %s', (_name, html, expected) => {
    expect(files(html)).toEqual(expected);
  });

  it.each([
    '<a href="/cdl/daten/liste.csv">nur ein Link</a>',
    '<link rel="canonical" href="/cdl/favicon.svg">',
    '<img src="https://example.net/cdl/favicon.svg">',
    '<img src="/favicon.svg">',
    '<img src="/cdl/weg.png">',
    '<img src="">',
    '<!-- <img src="/cdl/favicon.svg"> -->',
  ])('takes nothing from %s', (html) => {
    expect(files(html)).toEqual([]);
  });
});

describe('buildIndex', () => {
  const pages: Record<string, string> = {
    '/academy/a/index.html': '<link rel="icon" href="/cdl/favicon.svg">',
    '/academy/alt/index.html': '<meta http-equiv="refresh" content="0; url=/">',
    '/offline/index.html': '<link rel="icon" href="/cdl/favicon.svg">',
    '/kontakt/index.html': 'x',
    '/geschichten/feld/sport/index.html': 'x',
  };
  const built = (more: Record<string, string> = {}): ReturnType<typeof buildIndex> => {
    const all = { ...FILES, ...pages, ...more };
    const paths = Object.keys(pages).map((path) => path.replace('index.html', ''));
    return buildIndex(paths, {
      ...site,
      has: (path) => path in all,
      read: (path) => Buffer.from(all[path] ?? ''),
    });
  };

  it('lists what one may want to keep, each file once', () => {
    const { pages: listed, files: all } = built();
    expect(Object.keys(listed)).toEqual(['/academy/a/', '/offline/']);
    expect(all.map(([path, bytes]) => [path, bytes])).toEqual([
      ['/academy/a/', 41],
      ['/favicon.svg', 6],
      ['/offline/', 41],
    ]);
  });

  it('has another release when a file changes, and only then', () => {
    expect(built().release).toBe(built({ '/kontakt/index.html': 'y' }).release);
    expect(built().release).not.toBe(built({ '/favicon.svg': '<svg></svg>' }).release);
  });
});
