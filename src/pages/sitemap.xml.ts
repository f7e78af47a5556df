import type { APIRoute } from 'astro';
import { loadIndexedPages } from '@/catalogue/index-of-site.ts';
import { loadStories } from '@/catalogue/index.ts';
import { absoluteUrl, renderSitemap, type SitemapEntry } from '@/feeds/sitemap.ts';
import { facetPages } from '@/stories/facets.ts';

export const GET: APIRoute = async ({ site }) => {
  const pages: { path: string; updated?: string | undefined }[] = [
    ...(await loadIndexedPages()),
    ...facetPages(await loadStories()),
  ];
  const entries = pages.map(({ path, updated }): SitemapEntry => ({ url: absoluteUrl(path, site), updated }));
  return new Response(renderSitemap(entries), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
};
