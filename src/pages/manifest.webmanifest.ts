import type { APIRoute } from 'astro';
import { address } from '@/catalogue/address.ts';

export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: 'Civic Data Lab',
      short_name: 'CDL',
      description: 'Daten für das Gemeinwohl nutzen: Geschichten, Lektionen, Angebote.',
      lang: 'de',
      start_url: address('/'),
      scope: address('/'),
      display: 'browser',
      background_color: '#fffdf9',
      theme_color: '#8bb8ff',
      icons: [192, 512].map((size) => ({
        src: address(`/icon-${size}.png`),
        sizes: `${size}x${size}`,
        type: 'image/png',
      })),
    }),
  );
