import { parse, type HTMLElement } from 'node-html-parser';
import { findTarget } from '../lib/address.ts';
import { FEED, itemName, readFeed } from '../lib/feed.ts';
import { showElement } from '../lib/page.ts';
import { inFile, type Rule } from '../lib/rule.ts';
import type { Site } from '../lib/site.ts';
import { textIn } from '../lib/xml.ts';

/** What feed readers drop, show as a hole, or must not run. */
const FORBIDDEN =
  /^(?:script|style|svg|template|iframe|object|embed|form|input|button|select|textarea|link|meta)$/u;
const FORBIDDEN_ATTRIBUTE = /^(?:on.*|class|style|id|data-.*|srcset)$/u;

const addressFault = (value: string, site: Site): string | undefined => {
  if (!URL.canParse(value)) return `braucht eine volle Adresse: ${value}`;
  const target = findTarget(value, { path: '/' }, site);
  if (target.kind === 'broken') return `führt ins Leere: ${value} – ${target.reason}`;
  const isGone =
    target.kind === 'page' &&
    target.fragment !== '' &&
    !target.page.elements.some((element) => element.getAttribute('id') === target.fragment);
  return isGone ? `führt ins Leere: ${value} – die id gibt es nicht` : undefined;
};

const elementFaults = (element: HTMLElement, site: Site): string[] => {
  if (FORBIDDEN.test(element.localName)) return [`${showElement(element)} gehört nicht in einen Feed`];
  const attributes = Object.keys(element.attrs).filter((name) => FORBIDDEN_ATTRIBUTE.test(name));
  const addresses = ['href', 'src'].flatMap((name) => element.getAttribute(name) ?? []);
  const isBare =
    element.localName === 'img' && !['alt', 'width', 'height'].every((name) => element.hasAttribute(name));
  return [
    ...attributes.map((name) => `das Attribut ${name} gehört nicht in einen Feed`),
    ...addresses.flatMap((value) => addressFault(value, site) ?? []),
    ...(isBare ? [`ein Bild braucht alt, width und height: ${showElement(element)}`] : []),
  ];
};

/** The full text of every item works outside of our pages: full addresses, plain elements, nothing that runs. */
export const feedContent: Rule = (site) =>
  inFile(
    FEED,
    readFeed(site).items.flatMap((item) => {
      const elements = parse(textIn(item, 'content:encoded')).querySelectorAll('*');
      const faults = new Set(elements.flatMap((element) => elementFaults(element, site)));
      return [...faults].map((fault) => `${itemName(item)}: ${fault}`);
    }),
  );
