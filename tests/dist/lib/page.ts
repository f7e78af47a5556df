import { parse, type HTMLElement } from 'node-html-parser';

/** One built HTML file, parsed once. */
export interface Page {
  /** Path below the folder of the build, with a slash in front: `/academy/index.html`. */
  file: string;
  /** Address below the base path: `/academy/`; other names than `index.html` stay: `/404.html`. */
  path: string;
  html: string;
  root: HTMLElement;
  /** All elements in document order: rules look through this list instead of searching the tree again. */
  elements: HTMLElement[];
  /** `hidden` asks search engines to stay away, `redirect` leads to the new address of a moved page. */
  kind: 'indexed' | 'hidden' | 'redirect';
}

// Left alone, the parser takes what stands in `pre` and `noscript` for text, and drops elements that nobody closes.
const OPTIONS = {
  comment: false,
  blockTextElements: { script: true, style: true },
  parseNoneClosedTags: true,
};

const kindOf = (elements: HTMLElement[]): Page['kind'] => {
  const has = (name: string, value: string, content: string): boolean =>
    elements.some(
      (element) =>
        element.localName === 'meta' &&
        element.getAttribute(name)?.toLowerCase() === value &&
        element.getAttribute('content')?.includes(content),
    );
  if (has('http-equiv', 'refresh', '')) return 'redirect';
  return has('name', 'robots', 'noindex') ? 'hidden' : 'indexed';
};

/** Reads one HTML file of a build. */
export const parsePage = (file: string, html: string): Page => {
  const root = parse(html, OPTIONS);
  const elements = root.querySelectorAll('*');
  return { file, path: file.replace(/\/index\.html$/u, '/'), html, root, elements, kind: kindOf(elements) };
};

/** The elements of a page with one of these names. */
export const elementsNamed = ({ elements }: Page, ...names: string[]): HTMLElement[] =>
  elements.filter(({ localName }) => names.includes(localName));

/** The language of an element: that of the nearest ancestor that says one. */
export const languageOf = (element: HTMLElement): string =>
  element.closest('[lang]')?.getAttribute('lang') ?? '';

/** An element as a reader of a message recognises it: its start tag, cut short. */
export const showElement = (element: HTMLElement): string => {
  // Scoped styles put a class on everything; it says nothing.
  const attributes = element.rawAttrs.replace(/\s*class="[^"]*"/u, '').trim();
  const tag = `<${element.rawTagName}${attributes === '' ? '' : ` ${attributes}`}>`;
  return tag.length > 90 ? `${tag.slice(0, 89)}…` : tag;
};

/** Text as a person reads it: entities decoded, white space collapsed. */
export const textOf = (element: HTMLElement): string => element.text.replace(/\s+/gu, ' ').trim();
