import { describe, expect, it } from 'vitest';
import { below, cacheName, journeyIn, packPath } from './names.ts';

describe('names', () => {
  it.each([
    ['/', '/offline/', '/offline/'],
    ['/cdl/', '/offline.js', '/cdl/offline.js'],
  ])('below %s: %s → %s', (base, path, address) => {
    expect(below(base, path)).toBe(address);
  });

  it.each([
    ['/', cacheName('/', 'fuer-den-vorstand', 5), 'fuer-den-vorstand'],
    ['/cdl/', cacheName('/cdl/', 'eigene', 5), 'eigene'],
    // Two sites on one host share their caches.
    ['/', cacheName('/cdl/', 'eigene', 5), undefined],
    ['/cdl/', cacheName('/', 'eigene', 5), undefined],
    ['/', 'workbox-precache', undefined],
  ])('%s: the cache %s is for %s', (base, cache, id) => {
    expect(journeyIn(base, cache)).toBe(id);
  });

  it('puts the ZIP beside the page', () => {
    expect(packPath('/academy/pakete/x/')).toBe('/academy/pakete/x/x.zip');
  });
});
