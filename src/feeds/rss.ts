import type { RSSOptions } from '@astrojs/rss';
import { loadFeedItems, type FeedTopic } from './items.ts';
import { absoluteUrl } from './sitemap.ts';

/** One feed of the site. */
export interface Feed extends FeedTopic {
  path: string;
  title: string;
  description: string;
}

/** The feed with everything. */
export const MAIN_FEED: Feed = {
  path: '/rss.xml',
  title: 'Civic Data Lab: Neues',
  description: 'Neue Datenerfolgsgeschichten und Lektionen des Civic Data Lab, mit vollem Text.',
};

/** The feed with the stories of one field of action. */
export const fieldFeed = ({ id, label }: { id: string; label: string }): Feed => ({
  field: id,
  path: `/geschichten/feld/${id}/rss.xml`,
  title: `Civic Data Lab: ${label}`,
  description: `Neue Datenerfolgsgeschichten aus dem Feld ${label}, mit vollem Text.`,
});

/** RSS 2.0 with full text. `lastBuildDate` comes from the newest entry, so an unchanged site gives an unchanged feed. */
export const rssOptions = async (site: URL | undefined, feed: Feed): Promise<RSSOptions> => {
  const { path, title: name, description: about } = feed;
  const items = await loadFeedItems(site, feed);
  const newest = items
    .map(({ date }) => date)
    .sort()
    .at(-1);
  const self = absoluteUrl(path, site);
  const home = absoluteUrl('/', site);
  return {
    title: name,
    description: about,
    site: home,
    trailingSlash: true,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      '<language>de</language>',
      `<atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
      newest === undefined
        ? ''
        : `<lastBuildDate>${new Date(`${newest}T00:00:00Z`).toUTCString()}</lastBuildDate>`,
      `<image><url>${absoluteUrl('/icon-144.png', site)}</url><title>${name}</title><link>${home}</link></image>`,
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
