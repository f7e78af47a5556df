import type { HTMLElement } from 'node-html-parser';
import type { SearchFacts } from '../../../src/metadata/search-facts.ts';
import { showElement, textOf, type Page } from '../lib/page.ts';
import { isIndexed, onPages, type Fault, type Rule } from '../lib/rule.ts';
import type { Site } from '../lib/site.ts';

/** Pages that search engines may list, but that only lead to others: the search shows those themselves. */
const LISTS = [/^\/suche\/$/u, /^\/geschichten\/(?:feld|schritt|aufwand|groesse|daten)\//u];

/** What the facts of a page may hold. */
const KNOWN: Record<keyof SearchFacts, (value: unknown) => boolean> = {
  kind: (value) => typeof value === 'string' && value !== '',
  level: (value) => typeof value === 'string' && value !== '',
  minutes: (value) => Number.isInteger(value) && Number(value) > 0,
  step: (value) => isTexts(value),
  field: (value) => isTexts(value),
  words: (value) => isTexts(value),
  synonyms: (value) => isTexts(value),
};
const FACTS = new Map(Object.entries(KNOWN));

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((text) => typeof text === 'string' && text.trim() !== '');

/** The facts that a page tells the search; undefined when they cannot be read. */
export const readFacts = (element: HTMLElement): Record<string, unknown> | undefined => {
  try {
    const facts: unknown = JSON.parse(element.getAttribute('data-search') ?? '');
    return typeof facts === 'object' && facts !== null ? { ...facts } : undefined;
  } catch {
    return undefined;
  }
};

/** The elements of a page that are searched; one, or none. */
export const searchedParts = ({ elements }: Page): HTMLElement[] =>
  elements.filter((element) => element.hasAttribute('data-search'));

const factFaults = (element: HTMLElement): string[] => {
  const facts = readFacts(element);
  if (facts === undefined) return ['data-search ist kein JSON-Objekt'];
  const missing = facts['kind'] === undefined ? ['data-search nennt keine Art (kind)'] : [];
  const wrong = Object.entries(facts)
    .filter(([name, value]) => FACTS.get(name)?.(value) !== true)
    .map(([name, value]) => `data-search: ${name} darf nicht ${JSON.stringify(value)} sein`);
  return [...missing, ...wrong];
};

const pageFaults = onPages((page) => {
  const parts = searchedParts(page);
  const isList = LISTS.some((pattern) => pattern.test(page.path));
  if (isIndexed(page) && !isList && parts.length === 0)
    return ['die Suche kennt die Seite nicht: <main> fehlt data-search'];
  if (!isIndexed(page) && parts.length > 0)
    return ['die Seite ist für Suchmaschinen gesperrt, steht aber in der eigenen Suche'];
  const elsewhere = parts
    .filter(({ localName }) => localName !== 'main')
    .map((element) => `data-search gehört an <main>, nicht an ${showElement(element)}`);
  return [...elsewhere, ...parts.flatMap(factFaults)];
});

/** What the search never reads. */
const UNREAD = '[data-search-ignore], nav, form, noscript, svg, template';
/** Shorter text is a label, and labels repeat. */
const FEWEST_LETTERS = 30;
/** Text that stands on more pages than these belongs to the frame; lessons share some sentences of their form. */
const MOST_PAGES = 30;

const searchedTexts = (page: Page): Set<string> => {
  const parts = searchedParts(page);
  const blocks = parts.flatMap((part) => part.querySelectorAll('p, li, dd, summary, h2, h3'));
  const read = blocks.filter((block) => block.closest(UNREAD) === null);
  return new Set(read.map(textOf).filter((text) => text.length >= FEWEST_LETTERS));
};

/** Text of the frame would be found on every page, and would stand in excerpts that say nothing. */
const frameFaults = (site: Site): Fault[] => {
  const pagesOf = new Map<string, Page[]>();
  for (const page of site.pages.filter(isIndexed)) {
    for (const text of searchedTexts(page)) pagesOf.set(text, [...(pagesOf.get(text) ?? []), page]);
  }
  return [...pagesOf]
    .filter(([, pages]) => pages.length > MOST_PAGES)
    .flatMap(([text, pages]) =>
      pages.map(({ file }) => ({
        page: file,
        message: `„${text.slice(0, 60)}“ steht auf ${pages.length} Seiten und wird gefunden; data-search-ignore fehlt`,
      })),
    );
};

/** The search knows every page with content, none that is closed, and nothing that stands on every page. */
export const searchFacts: Rule = (site) => [...pageFaults(site), ...frameFaults(site)];
