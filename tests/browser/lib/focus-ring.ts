import type { JSHandle, Page } from 'playwright-core';

/** What draws the ring: the focused element, or a card around it that has nothing else to focus. */
type Carrier = JSHandle<Element | null>;

/** Runs in the page. */
const listCarrier = (): Element | null => {
  const hasRing = (element: Element): boolean => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  };
  for (let element = document.activeElement; element !== null; element = element.parentElement) {
    if (element.querySelectorAll('a, button, input').length > 1) return null;
    if (hasRing(element)) return element;
  }
  return null;
};

/** Runs in the page: contrast of the ring with what it lies on, e.g. 3.2. */
const measureContrast = (carrier: Element | null): number => {
  const parse = (color: string): number[] => (color.match(/[\d.]+/gu) ?? []).map(Number);
  // As WCAG 2 defines relative luminance.
  const luminance = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = parse(color).map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const groundOf = (element: Element | null): string => {
    const { backgroundColor } = getComputedStyle(element ?? document.documentElement);
    if ((parse(backgroundColor)[3] ?? 1) === 1) return backgroundColor;
    return element === null ? 'rgb(255, 255, 255)' : groundOf(element.parentElement);
  };
  if (carrier === null) return 0;
  const { outlineColor, outlineOffset } = getComputedStyle(carrier);
  const ground = groundOf(Number.parseFloat(outlineOffset) >= 0 ? carrier.parentElement : carrier);
  const [dark = 0, light = 0] = [luminance(outlineColor), luminance(ground)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** Runs in the page: what cuts off a part of the ring. */
const findCut = (carrier: Element | null): string => {
  if (carrier === null) return '';
  const { outlineWidth, outlineOffset } = getComputedStyle(carrier);
  const reach = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
  const { left, right, top, bottom } = carrier.getBoundingClientRect();
  if (left - reach < -1 || right + reach > innerWidth + 1) return 'der Rand des Fensters';
  for (
    let outer = carrier.parentElement;
    outer !== null && outer !== document.body;
    outer = outer.parentElement
  ) {
    const edge = outer.getBoundingClientRect();
    const isCut =
      left - reach < edge.left - 1 ||
      right + reach > edge.right + 1 ||
      top - reach < edge.top - 1 ||
      bottom + reach > edge.bottom + 1;
    if (isCut && getComputedStyle(outer).overflow !== 'visible')
      return `<${outer.localName} class="${outer.className}">`;
  }
  return '';
};

/** Whether one sees where the focus is: a ring of at least 2 px that stands out 3:1 and is not cut off. */
export const findRingFaults = async (page: Page): Promise<string[]> => {
  if (await page.evaluate(() => document.activeElement === document.body)) return [];
  const carrier: Carrier = await page.evaluateHandle(listCarrier);
  if (await carrier.evaluate((element) => element === null))
    return ['hat keinen Fokusring von mindestens 2 px'];
  const contrast = await page.evaluate(measureContrast, carrier);
  const cut = await page.evaluate(findCut, carrier);
  return [
    ...(contrast < 3 ? [`hat einen Fokusring mit dem Kontrast ${contrast.toFixed(2)}:1`] : []),
    ...(cut === '' ? [] : [`hat einen Fokusring, den ${cut} abschneidet`]),
  ];
};
