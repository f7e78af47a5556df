import type { RSSOptions } from '@astrojs/rss';
import { loadFeedItems } from './items.ts';
import { absoluteUrl } from './sitemap.ts';

/** RSS 2.0 with full text. `lastBuildDate` comes from the newest entry, so an unchanged site gives an unchanged feed. */
export const rssOptions = async (site: URL | undefined): Promise<RSSOptions> => {
  const items = await loadFeedItems(site);
  const newest = items
    .map(({ date }) => date)
    .sort()
    .at(-1);
  const self = absoluteUrl('/rss.xml', site);
  const home = absoluteUrl('/', site);
  return {
    title: 'Civic Data Lab: Neues',
    description: 'Neue Datenerfolgsgeschichten und Lektionen des Civic Data Lab, mit vollem Text.',
    site: home,
    trailingSlash: true,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      '<language>de</language>',
      `<atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
      newest === undefined
        ? ''
        : `<lastBuildDate>${new Date(`${newest}T00:00:00Z`).toUTCString()}</lastBuildDate>`,
      `<image><url>${absoluteUrl('/icon-144.png', site)}</url><title>Civic Data Lab: Neues</title><link>${home}</link></image>`,
    ].join(''),
    items: items.map(({ guid, title, url, description, date, categories, html }) => ({
      title,
      link: url,
      description,
      pubDate: new Date(`${date}T00:00:00Z`),
      categories,
      content: html,
      customData: `<guid isPermaLink="false">${guid}</guid>`,
    })),
  };
};
