import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { MAIN_FEED, rssOptions } from '@/feeds/rss.ts';

export const GET: APIRoute = async ({ site }) => rss(await rssOptions(site, MAIN_FEED));
