import { elementsNamed, textOf, type Page } from '../lib/page.ts';
import { onPages } from '../lib/rule.ts';

const NAMES = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** Levels within main: each heading at most one level below the one before. */
const orderFaults = (page: Page): string[] => {
  let before = 0;
  return elementsNamed(page, ...NAMES)
    .filter((heading) => heading.closest('main') !== null)
    .flatMap((heading) => {
      const level = Number(heading.localName.slice(1));
      const expected = before + 1;
      before = level;
      return level > expected
        ? [
            `„${textOf(heading)}“ ist eine Überschrift der Stufe ${level}, davor fehlt eine der Stufe ${expected}`,
          ]
        : [];
    });
};

/** One h1, no level skipped, no heading without words. */
export const headings = onPages((page) => {
  const count = elementsNamed(page, 'h1').length;
  return [
    ...(count === 1 ? [] : [`genau eine Überschrift der Stufe 1 erwartet, gefunden: ${count}`]),
    ...orderFaults(page),
    ...elementsNamed(page, ...NAMES)
      .filter((heading) => textOf(heading) === '')
      .map((heading) => `eine Überschrift der Stufe ${heading.localName.slice(1)} ist leer`),
  ];
});
