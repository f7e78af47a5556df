import { describe, expect, it } from 'vitest';
import { expectPass, judge } from '../lib/fixture.ts';
import { robots } from './robots.ts';

const SITEMAP = 'Sitemap: https://example.org/cdl/sitemap.xml';

describe('robots', () => {
  it('accepts an open door with a map', async () => {
    await expectPass(robots, { 'robots.txt': `User-agent: *\nAllow: /\nDisallow:\n\n${SITEMAP}\n` });
  });

  it.each([
    ['User-agent: *\n', `die Zeile „${SITEMAP}“ fehlt`],
    ['Sitemap: /cdl/sitemap.xml\n', `die Zeile „${SITEMAP}“ fehlt`],
    [`Disallow: /\n${SITEMAP}`, '„Disallow: /“ sperrt Suchmaschinen aus'],
  ])('finds %o', async (text, message) => {
    expect(await judge(robots, { 'robots.txt': text })).toEqual([`/robots.txt: ${message}`]);
  });

  it('finds that there is none', async () => {
    expect(await judge(robots, {})).toEqual(['/robots.txt: fehlt']);
  });
});
