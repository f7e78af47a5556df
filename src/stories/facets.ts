import type { Story } from '../catalogue/entries.ts';
import { FACETS, noValues, type FacetId, type Values } from './selection.ts';

/** A value of a group with the number of stories that have it, and its own page. */
export interface FacetValue {
  id: string;
  label: string;
  definition: string;
  count: number;
  path: string;
}

/** A group of filters. Values without a story are left out; the most frequent come first. */
export interface Facet {
  id: FacetId;
  name: string;
  /** The title of a value's page. */
  title: (label: string) => string;
  values: FacetValue[];
}

interface Named {
  id: string;
  label: string;
  definition: string;
}

const GROUPS: Record<FacetId, Pick<Facet, 'name' | 'title'> & { of: (story: Story) => Named[] }> = {
  feld: {
    name: 'Handlungsfeld',
    title: (label) => `Geschichten zum Feld ${label}`,
    of: (story) => story.fields,
  },
  schritt: {
    name: 'Schritt mit Daten',
    title: (label) => `Geschichten zum Schritt ${label}`,
    of: (story) => story.steps,
  },
  aufwand: {
    name: 'Aufwand zum Nachmachen',
    title: (label) => `Geschichten mit Aufwand ${label}`,
    of: ({ effort }) => (effort === undefined ? [] : [effort]),
  },
  groesse: {
    name: 'Größe der Organisation',
    title: (label) => `Geschichten nach Größe: ${label}`,
    of: ({ size }) => (size === undefined ? [] : [size]),
  },
  daten: {
    name: 'Art der Daten',
    title: (label) => `Geschichten mit Daten der Art ${label}`,
    of: (story) => story.dataKinds,
  },
};

/** What a story can be found by. */
export const tagsOf = (story: Story): Values => {
  const tags = noValues();
  for (const facet of FACETS) tags[facet] = GROUPS[facet].of(story).map(({ id }) => id);
  return tags;
};

/** The path of the page that lists the stories with one value. */
export const facetPath = (facet: FacetId, value: string): string => `/geschichten/${facet}/${value}/`;

const compareValues = (a: FacetValue, b: FacetValue): number =>
  b.count - a.count || a.label.localeCompare(b.label, 'de');

const valuesOf = (facet: FacetId, stories: readonly Story[]): FacetValue[] => {
  const all = stories.flatMap((story) => GROUPS[facet].of(story));
  const byId = Map.groupBy(all, ({ id }) => id);
  return [...byId.values()]
    .map((same) => {
      const { id, label, definition } = same[0]!;
      return { id, label, definition, count: same.length, path: facetPath(facet, id) };
    })
    .sort(compareValues);
};

/** All groups of filters for a list of stories. */
export const facetsOf = (stories: readonly Story[]): Facet[] =>
  FACETS.map((id) => ({
    id,
    name: GROUPS[id].name,
    title: GROUPS[id].title,
    values: valuesOf(id, stories),
  })).filter(({ values }) => values.length > 0);

/** The pages of all values, for the sitemap and for what is made page by page. */
export const facetPages = (stories: readonly Story[]): { path: string; title: string; kind: string }[] =>
  facetsOf(stories).flatMap(({ title, values }) =>
    values.map(({ path, label }) => ({ path, title: title(label), kind: 'Geschichten' })),
  );
