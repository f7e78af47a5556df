import { describe, expect, it } from 'vitest';
import { expectPass, htmlPage, judge } from '../lib/fixture.ts';
import { feed } from './feed.ts';

const DATE = 'Mon, 02 Mar 2026 00:00:00 GMT';
const item = (path: string, date = DATE): string =>
  `<item><title>x</title><link>https://example.org/cdl${path}</link><pubDate>${date}</pubDate></item>`;

const parts = {
  title: '<title>Neues</title>',
  rest: '<description>x</description><language>de</language>',
  link: '<link>https://example.org/cdl/</link>',
  self: '<atom:link href="https://example.org/cdl/rss.xml" rel="self"/>',
  built: `<lastBuildDate>${DATE}</lastBuildDate>`,
  items: item('/geschichten/a/') + item('/academy/lektionen/b/', 'Sun, 01 Mar 2026 00:00:00 GMT'),
};

const site = (changes: Partial<typeof parts>): Record<string, string> => ({
  'rss.xml': `<rss xmlns:atom="http://www.w3.org/2005/Atom"><channel>${Object.values({ ...parts, ...changes }).join('')}</channel></rss>`,
  'geschichten/index.html': htmlPage({}),
  'geschichten/a/index.html': htmlPage({}),
  'academy/lektionen/b/index.html': htmlPage({}),
});

describe('feed', () => {
  it('accepts a complete feed', async () => {
    await expectPass(feed, site({}));
  });

  it.each([
    [{ title: '' }, '<title> fehlt'],
    [
      { link: '<link>https://example.org/</link>' },
      '<link> ist https://example.org/, erwartet https://example.org/cdl/',
    ],
    [{ rest: '<description>x</description>' }, '<language> muss „de“ sein'],
    [{ self: '' }, 'atom:link rel="self" muss https://example.org/cdl/rss.xml nennen'],
    [
      { built: '<lastBuildDate>Tue, 03 Mar 2026 00:00:00 GMT</lastBuildDate>' },
      `<lastBuildDate> ist „Tue, 03 Mar 2026 00:00:00 GMT“, der neueste Eintrag ist von „${DATE}“`,
    ],
    [
      { items: item('/geschichten/a/') },
      'es fehlt ein Eintrag für https://example.org/cdl/academy/lektionen/b/',
    ],
    [
      { items: parts.items + item('/geschichten/') },
      'https://example.org/cdl/geschichten/ ist keine Geschichte oder Lektion',
    ],
    [{ title: '<title>a & b</title>' }, "kein wohlgeformtes XML, Zeile 1: char '&' is not expected."],
    [{ title: '<title>a&nbsp;b</title>' }, 'XML kennt &nbsp; nicht; das Zeichen selbst schreiben'],
    [{ title: '<title>a\u0001</title>' }, 'enthält ein Steuerzeichen, das XML verbietet'],
    [{ title: '<title>a&#x1F;</title>' }, 'enthält ein Steuerzeichen, das XML verbietet'],
    [
      { title: `<title>${'x'.repeat(1_000_000)}</title>` },
      expect.stringMatching(/^\d+ Bytes, erlaubt sind 1000000$/u),
    ],
  ])('finds %o', async (changes, message) => {
    const faults = await judge(feed, site(changes));
    expect(faults.map((fault) => fault.replace('/rss.xml: ', ''))).toContainEqual(message);
  });

  it('finds that there is none', async () => {
    expect(await judge(feed, {})).toEqual(['/rss.xml: fehlt']);
  });
});
