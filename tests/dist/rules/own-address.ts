import { elementsNamed, languageOf, type Page } from '../lib/page.ts';
import { findTarget } from '../lib/address.ts';
import { onPages } from '../lib/rule.ts';
import { fullAddress, type Site } from '../lib/site.ts';

const linksWith = (page: Page, rel: string): string[] =>
  elementsNamed(page, 'link')
    .filter((link) => link.getAttribute('rel') === rel && !link.hasAttribute('hreflang'))
    .map((link) => link.getAttribute('href') ?? '');

const redirectGoal = (page: Page, site: Site): string | undefined => {
  const refresh = elementsNamed(page, 'meta').find((meta) => meta.getAttribute('http-equiv') === 'refresh');
  const path = /url=(.*)$/iu.exec(refresh?.getAttribute('content') ?? '')?.[1];
  return path === undefined ? undefined : new URL(path, site.environment.siteUrl).href;
};

const canonicalFaults = (page: Page, site: Site): string[] => {
  const canonicals = linksWith(page, 'canonical');
  if (page.kind === 'hidden') {
    return canonicals.length === 0 ? [] : ['noindex und canonical widersprechen sich; canonical weglassen'];
  }
  const expected = page.kind === 'redirect' ? redirectGoal(page, site) : fullAddress(site, page.path);
  return canonicals.length === 1 && canonicals[0] === expected
    ? []
    : [`canonical ist ${canonicals.join(', ') || 'nicht da'}, erwartet ${expected}`];
};

const openGraphFaults = (page: Page, site: Site): string[] => {
  const meta = elementsNamed(page, 'meta').find((element) => element.getAttribute('property') === 'og:url');
  const expected = fullAddress(site, page.path);
  const found = meta?.getAttribute('content');
  // A hidden page, such as the one for addresses that do not exist, need not say where it is.
  if (page.kind !== 'indexed' && found === undefined) return [];
  return found === expected ? [] : [`og:url ist ${found ?? 'nicht da'}, erwartet ${expected}`];
};

/** hreflang of a page: language → full address. */
const translationsOf = (page: Page): [lang: string, href: string][] =>
  elementsNamed(page, 'link')
    .filter((link) => link.getAttribute('rel') === 'alternate' && link.hasAttribute('hreflang'))
    .map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? '']);

const pageLanguage = (page: Page): string => elementsNamed(page, 'html').map(languageOf)[0] ?? '';

const translationFault = (page: Page, [lang, href]: [string, string], site: Site): string | undefined => {
  if (!URL.canParse(href)) return `hreflang="${lang}" braucht eine volle Adresse, nicht ${href}`;
  const target = findTarget(href, page, site);
  // What leads nowhere is said by the rule about links.
  if (target.kind !== 'page' || lang === 'x-default') return undefined;
  if (pageLanguage(target.page) !== lang)
    return `hreflang="${lang}" führt zu ${href}, dort steht eine andere Sprache`;
  const own = fullAddress(site, page.path);
  const isMutual = translationsOf(target.page).some(
    ([back, url]) => url === own && back === pageLanguage(page),
  );
  return isMutual ? undefined : `hreflang="${lang}" führt zu ${href}, von dort führt keins zurück`;
};

const translationFaults = (page: Page, site: Site): string[] => {
  const translations = translationsOf(page);
  const own = fullAddress(site, page.path);
  const missing = translations.length > 0 && !translations.some(([, href]) => href === own);
  return [
    ...(missing ? ['unter den hreflang-Angaben fehlt die Seite selbst'] : []),
    ...translations.flatMap((translation) => translationFault(page, translation, site) ?? []),
  ];
};

/** A page says its own address, and pages in two languages name each other. */
export const ownAddress = onPages((page, site) => [
  ...canonicalFaults(page, site),
  ...openGraphFaults(page, site),
  ...translationFaults(page, site),
]);
