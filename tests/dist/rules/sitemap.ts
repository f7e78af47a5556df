import { isDay } from '../lib/days.ts';
import { inFile, isIndexed, type Rule } from '../lib/rule.ts';
import { fullAddress, type Site } from '../lib/site.ts';
import { childOf, childrenOf, parseXml, textIn, xmlFaults, type XmlNode } from '../lib/xml.ts';

const FILE = '/sitemap.xml';

const dayFaults = (url: XmlNode, now: Date): string[] => {
  const day = textIn(url, 'lastmod');
  if (url['lastmod'] === undefined) return [];
  if (!isDay(day)) return [`${textIn(url, 'loc')}: lastmod „${day}“ ist kein Tag`];
  return Date.parse(day) > now.getTime()
    ? [`${textIn(url, 'loc')}: lastmod ${day} liegt in der Zukunft`]
    : [];
};

const listFaults = (found: string[], site: Site): string[] => {
  const expected = site.pages.filter(isIndexed).map(({ path }) => fullAddress(site, path));
  return [
    ...expected.filter((address) => !found.includes(address)).map((address) => `es fehlt ${address}`),
    ...found
      .filter((address) => !expected.includes(address))
      .map((address) => `${address} ist keine Seite für Suchmaschinen`),
    ...[...new Set(found.filter((address, index) => found.indexOf(address) !== index))].map(
      (address) => `${address} steht mehrfach da`,
    ),
  ];
};

/** The sitemap lists every page that search engines may list, by its full address, and nothing else. */
export const sitemap: Rule = (site) => {
  if (!site.files.has(FILE)) return inFile(FILE, ['fehlt']);
  const text = site.read(FILE).toString('utf8');
  const faults = xmlFaults(text);
  if (faults.length > 0) return inFile(FILE, faults);
  const urls = childrenOf(childOf(parseXml(text), 'urlset'), 'url');
  return inFile(FILE, [
    ...listFaults(
      urls.map((url) => textIn(url, 'loc')),
      site,
    ),
    ...urls.flatMap((url) => dayFaults(url, site.now)),
  ]);
};
