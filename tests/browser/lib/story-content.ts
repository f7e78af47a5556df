import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parse } from 'yaml';
import { FACETS, type Values } from '../../../src/stories/selection.ts';

/** What a test needs of a story, read from its file and from nothing that the site builds with. */
export interface StoryContent {
  path: string;
  tags: Values;
}

interface Frontmatter {
  state?: string;
  fields: string[];
  steps: string[];
  organisation: { size: string | { unknown: string } };
  data: { kind: string }[];
  recipe?: { minutes: number }[];
}

interface Effort {
  id: string;
  maxHours?: number;
}

const efforts = parse(readFileSync('content/taxonomy/efforts.yaml', 'utf8')) as Effort[];

const effortOf = (recipe: { minutes: number }[]): string[] => {
  const hours = recipe.reduce((sum, { minutes }) => sum + minutes, 0) / 60;
  const effort = efforts.find(({ maxHours = Infinity }) => hours <= maxHours);
  return recipe.length === 0 || effort === undefined ? [] : [effort.id];
};

const readStory = (file: string): StoryContent[] => {
  const [, head = ''] = /^---\n([\s\S]*?)\n---\n/u.exec(readFileSync(file, 'utf8')) ?? [];
  const { state, fields, steps, organisation, data, recipe = [] } = parse(head) as Frontmatter;
  const tags: Values = {
    feld: fields,
    schritt: steps,
    aufwand: effortOf(recipe),
    groesse: typeof organisation.size === 'string' ? [organisation.size] : [],
    daten: [...new Set(data.map(({ kind }) => kind))],
  };
  return state === 'draft' ? [] : [{ path: `/geschichten/${basename(dirname(file))}/`, tags }];
};

/** All stories as they stand in `content/`. */
export const stories = globSync('content/stories/*/index.md').flatMap(readStory);

/** Every value that a story has, with its group. */
export const allValues = FACETS.flatMap((facet) =>
  [...new Set(stories.flatMap(({ tags }) => tags[facet]))].map((value) => ({ facet, value })),
);

/** The stories that a choice leaves: OR inside a group, AND between groups; written anew, so that it checks the other. */
export const expectedPaths = (chosen: { facet: (typeof FACETS)[number]; value: string }[]): string[] => {
  const groups = Map.groupBy(chosen, ({ facet }) => facet);
  return stories
    .filter(({ tags }) =>
      [...groups].every(([facet, choices]) => choices.some(({ value }) => tags[facet].includes(value))),
    )
    .map(({ path }) => path)
    .sort();
};

/** A choice as the query of an address. */
export const queryOf = (chosen: { facet: string; value: string }[]): string =>
  chosen.length === 0 ? '' : `?${chosen.map(({ facet, value }) => `${facet}=${value}`).join('&')}`;
