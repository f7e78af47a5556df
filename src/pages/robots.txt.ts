import type { APIRoute } from 'astro';
import { absoluteUrl } from '@/feeds/sitemap.ts';

// Everyone may read, also to train language models: the texts are CC BY 4.0.
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl('/sitemap.xml', site)}\n`);
