import { loadEntries, type Data } from './load.ts';
import { once } from './once.ts';
import { stepPath } from './routes.ts';

type ConceptCollection = 'fields' | 'sizes' | 'dataKinds' | 'methods';

/** One word of a word list, e.g. the field of action `jugend`. */
export type Concept = Data<ConceptCollection>;
/** One of the seven steps of the data life cycle, with the path of its page. */
export type Step = Data<'steps'> & { path: string };
export type Level = Data<'levels'>;
export type Effort = Data<'efforts'>;

const byOrder = (a: { order: number }, b: { order: number }): number => a.order - b.order;

const loadConceptList = (name: ConceptCollection) =>
  once(async (): Promise<Concept[]> => (await loadEntries(name)).map(({ data }) => data).sort(byOrder));

const lists: Record<ConceptCollection, () => Promise<Concept[]>> = {
  fields: loadConceptList('fields'),
  sizes: loadConceptList('sizes'),
  dataKinds: loadConceptList('dataKinds'),
  methods: loadConceptList('methods'),
};

/** A word list in its order. */
export const loadConcepts = (name: ConceptCollection): Promise<Concept[]> => lists[name]();

/** The seven steps in their order. */
export const loadSteps = once(async (): Promise<Step[]> =>
  (await loadEntries('steps')).map(({ data }) => ({ ...data, path: stepPath(data.id) })).sort(byOrder),
);

/** The three levels in their order. */
export const loadLevels = once(async (): Promise<Level[]> =>
  (await loadEntries('levels')).map(({ data }) => data).sort(byOrder),
);

/** How much work copying a story is, the least first. */
export const loadEfforts = once(async (): Promise<Effort[]> =>
  (await loadEntries('efforts')).map(({ data }) => data).sort(byOrder),
);

/**
 * Finds the items that references name, in the order of the references.
 * @throws when an id is unknown; the content check says so earlier and in kinder words.
 */
export const pick = <T extends { id: string }>(items: T[], references: { id: string }[]): T[] =>
  references.map((reference) => pickOne(items, reference));

/** Like `pick`, for one reference. */
export const pickOne = <T extends { id: string }>(items: T[], { id }: { id: string }): T => {
  const found = items.find((item) => item.id === id);
  if (found === undefined) throw new Error(`Unbekannter Verweis: ${id}`);
  return found;
};
