import { expect, it } from 'vitest';
import { renderSitemap } from './sitemap.ts';

it('writes the last change only where a day is known, and escapes addresses', () => {
  const xml = renderSitemap([
    { url: 'https://example.org/a/?x=1&y=2', updated: '2026-11-23' },
    { url: 'https://example.org/b/' },
  ]);
  expect(xml).toContain(
    '<url><loc>https://example.org/a/?x=1&amp;y=2</loc><lastmod>2026-11-23</lastmod></url>',
  );
  expect(xml).toContain('<url><loc>https://example.org/b/</loc></url>');
});
