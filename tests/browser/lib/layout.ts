import type { Page } from 'playwright-core';

/** Boxes that may be wider than the page, because they scroll by themselves. */
const SCROLLERS = '.table-scroll, pre';

/**
 * Runs in the page. What sticks out of it, one line each: the document itself, boxes, and text.
 */
const listOverflow = (scrollers: string): string[] => {
  const name = (element: Element): string =>
    `<${element.localName} class="${element.getAttribute('class') ?? ''}"> „${(element.textContent ?? '').trim().slice(0, 40)}“`;
  const isOut = ({ left, right, width }: DOMRect): boolean => width > 0 && (left < -1 || right > innerWidth + 1);
  const faults: string[] = [];
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) faults.push(`Die Seite ist ${scrollWidth} px breit, das Fenster ${innerWidth} px.`);
  for (const element of document.body.querySelectorAll('*')) {
    if (element.parentElement?.closest(`${scrollers}, svg`) || !element.checkVisibility({ visibilityProperty: true })) continue;
    const text = document.createRange();
    text.selectNodeContents(element);
    const box = element.getBoundingClientRect();
    // An inline text wider than its block does not widen the block's own box.
    const lines = element.matches(scrollers) ? [] : [...text.getClientRects()];
    if ([box, ...lines].some(isOut)) faults.push(`${name(element)} ragt hinaus: ${Math.round(box.left)} bis ${Math.round(box.right)} px.`);
  }
  return faults;
};

/**
 * Runs in the page. Text that cannot be read in full: cut off by a box, longer than its block, or under other text.
 */
const listCutText = (scrollers: string): string[] => {
  interface Line {
    text: string;
    rect: DOMRect;
    block: Element;
    size: number;
  }
  const ancestors = (element: Element): Element[] => (element.parentElement ? [element, ...ancestors(element.parentElement)] : [element]);
  const isInline = (element: Element): boolean => /^(?:inline|contents)$/u.test(getComputedStyle(element).display);
  const isLoose = (element: Element): boolean => /^(?:fixed|sticky)$/u.test(getComputedStyle(element).position);
  const lines: Line[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (parent === null || text === '' || !parent.checkVisibility({ visibilityProperty: true })) continue;
    // Words for screen readers alone, and the bar that lies over the page on purpose.
    if (parent.closest('.visually-hidden, .skip') || ancestors(parent).some(isLoose)) continue;
    const block = ancestors(parent).find((element) => !isInline(element)) ?? document.body;
    const range = document.createRange();
    range.selectNodeContents(node);
    const size = Number.parseFloat(getComputedStyle(parent).fontSize);
    lines.push(...[...range.getClientRects()].filter(({ width }) => width > 0).map((rect) => ({ text: text.slice(0, 50), rect, block, size })));
  }
  const faults = new Set<string>();
  for (const { text, rect, block, size } of lines) {
    // Letters are a little taller than a tight line; that much is not cut.
    const slack = size * 0.4;
    const isIn = (box: DOMRect, by: number): boolean =>
      rect.top >= box.top - by && rect.bottom <= box.bottom + by && rect.left >= box.left - by && rect.right <= box.right + by;
    const cutting = ancestors(block).find(
      (element) => !element.matches(scrollers) && /hidden|clip/u.test(getComputedStyle(element).overflow) && !isIn(element.getBoundingClientRect(), slack),
    );
    if (cutting !== undefined) faults.add(`„${text}“ ist abgeschnitten von <${cutting.localName} class="${cutting.className}">.`);
    if (!isIn(block.getBoundingClientRect(), slack)) faults.add(`„${text}“ ragt aus <${block.localName} class="${block.getAttribute('class') ?? ''}">.`);
    for (const other of lines) {
      if (other.block === block || other.block.contains(block) || block.contains(other.block)) continue;
      const across = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left);
      const down = Math.min(rect.bottom, other.rect.bottom) - Math.max(rect.top, other.rect.top);
      if (across > 2 && down > slack && rect.top <= other.rect.top) faults.add(`„${text}“ und „${other.text}“ liegen übereinander.`);
    }
  }
  return [...faults];
};

/** What sticks out sideways. Boxes that scroll by themselves may hold more than the page is wide. */
export const findOverflow = (page: Page): Promise<string[]> => page.evaluate(listOverflow, SCROLLERS);

/** Text that cannot be read in full. */
export const findCutText = (page: Page): Promise<string[]> => page.evaluate(listCutText, SCROLLERS);

/** Sets text as wide apart as WCAG 1.4.12 asks a page to bear. */
export const spreadText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`);
    // The policy forbids style elements, but not this, which only a script can do.
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
