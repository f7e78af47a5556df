import { describe, it } from 'vitest';
import { expectFaults, expectPass, htmlPage } from '../lib/fixture.ts';
import { feedLink } from './feed-link.ts';

const link = (path: string, title = 'title="Neues"'): string =>
  `<link rel="alternate" type="application/rss+xml" ${title} href="${path}">`;

describe('feedLink', () => {
  it('accepts pages that name the feed, and redirects that do not', async () => {
    await expectPass(feedLink, {
      'index.html': htmlPage({ head: link('/cdl/rss.xml') }),
      'alt/index.html': htmlPage({ head: '<meta http-equiv="refresh" content="0; url=/cdl/">' }),
    });
  });

  it.each(['', link('/rss.xml'), link('/cdl/rss.xml', '')])('finds %o', async (head) => {
    await expectFaults(feedLink, { head }, [
      '<link rel="alternate" type="application/rss+xml" title=… href=…/rss.xml> fehlt',
    ]);
  });
});
