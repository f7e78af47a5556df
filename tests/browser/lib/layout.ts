import type { Page } from 'playwright-core';
import { collectLines, type TextLine } from './text-lines.ts';

/** Boxes that may hold more than the page is wide, because they scroll by themselves. */
const SCROLLERS = '.table-scroll, pre';

/** Runs in the page: the document, and the innermost boxes that stick out of the window. */
const listWideBoxes = (scrollers: string): string[] => {
  const { scrollWidth } = document.documentElement;
  const isOut = (element: Element): boolean => {
    const isHidden = !element.checkVisibility({ visibilityProperty: true });
    if (isHidden || element.parentElement?.closest(`${scrollers}, svg, .visually-hidden`)) return false;
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (left < -1 || right > innerWidth + 1);
  };
  const describe = (element: Element): string => {
    const { left, right } = element.getBoundingClientRect();
    const text = (element.textContent ?? '').trim().replaceAll(/\s+/gu, ' ').slice(0, 40);
    const name = `<${element.localName} class="${element.getAttribute('class') ?? ''}"> „${text}“`;
    return `${name} ragt hinaus: ${Math.round(left)} bis ${Math.round(right)} von ${innerWidth} px.`;
  };
  const out = [...document.body.querySelectorAll('*')].filter(isOut);
  const innermost = out.filter(
    (element) => !out.some((other) => other !== element && element.contains(other)),
  );
  const page = `Die Seite ist ${scrollWidth} px breit, das Fenster ${innerWidth} px.`;
  return [...(scrollWidth > innerWidth ? [page] : []), ...innermost.map(describe)];
};

/** Runs in the page: lines that leave the window, their block, or a box that cuts them off. */
const listBrokenLines = ({ lines, scrollers }: { lines: TextLine[]; scrollers: string }): string[] => {
  const faults = new Set<string>();
  for (const { text, box, block, ancestors, size } of lines) {
    // Letters are a little taller than a tight line; that much is not cut.
    const slack = size * 0.4;
    const isIn = (outer: DOMRect): boolean =>
      box.top >= outer.top - slack &&
      box.bottom <= outer.bottom + slack &&
      box.left >= outer.left - 1 &&
      box.right <= outer.right + 1;
    const name = (element: Element): string =>
      `<${element.localName} class="${element.getAttribute('class') ?? ''}">`;
    const cutting = ancestors.find(
      (element) =>
        !element.matches(scrollers) &&
        /hidden|clip/u.test(getComputedStyle(element).overflow) &&
        !isIn(element.getBoundingClientRect()),
    );
    const isScrolled = ancestors.some((element) => element.matches(scrollers));
    if (!isScrolled && (box.left < -1 || box.right > innerWidth + 1))
      faults.add(`„${text}“ ragt aus dem Fenster.`);
    if (!isIn(block.getBoundingClientRect())) faults.add(`„${text}“ ragt aus ${name(block)}.`);
    if (cutting !== undefined) faults.add(`„${text}“ wird von ${name(cutting)} abgeschnitten.`);
  }
  return [...faults];
};

/** Runs in the page: lines of different blocks that lie on each other. */
const listOverlaps = (lines: TextLine[]): string[] => {
  const faults = new Set<string>();
  for (const [index, one] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      if (one.block.contains(other.block) || other.block.contains(one.block)) continue;
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (across > 2 && down > 0.4 * Math.min(one.size, other.size)) {
        faults.add(`„${one.text}“ und „${other.text}“ liegen übereinander.`);
      }
    }
  }
  return [...faults];
};

/** One cause often breaks a whole page; more lines than these say nothing new. */
const LIMIT = 6;

const shorten = (faults: string[]): string[] =>
  faults.length > LIMIT ? [...faults.slice(0, LIMIT), `… und ${faults.length - LIMIT} weitere`] : faults;

/** How long a script may still move things after the page is there, in milliseconds. */
const SETTLE_MS = 300;

const measure = async (page: Page): Promise<string[]> => {
  const lines = await collectLines(page);
  return [
    ...shorten(await page.evaluate(listWideBoxes, SCROLLERS)),
    ...shorten(await page.evaluate(listBrokenLines, { lines, scrollers: SCROLLERS })),
    ...shorten(await page.evaluate(listOverlaps, lines)),
  ];
};

/**
 * What does not fit: boxes and text that stick out sideways, text that is cut off or lies under other text. What is found
 * while a script still moves things is measured again.
 */
export const findLayoutFaults = async (page: Page): Promise<string[]> => {
  const faults = await measure(page);
  if (faults.length === 0) return [];
  await page.waitForTimeout(SETTLE_MS);
  return measure(page);
};

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
