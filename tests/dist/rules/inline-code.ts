import type { HTMLElement } from 'node-html-parser';
import { elementsNamed, showElement, type Page } from '../lib/page.ts';
import { onPages } from '../lib/rule.ts';
import type { Site } from '../lib/site.ts';

const FORBIDDEN_ELEMENTS: Record<string, string> = {
  style: '<style> ist gesperrt; CSS gehört in eine Datei',
  base: '<base> ist gesperrt; es verbiegt jede Adresse der Seite',
};

const attributeFaults = (element: HTMLElement): string[] =>
  Object.keys(element.attrs)
    .filter((name) => name === 'style' || name === 'srcdoc' || /^on[a-z]/u.test(name))
    .map((name) => `das Attribut ${name} ist gesperrt: ${showElement(element)}`);

const scriptFault = (script: HTMLElement, { path }: Page, { environment }: Site): string | undefined => {
  const source = script.getAttribute('src');
  const type = script.getAttribute('type');
  if (source === undefined) {
    return type === 'application/ld+json'
      ? undefined
      : `ein <script> ohne src ist gesperrt: ${showElement(script)}`;
  }
  if (type !== 'module') return `ein <script> braucht type="module": ${showElement(script)}`;
  const url = URL.parse(source, new URL(path, environment.siteUrl));
  return url?.origin === environment.siteUrl.origin
    ? undefined
    : `ein Skript von außen ist gesperrt: ${showElement(script)}`;
};

/** No code stands in a page: the policy forbids it, and on most hosts nothing else would notice. */
export const inlineCode = onPages((page, site) => [
  ...page.elements.flatMap((element) => FORBIDDEN_ELEMENTS[element.localName] ?? []),
  ...page.elements.flatMap(attributeFaults),
  ...elementsNamed(page, 'script').flatMap((script) => scriptFault(script, page, site) ?? []),
]);
