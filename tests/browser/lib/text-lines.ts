import type { JSHandle, Page } from 'playwright-core';

/** One line of text as it stands on the page. */
export interface TextLine {
  text: string;
  /** Around the letters. */
  box: DOMRect;
  /** The nearest element that is not inline. */
  block: Element;
  /** From the block upwards. */
  ancestors: Element[];
  /** Size of the font in px. */
  size: number;
}

/** Runs in the page. */
const listLines = (): TextLine[] => {
  const chain = (element: Element): Element[] =>
    element.parentElement ? [element, ...chain(element.parentElement)] : [element];
  const isInline = (element: Element): boolean =>
    /^(?:inline|contents)$/u.test(getComputedStyle(element).display);
  const isLoose = (element: Element): boolean =>
    /^(?:fixed|sticky)$/u.test(getComputedStyle(element).position);
  const lines: TextLine[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = (node.textContent ?? '').trim().replaceAll(/\s+/gu, ' ').slice(0, 50);
    if (parent === null || text === '' || !parent.checkVisibility({ visibilityProperty: true })) continue;
    // Words for screen readers alone, and what lies over the page on purpose.
    if (parent.closest('.visually-hidden, .skip') || chain(parent).some(isLoose)) continue;
    const ancestors = chain(parent);
    ancestors.splice(
      0,
      ancestors.findIndex((element) => !isInline(element)),
    );
    const range = document.createRange();
    range.selectNodeContents(node);
    const size = Number.parseFloat(getComputedStyle(parent).fontSize);
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
    lines.push(...boxes.map((box) => ({ text, box, block: ancestors[0] ?? document.body, ancestors, size })));
  }
  return lines;
};

/** All lines of text that one can see, as a handle: the elements stay in the page. */
export const collectLines = (page: Page): Promise<JSHandle<TextLine[]>> => page.evaluateHandle(listLines);
