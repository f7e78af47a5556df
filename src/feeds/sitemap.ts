import { address } from '../catalogue/address.ts';

/** One address for the sitemap; `updated` is a day `YYYY-MM-DD`. */
export interface SitemapEntry {
  url: string;
  updated?: string | undefined;
}

/** The full address of a path of this site. @throws when the site has no address configured. */
export const absoluteUrl = (path: string, site: URL | undefined): string => new URL(address(path), site).href;

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A sitemap after sitemaps.org 0.9. `lastmod` only where a day is known: a guess would be worse than nothing. */
export const renderSitemap = (entries: SitemapEntry[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries.map(({ url, updated }) => {
      const lastmod = updated === undefined ? '' : `<lastmod>${updated}</lastmod>`;
      return `<url><loc>${escapeXml(url)}</loc>${lastmod}</url>`;
    }),
    '</urlset>',
    '',
  ].join('\n');
