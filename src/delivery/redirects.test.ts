import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { loadRedirects, redirectFaults, requestRedirects } from './redirects.ts';

describe('requestRedirects', () => {
  it.each([
    ['/', '/alt/', ['/alt', '/alt/']],
    ['/cdl/', '/alt/', ['/cdl/alt', '/cdl/alt/']],
    ['/cdl/', '/alt.html', ['/cdl/alt.html']],
  ])('below %s, %s is asked for as %s', (basePath, from, expected) => {
    expect(requestRedirects([{ from, to: '/' }], basePath)).toEqual([{ from: expected, to: basePath }]);
  });
});

describe('redirectFaults', () => {
  const isPage = (path: string): boolean => ['/mission/', '/glossar/'].includes(path);

  it.each([
    ['nothing', [{ from: '/alt/', to: '/glossar/#daten' }], []],
    [
      'an address that is taken',
      [{ from: '/mission/', to: '/glossar/' }],
      [/Unter \/mission\/ gibt es eine Seite/u],
    ],
    [
      'a dead target',
      [{ from: '/alt/', to: '/weg/' }],
      [/\/alt\/ führt zu \/weg\/, dort gibt es keine Seite/u],
    ],
    [
      'an address named twice',
      [
        { from: '/alt/', to: '/mission/' },
        { from: '/alt/', to: '/glossar/' },
      ],
      [/\/alt\/ wird zweimal/u],
    ],
    [
      'a chain',
      [
        { from: '/a/', to: '/mission/' },
        { from: '/b/', to: '/a/' },
      ],
      [/\/b\/ führt zu \/a\//u],
    ],
  ])('finds %s', (_name, redirects, expected) => {
    const faults = redirectFaults(redirects, isPage);
    expect(faults).toHaveLength(expected.length);
    expected.forEach((message, index) => expect(faults[index]).toMatch(message));
  });
});

describe('loadRedirects', () => {
  const content = mkdtempSync(join(tmpdir(), 'redirects-'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  };
  afterEach(() => rmSync(content, { recursive: true, force: true }));

  it('finds nothing where there is nothing', async () => {
    await expect(loadRedirects(join(content, 'none'))).resolves.toEqual([]);
  });

  it('reads the list and the old addresses of visible entries', async () => {
    write('site/redirects.yaml', '- id: mission\n  from: /unsere-mission/\n  to: /mission/\n');
    write('mission/mission.md', '---\nredirectFrom: [/wir/]\n---\n');
    write('stories/kita/index.md', '---\nredirectFrom: [/alt/, /aelter/]\n---\n');
    write('pages/impressum.md', '---\npath: /impressum/\nredirectFrom:\n  - /imprint/\n---\n');
    write('stories/entwurf/index.md', '---\nstate: draft\nredirectFrom: [/geheim/]\n---\n');
    write(
      'lessons/x/index.mdx',
      '---\r\ntitle: x\r\nredirectFrom: [/kurs/]\r\n---\r\nredirectFrom: kein Feld',
    );
    const found = await loadRedirects(content);
    expect(found.map(({ from, to }) => `${from} ${to}`).toSorted()).toEqual([
      '/aelter/ /geschichten/kita/',
      '/alt/ /geschichten/kita/',
      '/imprint/ /impressum/',
      '/kurs/ /academy/lektionen/x/',
      '/unsere-mission/ /mission/',
      '/wir/ /mission/',
    ]);
  });
});
