import { onPages } from '../lib/rule.ts';

/** Pagefind takes the attribute for set whatever its value is, so a page stays out of the search only without it. */
export const searchBody = onPages(({ elements, kind }) => {
  const values = elements.flatMap((element) => element.getAttribute('data-pagefind-body') ?? []);
  return [
    ...(values.includes('false')
      ? ['data-pagefind-body="false" nimmt die Seite in die Suche auf; Attribut weglassen']
      : []),
    ...(kind !== 'indexed' && values.length > 0
      ? ['die Seite ist für Suchmaschinen gesperrt, steht aber in der eigenen Suche']
      : []),
  ];
});
