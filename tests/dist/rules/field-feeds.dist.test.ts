import { describe, expect, it } from 'vitest';
import { expectPass, htmlPage, judge } from '../lib/fixture.ts';
import { fieldFeeds } from './field-feeds.ts';

const page = htmlPage({ body: '<ul data-list><li><h2><a href="/cdl/geschichten/a/">x</a></h2></li></ul>' });
const feed = (links: string[], self = 'https://example.org/cdl/geschichten/feld/jugend/rss.xml'): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
  <atom:link rel="self" href="${self}"/>${links.map((link) => `<item><link>${link}</link></item>`).join('')}</channel></rss>`;
const judgeFeed = (text: string): Promise<string[]> =>
  judge(fieldFeeds, {
    'geschichten/feld/jugend/index.html': page,
    'geschichten/feld/jugend/rss.xml': text,
  });

describe('feeds of fields', () => {
  it('accepts a feed with the stories of its page', async () => {
    await expectPass(fieldFeeds, {
      'geschichten/feld/jugend/index.html': page,
      'geschichten/feld/jugend/rss.xml': feed(['https://example.org/cdl/geschichten/a/']),
    });
  });

  it.each([
    ['broken XML', '<rss>', /rss\.xml: /u],
    ['a missing story', feed([]), /es fehlt ein Eintrag für https:\/\/example\.org\/cdl\/geschichten\/a\/$/u],
    [
      'another address',
      feed(['https://example.org/cdl/geschichten/a/'], 'https://example.org/cdl/rss.xml'),
      /muss https:\/\/example\.org\/cdl\/geschichten\/feld\/jugend\/rss\.xml nennen$/u,
    ],
    [
      'a foreign story',
      feed(['https://example.org/cdl/geschichten/a/', 'https://example.org/cdl/geschichten/b/']),
      /geschichten\/b\/ gehört nicht in dieses Feld$/u,
    ],
  ])('finds %s', async (_name, text, message) => {
    const faults = await judgeFeed(text);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(message);
  });
});
