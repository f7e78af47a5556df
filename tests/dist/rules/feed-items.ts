import { isFeedDate } from '../lib/days.ts';
import { FEED, itemName, readFeed } from '../lib/feed.ts';
import { inFile, type Rule } from '../lib/rule.ts';
import { childOf, textIn, type XmlNode } from '../lib/xml.ts';

const itemFaults = (item: XmlNode, now: Date): string[] => {
  const empty = ['title', 'link', 'description', 'guid', 'content:encoded'].filter(
    (name) => textIn(item, name) === '',
  );
  const date = textIn(item, 'pubDate');
  const guid = textIn(item, 'guid');
  return [
    ...empty.map((name) => `<${name}> fehlt`),
    ...(childOf(item, 'guid')['@isPermaLink'] === 'false' ? [] : ['<guid> braucht isPermaLink="false"']),
    ...(guid.includes('://') ? [`<guid> ist eine Adresse, doch eine Seite kann umziehen: ${guid}`] : []),
    ...(isFeedDate(date) ? [] : [`<pubDate> „${date}“ hat nicht die Form „Mon, 02 Mar 2026 00:00:00 GMT“`]),
    ...(Date.parse(date) > now.getTime() ? [`<pubDate> liegt in der Zukunft: ${date}`] : []),
  ];
};

/** Every item has what feed readers need, a permanent id of its own, and a day that has come. */
export const feedItems: Rule = (site) => {
  const { items } = readFeed(site);
  const guids = items.map((item) => textIn(item, 'guid'));
  const twice = new Set(guids.filter((guid, index) => guids.indexOf(guid) !== index));
  return inFile(FEED, [
    ...items.flatMap((item) => itemFaults(item, site.now).map((fault) => `${itemName(item)}: ${fault}`)),
    ...[...twice].map((guid) => `<guid> steht mehrfach da: ${guid}`),
  ]);
};
