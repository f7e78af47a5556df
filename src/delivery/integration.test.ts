import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegrationLogger } from 'astro';
import { beforeEach, afterEach, describe, expect, it } from 'vitest';
import { readEnvironment } from './environment.ts';
import { delivery } from './integration.ts';
import type { Redirect } from './redirects.ts';

let root = '';
const messages: string[] = [];

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, 'dist', path)), { recursive: true });
  writeFileSync(join(root, 'dist', path), text);
};
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const page = (title: string, style = '@font-face{src:url(/cdl/_astro/x.woff2)}'): string =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head><body></body></html>`;

const build = async (
  redirects: Redirect[],
  env: Record<string, string> = { SITE_URL: 'https://example.org', BASE_PATH: 'cdl' },
) => {
  const say = (message: string): number => messages.push(message);
  const logger = { info: say, warn: say } as unknown as AstroIntegrationLogger;
  const { hooks } = delivery({ environment: readEnvironment(env), redirects });
  await hooks['astro:build:done']?.({ dir: pathToFileURL(join(root, 'dist/')), logger } as never);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'delivery-'));
  messages.length = 0;
  write('index.html', page('Start'));
  write('mission/index.html', page('Mission &amp; Werte | Civic Data Lab'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('delivery', () => {
  it('moves inline styles to one file and puts the policy first', async () => {
    await build([]);
    const [file] = readdirSync(join(root, 'dist/_astro'));
    expect(readdirSync(join(root, 'dist/_astro'))).toHaveLength(1);
    expect(read(`dist/_astro/${file}`)).toMatch(
      /^@layer reset, .+;@font-face\{src:url\(\/cdl\/_astro\/x\.woff2\)\}$/u,
    );
    for (const name of ['dist/index.html', 'dist/mission/index.html']) {
      expect(read(name)).toMatch(
        /<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; /u,
      );
      expect(read(name)).toContain(`<link rel="stylesheet" href="/cdl/_astro/${file}">`);
      expect(read(name)).not.toContain('<style');
    }
  });

  it('writes the files of all hosts, those of servers outside the published folder', async () => {
    await build([{ from: '/alt/', to: '/mission/' }]);
    expect(read('dist/_headers')).toContain('/cdl/*\n  Content-Security-Policy: ');
    expect(read('dist/_redirects')).toContain('/cdl/alt/ /cdl/mission/ 301');
    expect(read('dist/.htaccess')).toContain('ErrorDocument 404 /cdl/404.html');
    expect(readdirSync(join(root, 'deploy')).toSorted()).toEqual(['Caddyfile', 'nginx.conf']);
  });

  it('writes a page at each old address, with the policy and the title of the new page', async () => {
    await build([{ from: '/alt/', to: '/mission/' }]);
    const html = read('dist/alt/index.html');
    expect(html).toContain('<meta charset="utf-8"><meta http-equiv="Content-Security-Policy"');
    expect(html).toContain('<a href="/cdl/mission/">Mission &amp; Werte | Civic Data Lab</a>');
    expect(html).toContain('<link rel="canonical" href="https://example.org/cdl/mission/">');
  });

  it.each([
    ['an address that is taken', [{ from: '/mission/', to: '/' }], 'Unter /mission/ gibt es eine Seite'],
    ['a dead target', [{ from: '/alt/', to: '/weg/' }], '/alt/ führt zu /weg/, dort gibt es keine Seite'],
  ])('refuses %s and writes nothing', async (_name, redirects, message) => {
    await expect(build(redirects)).rejects.toThrow(message);
    expect(existsSync(join(root, 'dist/_headers'))).toBe(false);
  });

  it('names the page that does not fit', async () => {
    write('glossar/index.html', page('Glossar', 'a{background:url(bild.png)}'));
    await expect(build([])).rejects.toThrow('dist/glossar/index.html: ein <style> nennt url(bild.png)');
  });

  it('says when there is no endpoint, and only then', async () => {
    await build([]);
    expect(messages.join()).toContain('CONTACT_ENDPOINT ist nicht gesetzt');
    messages.length = 0;
    write('index.html', page('Start'));
    await build([], { CONTACT_ENDPOINT: 'https://formulare.example.org/f' });
    expect(messages.join()).not.toContain('CONTACT_ENDPOINT');
  });
});
