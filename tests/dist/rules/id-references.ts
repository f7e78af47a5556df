import { showElement } from '../lib/page.ts';
import { onPages } from '../lib/rule.ts';

/** Attributes that name other elements of the page by id; some name several. */
const ATTRIBUTES = [
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
  'aria-labelledby',
  'aria-owns',
  'commandfor',
  'for',
  'form',
  'headers',
  'list',
  'popovertarget',
];

/** Whatever an attribute names by id is on the page. */
export const idReferences = onPages(({ elements }) => {
  const ids = new Set(elements.map((element) => element.getAttribute('id')));
  return elements.flatMap((element) =>
    ATTRIBUTES.flatMap((attribute) => {
      const value = element.getAttribute(attribute);
      if (value === undefined) return [];
      const names = value.split(/\s+/u).filter(Boolean);
      if (names.length === 0) return [`${attribute} ist leer: ${showElement(element)}`];
      return names
        .filter((name) => !ids.has(name))
        .map(
          (name) => `${attribute} nennt „${name}“, das gibt es auf der Seite nicht: ${showElement(element)}`,
        );
    }),
  );
});
