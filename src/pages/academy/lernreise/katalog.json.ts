import type { APIRoute } from 'astro';
import { loadCatalogue } from '@/journey/catalogue/load-catalogue.ts';

/** What the builder of journeys knows of each lesson, story and step. */
export const GET: APIRoute = async () => new Response(JSON.stringify(await loadCatalogue()));
