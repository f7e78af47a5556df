import type { APIRoute } from 'astro';
import { absoluteUrl } from '@/feeds/sitemap.ts';

const DAYS_VALID = 360; // RFC 9116 recommends less than a year; every build renews it.

export const GET: APIRoute = ({ site }) => {
  const expires = new Date(Date.now() + DAYS_VALID * 86_400_000).toISOString().slice(0, 10);
  const lines = [
    `Contact: ${absoluteUrl('/kontakt/?anliegen=sicherheit', site)}`,
    `Expires: ${expires}T00:00:00Z`,
    'Preferred-Languages: de, en',
    `Canonical: ${absoluteUrl('/.well-known/security.txt', site)}`,
  ];
  return new Response(`${lines.join('\n')}\n`);
};
