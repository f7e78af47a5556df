import { readEnvironment } from './environment.ts';
import { headersFor } from './headers.ts';
import { policyOptions } from './policy.ts';
import type { Target } from './target.ts';

/** For tests: two sites as different as they can be. */
export const sampleTargets: { name: string; target: Target }[] = [
  {
    name: 'https, with endpoint, at the root',
    target: {
      environment: readEnvironment({
        SITE_URL: 'https://www.example.org',
        CONTACT_ENDPOINT: 'https://formulare.example.org/f/1',
      }),
      redirects: [
        { from: '/unsere-mission/', to: '/mission/' },
        { from: '/alt.html', to: '/glossar/#daten' },
      ],
    },
  },
  {
    name: 'http, without endpoint, below a folder',
    target: {
      environment: readEnvironment({ BASE_PATH: '/c.d/l/' }),
      redirects: [{ from: '/unsere-mission/', to: '/mission/' }],
    },
  },
];

/** For tests: at least one path for each rule, and some that look alike. */
export const samplePaths = [
  '/',
  '/mission/',
  '/404.html',
  '/nicht-da',
  '/_astro/page.12345678.js',
  '/_astro/style.12345678.css',
  '/_astro/karte.12345678.webp',
  '/_astro/liste.12345678.csv',
  '/daten/liste.csv',
  '/rss.xml',
  '/geschichten/rss.xml',
  '/feed.json',
  '/daten.json',
  '/atom.xml',
  '/sitemap-index.xml',
  '/site.webmanifest',
  '/robots.txt',
  '/termine.ics',
  '/teilen/mission.png',
  '/offline.js',
  '/offline.json',
  '/academy/pakete/x/x.zip',
  '/suchindex/index.json',
  '/geschichten/suchindex/index.json',
  '/suchindex/24ce5b0774/answers.json',
  '/suchindex/24ce5b0774/words/3.txt',
];

/** For tests: each site with each path, and what the one source says about it. */
export const sampleCases = sampleTargets.flatMap(({ name, target }) =>
  samplePaths.map((path) => ({
    name,
    target,
    path,
    asked: target.environment.basePath + path.slice(1),
    expected: headersFor(path, policyOptions(target.environment)),
  })),
);
