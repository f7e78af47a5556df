import { isId, keyOf, KINDS, type Kind } from '../model/journey.ts';
import type { ThingName } from './thing-path.ts';

/** What the browser knows of a lesson, a story or a step that one can add. */
export interface Thing {
  kind: Exclude<Kind, 'note'>;
  id: string;
  title: string;
  /** Path of its page below the base path, with slashes at both ends. */
  path: string;
  /** Whole minutes to read it, with practice for a lesson. */
  minutes: number;
  /** Name of the level, for lessons: `Einstieg`. */
  level?: string;
  /** Ids of the lessons that one should know before this lesson. */
  prerequisites?: readonly string[];
}

/** A thing that was renamed or merged, and the page that took its place. */
export interface Gone {
  kind: Exclude<Kind, 'note'>;
  id: string;
  /** Path below the base path. */
  successor: string;
}

/** The JSON file that the build writes. */
export interface CatalogueFile {
  version: 1;
  things: readonly Thing[];
  gone: readonly Gone[];
}

/** Everything that can be added, by `keyOf`, in the order of the file; and the successors of what is gone, as paths. */
export interface Catalogue {
  things: ReadonlyMap<string, Thing>;
  gone: ReadonlyMap<string, string>;
}

/** Where the build writes the file, below the base path. */
export const CATALOGUE_PATH = '/academy/lernreise/katalog.json';

const listOf = (value: unknown, name: 'things' | 'gone'): readonly Readonly<Record<string, unknown>>[] => {
  const list = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return Array.isArray(list) ? list.filter((one) => typeof one === 'object' && one !== null) : [];
};

const isName = (value: Readonly<Record<string, unknown>>): boolean =>
  isId(value['id']) && value['kind'] !== 'note' && KINDS.includes(value['kind'] as Kind);

const isThing = (value: Readonly<Record<string, unknown>>): boolean =>
  isName(value) &&
  typeof value['title'] === 'string' &&
  typeof value['path'] === 'string' &&
  typeof value['minutes'] === 'number' &&
  (value['prerequisites'] === undefined || Array.isArray(value['prerequisites']));

/** Reads the file that the build wrote. What does not fit is left out, so an answer that is no catalogue gives an empty one. */
export const readCatalogue = (value: unknown): Catalogue => ({
  things: new Map(
    (listOf(value, 'things').filter(isThing) as unknown as Thing[]).map((thing) => [keyOf(thing), thing]),
  ),
  gone: new Map(
    (listOf(value, 'gone').filter(isName) as unknown as Gone[]).map((one) => [keyOf(one), one.successor]),
  ),
});

/** The thing of this name, if the site still has it. */
export const findThing = ({ things }: Catalogue, name: ThingName): Thing | undefined =>
  things.get(keyOf(name));

/** What took the place of a thing: the path of a page, and the thing there if it can be added itself. */
export const findSuccessor = (
  { things, gone }: Catalogue,
  name: ThingName,
): { path: string; thing: Thing | undefined } | undefined => {
  const path = gone.get(keyOf(name));
  if (path === undefined) return undefined;
  return { path, thing: [...things.values()].find((thing) => thing.path === path) };
};
