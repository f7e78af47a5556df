import { onPages } from '../lib/rule.ts';

/** An id stands once on a page, and can be written in a link. */
export const ids = onPages(({ elements }) => {
  const seen = new Set<string>();
  return elements.flatMap((element) => {
    const id = element.getAttribute('id');
    if (id === undefined) return [];
    if (id === '' || /\s/u.test(id)) return [`die id „${id}“ ist leer oder enthält Leerraum`];
    const isTaken = seen.has(id);
    seen.add(id);
    return isTaken ? [`die id „${id}“ steht mehrfach auf der Seite`] : [];
  });
});
