import type { HTMLElement } from 'node-html-parser';
import { elementsNamed, showElement, textOf, type Page } from '../lib/page.ts';
import { onPages } from '../lib/rule.ts';

const isHidden = (element: HTMLElement): boolean => element.closest('[aria-hidden="true"]') !== null;

/** The name of a picture: its label, the words of the elements that label it, or the title of a drawing. */
const nameOf = (element: HTMLElement, page: Page): string => {
  const labels = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/u);
  const labelled = page.elements
    .filter((other) => labels.includes(other.getAttribute('id') ?? '\0'))
    .map(textOf);
  const title = element.childNodes.find((child) => child.rawTagName === 'title')?.text ?? '';
  const texts = [
    ...labelled,
    element.getAttribute('aria-label') ?? '',
    element.getAttribute('alt') ?? '',
    title,
  ];
  return texts.join(' ').trim();
};

const drawingFaults = (page: Page): string[] =>
  elementsNamed(page, 'svg')
    // A drawing inside a drawing is part of it.
    .filter((svg) => !isHidden(svg) && (svg.parentNode?.closest('svg') ?? null) === null)
    .filter((svg) => svg.getAttribute('role') !== 'img')
    .map((svg) => `eine Zeichnung braucht aria-hidden="true" oder role="img" mit Namen: ${showElement(svg)}`);

/** Every picture has a text in its place, or says that it needs none. */
export const pictures = onPages((page) => [
  ...elementsNamed(page, 'img', 'area')
    .filter((image) => !image.hasAttribute('alt'))
    .map((image) => `alt fehlt; ist das Bild nur Schmuck, dann alt="": ${showElement(image)}`),
  ...elementsNamed(page, 'input')
    .filter((input) => input.getAttribute('type') === 'image' && !input.getAttribute('alt'))
    .map((input) => `ein Bild als Schalter braucht alt: ${showElement(input)}`),
  ...drawingFaults(page),
  ...page.elements
    .filter((element) => element.getAttribute('role') === 'img' && !isHidden(element))
    .filter((element) => nameOf(element, page) === '')
    .map((element) => `role="img" ohne Namen, aria-label setzen: ${showElement(element)}`),
]);
