import type { Page } from 'playwright-core';

/** In CSS pixels: WCAG 2.5.8 for every target, and our own measure for what one operates. */
const SIZES = { target: 24, control: 44 };

/** Runs in the page. */
const listSmallTargets = (sizes: typeof SIZES): string[] => {
  const blockOf = (element: Element): Element => {
    const { display } = getComputedStyle(element);
    // Browsers make a block of every button, even of one that stands in a sentence.
    return (display === 'inline' || element.matches('.term')) && element.parentElement
      ? blockOf(element.parentElement)
      : element;
  };
  // A link in a sentence is as high as the line; WCAG 2.5.8 exempts it.
  const isInText = (element: Element): boolean => {
    const [own, around] = [element, blockOf(element)].map((one) => (one.textContent ?? '').trim().length);
    return (around ?? 0) > (own ?? 0) + 2;
  };
  // The link of a card is drawn over the whole card, so the box of its words says too little: feel around its middle.
  const isHit = (element: Element, size: number): boolean => {
    element.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const isOn = (dx: number, dy: number): boolean =>
      document.elementFromPoint(x + dx, y + dy)?.closest(element.localName) === element;
    const reach = (dx: number, dy: number): number => {
      let steps = 0;
      while (steps < size && isOn(dx * steps, dy * steps)) steps += 1;
      return steps;
    };
    return reach(1, 0) + reach(-1, 0) > size && reach(0, 1) + reach(0, -1) > size;
  };
  const faults: string[] = [];
  for (const element of document.querySelectorAll('a[href], button, input, select, textarea, summary')) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.matches('.skip')) continue;
    // A marked word is part of a sentence, as a link is.
    const isControl =
      element.matches('button, input, select, textarea, summary, .button, .tool') &&
      !element.matches('.term');
    const size = isControl ? sizes.control : sizes.target;
    // A check box is hit by its words, too.
    const { width, height } = (element.closest('label:has(input)') ?? element).getBoundingClientRect();
    if ((width >= size && height >= size) || (!isControl && isInText(element)) || isHit(element, size))
      continue;
    const text = (element.textContent ?? '').trim().slice(0, 40);
    const name = `<${element.localName} class="${element.getAttribute('class') ?? ''}"> „${text}“`;
    faults.push(`${name} ist ${width.toFixed(1)} × ${height.toFixed(1)} px groß, nötig sind ${size} px.`);
  }
  return faults;
};

/** Links and controls that are too small to hit. */
export const findSmallTargets = (page: Page): Promise<string[]> => page.evaluate(listSmallTargets, SIZES);
