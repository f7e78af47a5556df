import { describe, expect, it } from 'vitest';
import { expectPass, htmlPage, judge } from '../lib/fixture.ts';
import { feedContent } from './feed-content.ts';

const escape = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const site = (content: string): Record<string, string> => ({
  'rss.xml': `<rss><channel><item><title>A</title><content:encoded>${escape(content)}</content:encoded></item></channel></rss>`,
  'a/index.html': htmlPage({ body: '<p id="b"></p>' }),
});

describe('feedContent', () => {
  it.each([
    '<p lang="en">x</p><table><tr><td colspan="2">x</td></tr></table>',
    '<a href="https://example.org/cdl/a/#b">x</a><a href="https://example.com/">x</a>',
    '<img src="https://example.com/a.png" alt="" width="1" height="1">',
  ])('leaves %s alone', async (content) => {
    await expectPass(feedContent, site(content));
  });

  it.each([
    ['<a href="/cdl/a/">x</a>', 'braucht eine volle Adresse: /cdl/a/'],
    [
      '<a href="https://example.org/cdl/c/">x</a>',
      'führt ins Leere: https://example.org/cdl/c/ – dort gibt es nichts',
    ],
    [
      '<a href="https://example.org/cdl/a/#c">x</a>',
      'führt ins Leere: https://example.org/cdl/a/#c – die id gibt es nicht',
    ],
    ['<script>x</script>', '<script> gehört nicht in einen Feed'],
    ['<svg width="1"></svg>', '<svg width="1"> gehört nicht in einen Feed'],
    ['<p class="a">x</p>', 'das Attribut class gehört nicht in einen Feed'],
    ['<p onclick="a">x</p>', 'das Attribut onclick gehört nicht in einen Feed'],
    [
      '<img src="https://example.com/a.png" alt="">',
      'ein Bild braucht alt, width und height: <img src="https://example.com/a.png" alt="">',
    ],
  ])('finds %s', async (content, message) => {
    expect(await judge(feedContent, site(content))).toEqual([`/rss.xml: Eintrag „A“: ${message}`]);
  });
});
