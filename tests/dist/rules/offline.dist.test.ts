import { describe, expect, it } from 'vitest';
import { expectPass, htmlPage, judge } from '../lib/fixture.ts';
import { offline } from './offline.ts';

const PAGE = htmlPage({});
const JOURNEY = htmlPage({
  body: '<offline-journey data-paths="/academy/pakete/x/ /academy/lektionen/a/"></offline-journey>',
});
const PAGES: Record<string, string> = {
  '/academy/lektionen/a/': PAGE,
  '/academy/pakete/x/': JOURNEY,
  '/offline/': PAGE,
  '/offline/nicht-gespeichert/': PAGE,
};

/** A site with an index of these pages. */
const site = (listed: string[], others: Record<string, string> = {}): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(PAGES).map(([path, html]) => [`${path.slice(1)}index.html`, html])),
  'offline.js': "'use strict';",
  'offline.json': JSON.stringify({
    version: 1,
    release: 'r',
    files: listed.map((path) => [path, Buffer.byteLength(PAGES[path] ?? ''), 'h']),
    pages: Object.fromEntries(listed.map((path, at) => [path, [at]])),
  }),
  ...others,
});

const ALL = Object.keys(PAGES);

describe('offline', () => {
  it('accepts an index with every page of every journey', async () => {
    await expectPass(offline, site(ALL));
  });

  it.each([
    [
      'a page of a journey that is not listed',
      ALL.slice(1),
      {},
      '/academy/pakete/x/index.html: /academy/lektionen/a/ lässt sich nicht offline speichern',
    ],
    ['no page for what is not kept', ALL.slice(0, 3), {}, '/offline.json: /offline/nicht-gespeichert/ fehlt'],
    [
      'a file that is not there',
      [...ALL, '/weg/'],
      {},
      '/offline.json: /weg/ fehlt oder hat eine andere Größe',
    ],
    ['no JSON', ALL, { 'offline.json': '{' }, '/offline.json: lässt sich nicht lesen'],
    [
      'a worker that is a module',
      ALL,
      { 'offline.js': 'export {};' },
      '/offline.js: ist ein Modul; nicht jeder Browser kennt das an dieser Stelle',
    ],
  ])('finds %s', async (_name, listed, others, message) => {
    expect(await judge(offline, site(listed, others))).toEqual([message]);
  });

  it('finds that files are missing', async () => {
    const rest = site(ALL);
    delete rest['offline.js'];
    expect(await judge(offline, rest)).toEqual(['/offline.js: fehlt']);
    expect(await judge(offline, {})).toEqual(['/offline.json: fehlt']);
  });
});
