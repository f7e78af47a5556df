/**
 * Which stories a set of filters leaves: shared by the build, which makes the lists, and the browser, which filters
 * them. OR inside a group, AND between groups.
 */

/** The groups of filters, in their order; the name stands in addresses: `?feld=jugend&feld=frauen`. */
export const FACETS = ['feld', 'schritt', 'aufwand', 'groesse', 'daten'] as const;

export type FacetId = (typeof FACETS)[number];

/** Values by group: what a story has, or what is chosen. */
export type Values = Record<FacetId, readonly string[]>;

/** Nothing chosen. */
export const noValues = (): Values => ({ feld: [], schritt: [], aufwand: [], groesse: [], daten: [] });

/** Whether a story with these tags passes the filters; `except` leaves one group out of account. */
export const passes = (tags: Values, chosen: Values, except?: FacetId): boolean =>
  FACETS.every(
    (facet) =>
      facet === except ||
      chosen[facet].length === 0 ||
      chosen[facet].some((value) => tags[facet].includes(value)),
  );

/** How many stories a value would show, given what is chosen in the other groups. */
export const countValue = (
  stories: readonly Values[],
  chosen: Values,
  facet: FacetId,
  value: string,
): number => stories.filter((tags) => tags[facet].includes(value) && passes(tags, chosen, facet)).length;

/** Chooses a value, or takes it back. */
export const toggle = (chosen: Values, facet: FacetId, value: string): Values => ({
  ...chosen,
  [facet]: chosen[facet].includes(value)
    ? chosen[facet].filter((one) => one !== value)
    : [...chosen[facet], value],
});

/** Reads filters from an address. `unknown` holds what no story can have, as written; other parameters are ignored. */
export const readChoice = (query: URLSearchParams, known: Values): { chosen: Values; unknown: string[] } => {
  const unknown: string[] = [];
  const read = (facet: FacetId): string[] =>
    [...new Set(query.getAll(facet))].filter((value) => {
      if (known[facet].includes(value)) return true;
      unknown.push(value);
      return false;
    });
  const chosen = noValues();
  for (const facet of FACETS) chosen[facet] = read(facet);
  return { chosen, unknown };
};

/** The filters as the query of an address: `?feld=jugend&schritt=planen`, or nothing. */
export const writeChoice = (chosen: Values): string => {
  const query = new URLSearchParams(
    FACETS.flatMap((facet) => chosen[facet].map((value) => [facet, value])),
  ).toString();
  return query === '' ? '' : `?${query}`;
};

/** The sentence above a list: `7 Geschichten: Jugend oder Familie, und bis ein Tag`. */
export const describeChoice = (
  count: number,
  total: number,
  chosen: Values,
  label: (facet: FacetId, value: string) => string,
): string => {
  const groups = FACETS.flatMap((facet) =>
    chosen[facet].length === 0 ? [] : [chosen[facet].map((value) => label(facet, value)).join(' oder ')],
  );
  if (groups.length === 0) return `Alle ${total} Geschichten`;
  const found = count === 0 ? 'Keine Geschichte' : count === 1 ? '1 Geschichte' : `${count} Geschichten`;
  return `${found}: ${groups.join(', und ')}`;
};
