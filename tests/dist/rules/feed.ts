import { BUDGETS } from '../lib/budgets.ts';
import { FEED, isFeedPage, readFeed, type Feed } from '../lib/feed.ts';
import { inFile, type Rule } from '../lib/rule.ts';
import { fullAddress, type Site } from '../lib/site.ts';
import { childrenOf, textIn } from '../lib/xml.ts';

const channelFaults = ({ channel, items }: Feed, site: Site): string[] => {
  const home = fullAddress(site, '/');
  const self = childrenOf(channel, 'atom:link').find((link) => link['@rel'] === 'self');
  const dates = items
    .map((item) => textIn(item, 'pubDate'))
    .filter((date) => !Number.isNaN(Date.parse(date)));
  const newest = dates.sort((a, b) => Date.parse(b) - Date.parse(a))[0];
  const built = textIn(channel, 'lastBuildDate');
  return [
    ...['title', 'description']
      .filter((name) => textIn(channel, name) === '')
      .map((name) => `<${name}> fehlt`),
    ...(textIn(channel, 'link') === home ? [] : [`<link> ist ${textIn(channel, 'link')}, erwartet ${home}`]),
    ...(textIn(channel, 'language') === 'de' ? [] : ['<language> muss „de“ sein']),
    ...(self?.['@href'] === fullAddress(site, FEED)
      ? []
      : [`atom:link rel="self" muss ${fullAddress(site, FEED)} nennen`]),
    ...(built === newest ? [] : [`<lastBuildDate> ist „${built}“, der neueste Eintrag ist von „${newest}“`]),
  ];
};

/** Every story and lesson has an item, and nothing else has; beyond the limit the oldest fall out. */
const completenessFaults = ({ items }: Feed, site: Site): string[] => {
  const expected = site.pages.filter(isFeedPage).map(({ path }) => fullAddress(site, path));
  const found = items.map((item) => textIn(item, 'link'));
  const missing = expected.filter((address) => !found.includes(address));
  const dropped = Math.max(0, expected.length - BUDGETS.feedItems);
  return [
    ...(missing.length > dropped ? missing.map((address) => `es fehlt ein Eintrag für ${address}`) : []),
    ...found
      .filter((address) => !expected.includes(address))
      .map((address) => `${address} ist keine Geschichte oder Lektion`),
    ...(found.length > BUDGETS.feedItems
      ? [`${found.length} Einträge, erlaubt sind ${BUDGETS.feedItems}`]
      : []),
  ];
};

/** The feed is well-formed, says what it is and where, and has one item for every story and lesson. */
export const feed: Rule = (site) => {
  const read = readFeed(site);
  if (read.faults.length > 0) return inFile(FEED, read.faults);
  const size = Buffer.byteLength(read.text);
  return inFile(FEED, [
    ...channelFaults(read, site),
    ...completenessFaults(read, site),
    ...(size > BUDGETS.feed ? [`${size} Bytes, erlaubt sind ${BUDGETS.feed}`] : []),
  ]);
};
