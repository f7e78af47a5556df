import { getCollection, type CollectionEntry } from 'astro:content';
import type { z } from 'astro/zod';
import type { CollectionName, collections } from './collections.ts';
import { typesetData } from './typeset-data.ts';

/** The data of one entry, as its schema gives it. */
export type Data<C extends CollectionName> = z.output<ReturnType<(typeof collections)[C]['schema']>>;

/** One entry of a collection, its data set in German typography. */
export interface Entry<C extends CollectionName> {
  id: string;
  data: Data<C>;
  /** The Markdown text, where the entry has one. */
  body: string;
  /** What Astro's `render()` takes. */
  source: CollectionEntry<C>;
}

/** English words keep English typography. */
const isGerman = (data: object): boolean => !('lang' in data) || data.lang === 'de';

/** All entries of a collection. The types come from our own registry, Astro's inferred ones say no more. */
export const loadEntries = async <C extends CollectionName>(name: C): Promise<Entry<C>[]> => {
  const entries = (await getCollection(name)) as { id: string; data: Data<C>; body?: string }[];
  return entries.map((entry) => ({
    id: entry.id,
    data: isGerman(entry.data) ? typesetData(entry.data) : entry.data,
    body: entry.body ?? '',
    source: entry as unknown as CollectionEntry<C>,
  }));
};
