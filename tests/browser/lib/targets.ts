import type { Page } from 'playwright-core';

/** In CSS pixels: WCAG 2.5.8 for every target, and our own measure for what one operates. */
const SIZES = { target: 24, control: 44 };

/** Runs in the page. */
const listSmallTargets = (sizes: typeof SIZES): string[] => {
  const blockOf = (element: Element): Element => {
    const { display } = getComputedStyle(element);
    return display === 'inline' && element.parentElement ? blockOf(element.parentElement) : element;
  };
  // A link in a sentence is as high as the line; WCAG 2.5.8 exempts it.
  const isInText = (element: Element): boolean => {
    const block = blockOf(element);
    return (
      block !== element &&
      (block.textContent ?? '').trim().length > (element.textContent ?? '').trim().length + 2
    );
  };
  const faults: string[] = [];
  for (const element of document.querySelectorAll('a[href], button, input, select, textarea, summary')) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.matches('.skip:not(:focus)'))
      continue;
    const { width, height } = element.getBoundingClientRect();
    const isControl = element.matches('button, input, select, textarea, summary, .button, .tool');
    const isSmall = isControl
      ? height < sizes.control || width < sizes.control
      : height < sizes.target || width < sizes.target;
    if (!isSmall || (!isControl && isInText(element))) continue;
    const what = `<${element.localName} class="${element.getAttribute('class') ?? ''}"> „${(element.textContent ?? '').trim().slice(0, 40)}“`;
    faults.push(
      `${what} ist ${width.toFixed(1)} × ${height.toFixed(1)} px groß, nötig sind ${isControl ? sizes.control : sizes.target} px.`,
    );
  }
  return faults;
};

/** Links and controls that are too small to hit. */
export const findSmallTargets = (page: Page): Promise<string[]> => page.evaluate(listSmallTargets, SIZES);
