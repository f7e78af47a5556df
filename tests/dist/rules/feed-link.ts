import { requestPath } from '../../../src/delivery/environment.ts';
import { FEED } from '../lib/feed.ts';
import { elementsNamed } from '../lib/page.ts';
import { isRead, onPages } from '../lib/rule.ts';

/** Feed readers and browsers find the feed from every page. */
export const feedLink = onPages((page, { environment }) => {
  const isThere = elementsNamed(page, 'link').some(
    (link) =>
      link.getAttribute('rel') === 'alternate' &&
      link.getAttribute('type') === 'application/rss+xml' &&
      link.getAttribute('title') !== undefined &&
      link.getAttribute('href') === requestPath(environment.basePath, FEED),
  );
  return isThere ? [] : ['<link rel="alternate" type="application/rss+xml" title=… href=…/rss.xml> fehlt'];
}, isRead);
