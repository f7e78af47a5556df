import type { Page } from 'playwright-core';
import { findRingFaults } from './focus-ring.ts';

/** One stop on the way with the Tab key. */
export interface Stop {
  /** Place among all elements of the page, in the order of the document; -1 when the focus has left the page. */
  place: number;
  name: string;
  /** What is wrong here. */
  faults: string[];
}

/** Runs in the page: every element that Tab must reach, by its place in the document. */
const listTabbable = (): number[] => {
  // Styles that come with the focus stand in the head; they are no stops.
  const all = [...document.querySelectorAll<HTMLElement>('body *')];
  const selector = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]';
  // Tab stops once at a group of radio buttons: at the chosen one, else at the first. Arrow keys do the rest.
  const isSkipped = (element: HTMLElement): boolean => {
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return false;
    const group = [
      ...document.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${element.name}"]`),
    ];
    return element !== (group.find(({ checked }) => checked) ?? group[0]);
  };
  return all.flatMap((element, place) => {
    if (isSkipped(element)) return [];
    const isReachable = element.tabIndex >= 0 && !element.matches(':disabled, [inert] *');
    return element.matches(selector) && isReachable && element.checkVisibility({ visibilityProperty: true })
      ? [place]
      : [];
  });
};

/** Runs in the page: where the focus is, and whether one can see it. */
const inspectFocus = async (): Promise<Stop> => {
  // The page scrolls to the focus before it is painted, and reacts to it.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const element = document.activeElement;
  if (element === null || element === document.body) return { place: -1, name: '', faults: [] };
  const all = [...document.querySelectorAll('body *')];
  const text = (element.textContent ?? '').trim().replaceAll(/\s+/gu, ' ').slice(0, 40);
  const name = `<${element.localName} class="${element.getAttribute('class') ?? ''}"> „${text || element.id}“`;
  const faults: string[] = [];
  const box = element.getBoundingClientRect();
  const isShown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const isInside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  if (!isShown || !isInside || box.width < 2 || box.height < 2) faults.push('ist nicht zu sehen');
  // An open popover lies above everything fixed.
  const bars = element.closest(':popover-open')
    ? []
    : all.filter((one) => getComputedStyle(one).position === 'fixed');
  for (const bar of bars) {
    const over = bar.getBoundingClientRect();
    if (bar.contains(element) || element.contains(bar)) continue;
    // A bar that steps aside while one types covers nothing.
    if (!bar.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const isUnder =
      box.bottom > over.top + 1 &&
      box.top < over.bottom - 1 &&
      box.right > over.left + 1 &&
      box.left < over.right - 1;
    // What is taller than the room above the bar cannot be shown whole.
    if (isUnder && box.height < innerHeight - over.height)
      faults.push(`liegt unter <${bar.localName} class="${bar.className}">`);
  }
  return { place: all.indexOf(element), name, faults };
};

/** Presses Tab once and looks at where that leads. */
export const tab = async (page: Page): Promise<Stop> => {
  await page.keyboard.press('Tab');
  const stop = await page.evaluate(inspectFocus);
  return { ...stop, faults: [...stop.faults, ...(await findRingFaults(page))] };
};

/**
 * Walks through the whole page with Tab. Reports every stop that one cannot see, everything that Tab does not reach or
 * reaches in another order, and a place that it does not get out of.
 */
export const walkThrough = async (page: Page): Promise<string[]> => {
  const expected = await page.evaluate(listTabbable);
  const stops: Stop[] = [];
  while (stops.length < expected.length) stops.push(await tab(page));
  const end = await tab(page);
  const reached = stops.map(({ place }) => place);
  const wrong = expected.findIndex((place, index) => reached[index] !== place);
  const isTrapped = end.place !== -1 && end.place !== expected[0];
  const where = (index: number): string => stops[index]?.name || 'nirgends';
  return [
    ...stops.flatMap(({ name, faults }) => faults.map((fault) => `${name} ${fault}.`)),
    ...(wrong < 0
      ? []
      : [
          `Halt ${wrong + 1} ist ${where(wrong)}, erwartet war Element ${expected[wrong]} des Dokuments (davor: ${where(wrong - 1)}).`,
        ]),
    ...(isTrapped ? [`Nach dem letzten Halt geht es nicht hinaus, sondern zu ${end.name}.`] : []),
  ];
};
