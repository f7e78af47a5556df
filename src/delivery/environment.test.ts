import { describe, expect, it } from 'vitest';
import { readEnvironment, requestPath } from './environment.ts';

describe('readEnvironment', () => {
  it('has defaults for everything', () => {
    expect(readEnvironment({ SITE_URL: ' ', BASE_PATH: '', CONTACT_ENDPOINT: '' })).toEqual({
      siteUrl: new URL('http://localhost:4321/'),
      basePath: '/',
      connections: new Map(),
      editUrl: undefined,
    });
  });

  it('reads EDIT_URL', () => {
    const address = 'https://github.com/verein/website/edit/main/';
    expect(readEnvironment({ EDIT_URL: address }).editUrl?.href).toBe(address);
  });

  it.each([
    'http://github.com/a/edit/main/',
    'https://github.com/a/edit/main',
    'https://user:secret@github.com/a/',
    'https://github.com/a/?x=/',
    'https://github.com/a/#/',
    'javascript:alert(1)/',
  ])('refuses EDIT_URL %s and shows a right one', (value) => {
    expect(() => readEnvironment({ EDIT_URL: value })).toThrow('Beispiel: EDIT_URL=https://github.com/');
  });

  it.each([
    ['https://www.example.org', 'https://www.example.org/'],
    ['https://www.example.org/', 'https://www.example.org/'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/'],
    ['https://EXAMPLE.org:443', 'https://example.org/'],
  ])('reads SITE_URL %s', (value, href) => {
    expect(readEnvironment({ SITE_URL: value }).siteUrl.href).toBe(href);
  });

  it.each([
    'www.example.org',
    'ftp://example.org',
    'https://example.org/cdl/',
    'https://example.org/?a=1',
    'https://example.org/?',
    'https://example.org/#oben',
    'https://user:secret@example.org',
    "https://example.org;script-src'*'",
    'javascript:alert(1)',
  ])('refuses SITE_URL %s and shows a right one', (value) => {
    expect(() => readEnvironment({ SITE_URL: value })).toThrow('Beispiel: SITE_URL=https://www.example.org');
  });

  it.each([
    ['/', '/'],
    ['/cdl', '/cdl/'],
    ['cdl/', '/cdl/'],
    ['/cdl/', '/cdl/'],
    ['cdl', '/cdl/'],
    ['/a/b-1_2.3~/', '/a/b-1_2.3~/'],
  ])('reads BASE_PATH %s as %s', (value, basePath) => {
    expect(readEnvironment({ BASE_PATH: value }).basePath).toBe(basePath);
  });

  it.each([
    '//a/',
    '/a//b/',
    '/../',
    '/a/./b/',
    '/ü/',
    '/a b/',
    '/a?b/',
    '/a%20b/',
    'https://example.org/',
    '/a"b/',
    '/.git/',
  ])('refuses BASE_PATH %s', (value) => {
    expect(() => readEnvironment({ BASE_PATH: value })).toThrow('Beispiel: BASE_PATH=/cdl/');
  });

  it.each([
    'https://formulare.example.org/f/1?a=b',
    'http://localhost:4322/nachricht',
    'http://127.0.0.1/x',
    'http://[::1]:80/x',
  ])('reads CONTACT_ENDPOINT %s', (value) => {
    const { connections } = readEnvironment({ CONTACT_ENDPOINT: value });
    expect(connections.get('frage')?.url.href).toBe(new URL(value).href);
  });

  it.each([
    'http://formulare.example.org/f',
    'http://localhost.example.org/f',
    'https://user:secret@example.org/f',
    'https://example.org/f#x',
    'mailto:kontakt@example.org',
    'kontakt.example.net',
    "https://example.org;script-src'unsafe-inline'/f",
  ])('refuses CONTACT_ENDPOINT %s without repeating it', (value) => {
    const read = (): unknown => readEnvironment({ CONTACT_ENDPOINT: value });
    expect(read).toThrow('Beispiel: CONTACT_ENDPOINT=https://formulare.example.org/kontakt');
    expect(read).not.toThrow(value);
  });

  it('names all faults at once', () => {
    const read = (): unknown => readEnvironment({ SITE_URL: 'x', BASE_PATH: '..', CONTACT_ENDPOINT: 'y' });
    expect(read).toThrow(/SITE_URL[\s\S]+BASE_PATH[\s\S]+CONTACT_ENDPOINT/u);
  });
});

describe('requestPath', () => {
  it.each([
    ['/', '/academy/', '/academy/'],
    ['/cdl/', '/academy/', '/cdl/academy/'],
    ['/cdl/', '/', '/cdl/'],
  ])('puts %s before %s', (basePath, path, expected) => {
    expect(requestPath(basePath, path)).toBe(expected);
  });
});
