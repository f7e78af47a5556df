import { fieldsNamed, linesOf } from '../lib/fields.ts';
import { inFile, type Rule } from '../lib/rule.ts';
import { fullAddress } from '../lib/site.ts';

const ROBOTS = '/robots.txt';

/** robots.txt names the sitemap and shuts nobody out. */
export const robots: Rule = (site) => {
  const lines = linesOf(ROBOTS, site);
  if (lines === undefined) return inFile(ROBOTS, ['fehlt']);
  const expected = fullAddress(site, '/sitemap.xml');
  const isNamed = fieldsNamed(lines, 'Sitemap').includes(expected);
  const shut = fieldsNamed(lines, 'Disallow').filter(Boolean);
  return inFile(ROBOTS, [
    ...(isNamed ? [] : [`die Zeile „Sitemap: ${expected}“ fehlt`]),
    ...shut.map((path) => `„Disallow: ${path}“ sperrt Suchmaschinen aus`),
  ]);
};
