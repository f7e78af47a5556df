import { showElement } from '../lib/page.ts';
import { referencesOf } from '../lib/references.ts';
import { onPages } from '../lib/rule.ts';
import { fullAddress } from '../lib/site.ts';

/** Opening a page tells nobody else about it: nothing is loaded from elsewhere, forms go to the endpoints that are set. */
export const thirdParties = onPages((page, site) => {
  const { siteUrl, connections } = site.environment;
  const endpoints = [...connections.values()].map(({ url }) => url.href);
  return referencesOf(page).flatMap(({ element, value, use }) => {
    const url = URL.parse(value, fullAddress(site, page.path));
    if (url === null || url.origin === siteUrl.origin) return [];
    if (use === 'load') return [`lädt von ${url.host}: ${showElement(element)}`];
    const isForeignForm = use === 'form' && !endpoints.includes(url.href);
    return isForeignForm ? [`ein Formular geht an ${url.href}, nicht an CONTACT_ENDPOINT`] : [];
  });
});
