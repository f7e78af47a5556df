import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { packAddress, type PackContext } from './pack-context.ts';
import { openPage, packPage, type PackedPage } from './pack-page.ts';

const LESSON = '/academy/lektionen/a/';
const NEXT = '/academy/lektionen/b/';

const makeContext = (main = ''): PackContext => {
  const files: Record<string, string> = {
    [`${LESSON}index.html`]: `<html class="k1"><head><link rel="stylesheet" href="/cdl/_astro/s.css"></head>
      <body class="k2"><header>Kopf</header><main data-search="{}"><h1>Eine &amp; zwei</h1>${main}</main></body></html>`,
    [`${NEXT}index.html`]: '<main><h1>Danach</h1><p id="ziele">x</p></main>',
    '/_astro/s.css': '@font-face{src:url("/cdl/_astro/fonts/f.woff2")}h1{color:red}',
    '/_astro/fonts/f.woff2': 'f',
    '/daten/lektionen/a/liste.csv': 'x',
    '/_astro/karte.webp': 'k',
    '/impressum/index.html': 'x',
  };
  return {
    site: { base: '/cdl/', has: (path) => path in files, read: (path) => Buffer.from(files[path] ?? '') },
    home: new URL('https://www.example.org/cdl/'),
    names: new Map([
      [LESSON, 'lektionen/01-a.html'],
      [NEXT, 'lektionen/02-b.html'],
      ['/academy/pakete/p/', 'start.html'],
    ]),
    files: new Map(),
  };
};

const from = { path: LESSON, name: 'lektionen/01-a.html' };

describe('packAddress', () => {
  it.each([
    ['/cdl/academy/lektionen/b/', '02-b.html', true],
    ['/cdl/academy/lektionen/b/#ziele', '02-b.html#ziele', true],
    ['/cdl/academy/lektionen/b/#weg', '02-b.html', true],
    ['/cdl/academy/pakete/p/', '../start.html', true],
    ['#quelle-1', '#quelle-1', true],
    ['/cdl/academy/lektionen/a/#ziele', '#ziele', true],
    ['/cdl/daten/lektionen/a/liste.csv', '../daten/lektionen/a/liste.csv', true],
    ['/cdl/_astro/karte.webp', '../bilder/karte.webp', true],
    ['/cdl/impressum/', 'https://www.example.org/cdl/impressum/', false],
    ['/cdl/kontakt/?anliegen=frage', 'https://www.example.org/cdl/kontakt/?anliegen=frage', false],
    ['/anderes/', 'https://www.example.org/anderes/', false],
    ['https://example.net/x?y#z', 'https://example.net/x?y#z', false],
    ['mailto:a@example.org', 'mailto:a@example.org', false],
  ])('%s → %s', (value, expected, isInside) => {
    expect(packAddress(value, from, makeContext())).toEqual({ value: expected, isInside });
  });

  it('takes files along, each once', () => {
    const context = makeContext();
    for (const value of [
      '/cdl/_astro/karte.webp',
      '/cdl/_astro/karte.webp',
      '/cdl/daten/lektionen/a/liste.csv',
    ])
      packAddress(value, from, context);
    expect([...context.files]).toEqual([
      ['/_astro/karte.webp', 'bilder/karte.webp'],
      ['/daten/lektionen/a/liste.csv', 'daten/lektionen/a/liste.csv'],
    ]);
  });
});

describe('packPage', () => {
  const pack = (main: string): PackedPage => {
    const context = makeContext(main);
    return packPage(openPage(LESSON, context), context, {
      after: { name: 'lektionen/02-b.html', title: 'Danach' },
    });
  };

  it('leaves out what only works on the website', () => {
    const { html } = pack(
      `<script>1</script><button>x</button><p hidden>h</p><form><input></form><p class="no-print">n</p>
       <p class="file no-print">Datei: <a href="/cdl/daten/lektionen/a/liste.csv" download>CSV</a></p>
       <details class="answer"><summary>Antwort</summary>Warum</details>`,
    );
    const main = parse(html).querySelector('main')!;
    expect(main.querySelectorAll('script, button, [hidden], form, input, [data-search]')).toEqual([]);
    expect(main.text.replaceAll(/\s+/gu, ' ').trim()).toBe('Eine & zwei Datei: CSV AntwortWarum');
    expect(main.querySelector('.file a')?.rawAttrs).toBe('href="../daten/lektionen/a/liste.csv"');
  });

  it('has its styles inside, with the font beside it, and the ways on', () => {
    const { html, title } = pack('');
    expect(title).toBe('Eine & zwei');
    expect(html).toContain('<title>Eine &amp; zwei</title>');
    expect(html).toContain('url("../schrift/f.woff2")');
    expect(html).toContain('<html lang="de" class="k1">');
    expect(html).toContain('<body class="k2">');
    expect(html).not.toContain('Kopf');
    expect(html).toContain('<a href="../start.html">Zur Übersicht</a>');
    expect(html).toContain('<a href="../lektionen/02-b.html">Weiter: Danach</a>');
    expect(html).toContain('href="https://www.example.org/cdl/academy/lektionen/a/"');
  });

  it('leads marked words to their meaning on the same page', () => {
    const { html } = pack(
      `<a class="term" data-term="daten" href="/cdl/glossar/daten/">Daten</a>
       <a class="term" data-term="liste" href="/cdl/glossar/liste/">Liste</a><dl><div data-note="daten">x</div></dl>`,
    );
    const root = parse(html);
    expect(root.querySelectorAll('a.term').map((term) => term.getAttribute('href'))).toEqual([
      '#begriff-daten',
      'https://www.example.org/cdl/glossar/liste/',
    ]);
    expect(root.querySelector('#begriff-daten')).not.toBeNull();
  });

  it('reads licence, sources and data sets', () => {
    const { license, sources, datasets } = pack(
      `<section class="reuse"><p data-text>„Eine“ von uns</p></section>
       <section class="sources"><ol><li>Amt: <a href="https://example.net/q">Zahlen</a></li></ol></section>
       <section class="datasets"><div class="set"><h3>Liste</h3><a rel="license noopener" href="https://example.net/l">CC0</a></div></section>`,
    );
    expect({ license, sources, datasets }).toEqual({
      license: '„Eine“ von uns',
      sources: ['Amt: Zahlen https://example.net/q'],
      datasets: ['Liste: CC0 (https://example.net/l)'],
    });
  });
});
