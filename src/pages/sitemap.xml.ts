import type { APIRoute } from 'astro';
import { loadIndexedPages } from '@/catalogue/index-of-site.ts';
import { absoluteUrl, renderSitemap } from '@/feeds/sitemap.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(
    renderSitemap(
      (await loadIndexedPages()).map(({ path, updated }) => ({ url: absoluteUrl(path, site), updated })),
    ),
    { headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
  );
