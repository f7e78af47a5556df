import { describe, expect, it } from 'vitest';
import { expectPass, judge } from '../lib/fixture.ts';
import { feedItems } from './feed-items.ts';

const parts = {
  title: '<title>A</title>',
  guid: '<guid isPermaLink="false">cdl:a</guid>',
  date: '<pubDate>Mon, 02 Mar 2026 00:00:00 GMT</pubDate>',
  rest: '<link>https://example.org/cdl/a/</link><description>x</description><content:encoded>x</content:encoded>',
};

const feed = (...items: Partial<typeof parts>[]): Record<string, string> => ({
  'rss.xml': `<rss><channel>${items
    .map((changes) => `<item>${Object.values({ ...parts, ...changes }).join('')}</item>`)
    .join('')}</channel></rss>`,
});

describe('feedItems', () => {
  it('accepts items that have everything', async () => {
    await expectPass(feedItems, feed({}, { guid: '<guid isPermaLink="false">cdl:b</guid>' }));
  });

  it.each([
    [{ rest: '<link>/a/</link><description>x</description>' }, '<content:encoded> fehlt'],
    [{ guid: '<guid>cdl:a</guid>' }, '<guid> braucht isPermaLink="false"'],
    [
      { guid: '<guid isPermaLink="false">https://example.org/a/</guid>' },
      '<guid> ist eine Adresse, doch eine Seite kann umziehen: https://example.org/a/',
    ],
    [
      { date: '<pubDate>2026-03-02</pubDate>' },
      '<pubDate> „2026-03-02“ hat nicht die Form „Mon, 02 Mar 2026 00:00:00 GMT“',
    ],
    [
      { date: '<pubDate>Tue, 02 Mar 2026 00:00:00 GMT</pubDate>' },
      '<pubDate> „Tue, 02 Mar 2026 00:00:00 GMT“ hat nicht die Form „Mon, 02 Mar 2026 00:00:00 GMT“',
    ],
    [
      { date: '<pubDate>Wed, 11 Mar 2026 00:00:00 GMT</pubDate>' },
      '<pubDate> liegt in der Zukunft: Wed, 11 Mar 2026 00:00:00 GMT',
    ],
  ])('finds %o', async (changes, message) => {
    expect(await judge(feedItems, feed(changes))).toEqual([`/rss.xml: Eintrag „A“: ${message}`]);
  });

  it('finds one id on two items', async () => {
    expect(await judge(feedItems, feed({}, {}))).toEqual(['/rss.xml: <guid> steht mehrfach da: cdl:a']);
  });
});
