import { describe, expect, it } from 'vitest';
import { expectPass, htmlPage, judge } from '../lib/fixture.ts';
import { ownAddress } from './own-address.ts';

const ORIGIN = 'https://example.org/cdl';
const canonical = (path: string): string => `<link rel="canonical" href="${ORIGIN}${path}">`;
const graph = (path: string): string => `<meta property="og:url" content="${ORIGIN}${path}">`;
const alternate = (lang: string, path: string): string =>
  `<link rel="alternate" hreflang="${lang}" href="${ORIGIN}${path}">`;
const refresh = '<meta http-equiv="refresh" content="0; url=/cdl/mission/">';
const both = alternate('de', '/') + alternate('en', '/en/');

describe('ownAddress', () => {
  it('accepts pages that say where they are', async () => {
    await expectPass(ownAddress, {
      'index.html': htmlPage({ head: canonical('/') + graph('/') + both }),
      'en/index.html': htmlPage({ lang: 'en', head: canonical('/en/') + graph('/en/') + both }),
      '404.html': htmlPage({ head: '<meta name="robots" content="noindex">' }),
      'alt/index.html': htmlPage({ head: refresh + canonical('/mission/') }),
    });
  });

  it.each([
    ['', graph('/'), `canonical ist nicht da, erwartet ${ORIGIN}/`],
    [canonical('/en/'), graph('/'), `canonical ist ${ORIGIN}/en/, erwartet ${ORIGIN}/`],
    [
      canonical('/') + canonical('/'),
      graph('/'),
      `canonical ist ${ORIGIN}/, ${ORIGIN}/, erwartet ${ORIGIN}/`,
    ],
    [canonical('/'), '', `og:url ist nicht da, erwartet ${ORIGIN}/`],
    [
      canonical('/'),
      `${graph('/')}<meta name="robots" content="noindex">`,
      'noindex und canonical widersprechen sich; canonical weglassen',
    ],
    [
      '',
      `${graph('/404/')}<meta name="robots" content="noindex">`,
      `og:url ist ${ORIGIN}/404/, erwartet ${ORIGIN}/`,
    ],
    [canonical('/'), refresh, `canonical ist ${ORIGIN}/, erwartet ${ORIGIN}/mission/`],
  ])('finds %s with %s', async (link, rest, message) => {
    expect(await judge(ownAddress, { 'index.html': htmlPage({ head: link + rest }) })).toEqual([
      `/index.html: ${message}`,
    ]);
  });

  it.each([
    [alternate('en', '/en/'), `hreflang="en" führt zu ${ORIGIN}/en/, von dort führt keins zurück`],
    [
      `${both}${alternate('de', '/en/')}`,
      `hreflang="de" führt zu ${ORIGIN}/en/, dort steht eine andere Sprache`,
    ],
    [alternate('de', '/'), 'unter den hreflang-Angaben fehlt die Seite selbst'],
    [
      '<link rel="alternate" hreflang="de" href="/cdl/">',
      'hreflang="de" braucht eine volle Adresse, nicht /cdl/',
    ],
  ])('finds %s', async (links, message) => {
    const start = htmlPage({ head: canonical('/') + graph('/') + both });
    const english = htmlPage({ lang: 'en', head: canonical('/en/') + graph('/en/') + links });
    const faults = await judge(ownAddress, { 'index.html': start, 'en/index.html': english });
    expect(faults.map((fault) => fault.replace(/^[^ ]+ /u, ''))).toContain(message);
  });
});
