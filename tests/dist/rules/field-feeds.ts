import { inFile, type Fault, type Rule } from '../lib/rule.ts';
import { fullAddress, type Site } from '../lib/site.ts';
import { childOf, childrenOf, parseXml, textIn, xmlFaults } from '../lib/xml.ts';

const FEED = /^\/geschichten\/feld\/[^/]+\/rss\.xml$/u;

/** The stories that the page of the field lists, as full addresses. */
const listedStories = (file: string, site: Site): string[] => {
  const page = site.pageAt.get(file.replace('rss.xml', ''));
  return (page?.root.querySelectorAll('[data-list] > li h2 a') ?? []).map(
    (link) => new URL(link.getAttribute('href') ?? '', site.environment.siteUrl).href,
  );
};

const feedFaults = (file: string, site: Site): Fault[] => {
  const text = site.read(file).toString('utf8');
  const broken = xmlFaults(text);
  if (broken.length > 0) return inFile(file, broken);
  const channel = childOf(childOf(parseXml(text), 'rss'), 'channel');
  const found = childrenOf(channel, 'item').map((item) => textIn(item, 'link'));
  const expected = listedStories(file, site);
  const self = childrenOf(channel, 'atom:link').find((link) => link['@rel'] === 'self')?.['@href'];
  return inFile(file, [
    ...(self === fullAddress(site, file)
      ? []
      : [`atom:link rel="self" muss ${fullAddress(site, file)} nennen`]),
    ...expected
      .filter((address) => !found.includes(address))
      .map((address) => `es fehlt ein Eintrag für ${address}`),
    ...found
      .filter((address) => !expected.includes(address))
      .map((address) => `${address} gehört nicht in dieses Feld`),
  ]);
};

/** The newsfeed of a field has exactly the stories that the field's page lists. */
export const fieldFeeds: Rule = (site) =>
  [...site.files].filter((file) => FEED.test(file)).flatMap((file) => feedFaults(file, site));
