import { childOf, childrenOf, parseXml, textIn, xmlFaults, type XmlNode } from './xml.ts';
import type { Page } from './page.ts';
import type { Site } from './site.ts';

/** Where the feed lies. */
export const FEED = '/rss.xml';

/** The feed as text and, when it is XML, its channel. */
export interface Feed {
  text: string;
  faults: string[];
  channel: XmlNode;
  items: XmlNode[];
}

/** Reads the feed of a site; a missing or broken one comes back empty with its faults. */
export const readFeed = (site: Site): Feed => {
  if (!site.files.has(FEED)) return { text: '', faults: ['fehlt'], channel: {}, items: [] };
  const text = site.read(FEED).toString('utf8');
  const faults = xmlFaults(text);
  if (faults.length > 0) return { text, faults, channel: {}, items: [] };
  const channel = childOf(childOf(parseXml(text), 'rss'), 'channel');
  return { text, faults, channel, items: childrenOf(channel, 'item') };
};

/** How an item is called in a message. */
export const itemName = (item: XmlNode): string =>
  `Eintrag „${textIn(item, 'title') || textIn(item, 'link')}“`;

/** Stories and lessons: what the feed tells of. */
export const isFeedPage = ({ path, kind }: Page): boolean =>
  kind === 'indexed' && /^\/(?:geschichten|academy\/lektionen)\/[^/]+\/$/u.test(path);
