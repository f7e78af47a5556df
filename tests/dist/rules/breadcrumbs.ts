import { findTarget } from '../lib/address.ts';
import { isThing, thingsOfType, type Thing } from '../lib/json-ld.ts';
import type { Page } from '../lib/page.ts';
import { onPages } from '../lib/rule.ts';
import { fullAddress, type Site } from '../lib/site.ts';

const itemFaults = (item: Thing, index: number, site: Site): string[] => {
  const address = String(item['item']);
  const isThere = URL.canParse(address) && findTarget(address, { path: '/' }, site).kind === 'page';
  return [
    ...(item['position'] === index + 1
      ? []
      : [`Stelle ${index + 1} trägt position ${String(item['position'])}`]),
    ...(typeof item['name'] === 'string' && item['name'] !== ''
      ? []
      : [`Stelle ${index + 1} hat keinen Namen`]),
    ...(isThere ? [] : [`Stelle ${index + 1} führt zu keiner Seite: ${address}`]),
  ];
};

const trailFaults = (trail: Thing, page: Page, site: Site): string[] => {
  const items = [trail['itemListElement']].flat().filter(isThing);
  const [first, last] = [items[0]?.['item'], items.at(-1)?.['item']];
  return [
    ...(first === fullAddress(site, '/')
      ? []
      : [`beginnt nicht auf der Startseite, sondern bei ${String(first)}`]),
    ...(last === fullAddress(site, page.path)
      ? []
      : [`endet nicht auf dieser Seite, sondern bei ${String(last)}`]),
    ...items.flatMap((item, index) => itemFaults(item, index, site)),
  ];
};

/** The path to a page that machines read goes from the start page to this page, step by step. */
export const breadcrumbs = onPages((page, site) =>
  thingsOfType(page, 'BreadcrumbList').flatMap((trail) =>
    trailFaults(trail, page, site).map((fault) => `Brotkrumen: ${fault}`),
  ),
);
