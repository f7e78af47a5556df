import type { HTMLElement } from 'node-html-parser';
import type { Page } from './page.ts';

/** Who uses an address: the browser at once, a person who clicks, a form that is sent, or a machine that reads. */
export type Use = 'load' | 'link' | 'form' | 'statement';

/** One address that stands in a page. */
export interface Reference {
  element: HTMLElement;
  value: string;
  use: Use;
}

const PLACES: Record<string, [attribute: string, use: Use][]> = {
  a: [
    ['href', 'link'],
    ['ping', 'load'],
  ],
  area: [['href', 'link']],
  audio: [['src', 'load']],
  button: [['formaction', 'form']],
  // Our own elements name further pages in data attributes.
  'contact-form': [['data-thanks', 'link']],
  embed: [['src', 'load']],
  form: [['action', 'form']],
  iframe: [['src', 'load']],
  image: [
    ['href', 'load'],
    ['xlink:href', 'load'],
  ],
  img: [['src', 'load']],
  input: [
    ['src', 'load'],
    ['formaction', 'form'],
  ],
  object: [['data', 'load']],
  script: [['src', 'load']],
  source: [['src', 'load']],
  track: [['src', 'load']],
  use: [
    ['href', 'load'],
    ['xlink:href', 'load'],
  ],
  video: [
    ['src', 'load'],
    ['poster', 'load'],
  ],
};

const SOURCE_SETS: Record<string, string> = { img: 'srcset', source: 'srcset', link: 'imagesrcset' };

/** Relations of `<link>` that make a browser fetch something, or at least open a connection. */
const LOADING_RELATION =
  /\b(?:stylesheet|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch|icon|apple-touch-icon|manifest)\b/u;

const STATEMENTS = new Set(['og:url', 'og:image', 'twitter:image']);

const REFRESH = /^\s*\d+\s*;\s*url=/iu;

const isPresent = (reference: Reference | undefined): reference is Reference => reference !== undefined;

const read = (element: HTMLElement, attribute: string, use: Use): Reference | undefined => {
  const value = element.getAttribute(attribute);
  return value === undefined ? undefined : { element, value: value.trim(), use };
};

/** The addresses of a `srcset`; an empty one counts as one empty address. */
const sourceSet = (element: HTMLElement): Reference[] => {
  const value = element.getAttribute(SOURCE_SETS[element.localName] ?? '');
  if (value === undefined) return [];
  return value
    .split(/,\s/u)
    .map((candidate) => ({ element, value: candidate.trim().split(/\s/u)[0] ?? '', use: 'load' as const }));
};

const ofMeta = (element: HTMLElement): Reference | undefined => {
  if (element.getAttribute('http-equiv')?.toLowerCase() === 'refresh') {
    const reference = read(element, 'content', 'link');
    return reference && { ...reference, value: reference.value.replace(REFRESH, '') };
  }
  const name = element.getAttribute('property') ?? element.getAttribute('name') ?? '';
  return STATEMENTS.has(name) ? read(element, 'content', 'statement') : undefined;
};

const ofElement = (element: HTMLElement): Reference[] => {
  const { localName } = element;
  const places = (PLACES[localName] ?? []).map(([attribute, use]) => read(element, attribute, use));
  if (localName === 'meta') places.push(ofMeta(element));
  if (localName === 'link') {
    const isLoading = LOADING_RELATION.test(element.getAttribute('rel') ?? '');
    places.push(read(element, 'href', isLoading ? 'load' : 'statement'));
  }
  return [...places.filter(isPresent), ...sourceSet(element)];
};

/** Every address in a page, in document order. */
export const referencesOf = ({ elements }: Page): Reference[] => elements.flatMap(ofElement);
