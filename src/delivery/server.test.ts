import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEnvironment } from './environment.ts';
import { headersFor } from './headers.ts';
import type { RunningServer } from './listen.ts';
import { policyOptions } from './policy.ts';
import { startSite } from './server.ts';

const files: Record<string, string> = {
  'index.html': `<h1>Start</h1>${'<p>Text</p>'.repeat(500)}`,
  'mission/index.html': '<h1>Mission</h1>',
  '404.html': '<h1>Nicht gefunden</h1>',
  'daten/liste.csv': 'a;b\n',
  'rss.xml': '<rss/>',
  '_astro/page.12345678.js': 'export {};',
  'suchindex/index.json': '{}',
  'bild ü.png': 'x',
  _headers: 'geheim',
  '.htaccess': 'geheim',
  '.well-known/security.txt': 'Contact: x',
};

const environment = readEnvironment({
  SITE_URL: 'https://example.org',
  BASE_PATH: '/cdl/',
  CONTACT_ENDPOINT: 'https://formulare.example.org/f',
});
const options = { ...policyOptions(environment), https: false };
const dir = mkdtempSync(join(tmpdir(), 'site-'));
let site: RunningServer;

const get = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(new URL(path, site.url), { redirect: 'manual', ...init });

/** Without fetch, which tidies `..` and `//` away before it asks. */
const getRaw = (path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(site.url);
    request({ host: '127.0.0.1', port, path }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });

beforeAll(async () => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  site = await startSite({ dir, port: 0, environment, redirects: [{ from: '/alt/', to: '/mission/' }] });
});
afterAll(async () => {
  await site.close();
  rmSync(dir, { recursive: true, force: true });
});

describe('startSite', () => {
  it.each([
    '/',
    '/mission/',
    '/daten/liste.csv',
    '/rss.xml',
    '/_astro/page.12345678.js',
    '/suchindex/index.json',
    '/.well-known/security.txt',
    '/bild%20%C3%BC.png',
  ])('serves %s with the headers of the one source', async (path) => {
    const response = await get(`.${path}`);
    expect(response.status).toBe(200);
    for (const [name, value] of Object.entries(headersFor(path, options)))
      expect(response.headers.get(name)).toBe(value);
    expect(response.headers.get('Strict-Transport-Security')).toBeNull();
  });

  it.each([
    './nicht-da/',
    './nicht-da.csv',
    './_headers',
    './.htaccess',
    './daten/',
    './mission/index',
    '/',
    '/anderswo/',
    './%E0%A4%A',
  ])('answers %s with our 404 page and its headers', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('<h1>Nicht gefunden</h1>');
    for (const [name, value] of Object.entries(headersFor('/404.html', options)))
      expect(response.headers.get(name)).toBe(value);
    expect(response.headers.get('Content-Disposition')).toBeNull();
  });

  it.each([
    ['./alt/', '/cdl/mission/'],
    ['./alt', '/cdl/mission/'],
    ['./mission?a=1', '/cdl/mission/?a=1'],
    ['/cdl', '/cdl/'],
  ])('leads %s to %s', async (path, location) => {
    const response = await get(path);
    expect([response.status, response.headers.get('Location')]).toEqual([301, location]);
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    const response = await get('./', { method });
    expect([response.status, response.headers.get('Allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('answers HEAD like GET, without a body', async () => {
    const response = await get('./mission/', { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  });

  it.each(['/cdl/../../etc/passwd', '/cdl/..%2f..%2fetc/passwd', '//cdl/', '/cdl//', '/cdl/%00'])(
    'finds nothing outside the folder at %s',
    async (path) => {
      expect(await getRaw(path)).toBe(404);
    },
  );

  it('compresses text', async () => {
    const response = await get('./', { headers: { 'Accept-Encoding': 'br' } });
    expect(response.headers.get('Content-Encoding')).toBe('br');
    expect(await response.text()).toContain('<h1>Start</h1>');
  });

  it('sends nothing again that the browser has', async () => {
    const etag = (await get('./rss.xml')).headers.get('ETag') ?? '';
    const response = await get('./rss.xml', { headers: { 'If-None-Match': etag } });
    expect([response.status, response.headers.get('Cache-Control')]).toEqual([304, 'no-cache']);
  });

  it('says in German that a port is taken', async () => {
    const { port } = new URL(site.url);
    await expect(startSite({ dir, port: Number(port), environment, redirects: [] })).rejects.toThrow(
      `Anschluss ${port} ist belegt`,
    );
  });
});
