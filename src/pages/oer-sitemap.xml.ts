import type { APIRoute } from 'astro';
import { loadLessons } from '@/catalogue/index.ts';
import { absoluteUrl, renderSitemap } from '@/feeds/sitemap.ts';

/** Exactly the lessons: what services for open educational resources collect. */
export const GET: APIRoute = async ({ site }) =>
  new Response(
    renderSitemap(
      (await loadLessons()).map(({ path, date, updated }) => ({
        url: absoluteUrl(path, site),
        updated: updated ?? date,
      })),
    ),
    { headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
  );
