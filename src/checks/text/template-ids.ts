import type { CollectionName } from '../../catalogue/collections.ts';

/** Ids that the templates set on the pages of every collection. */
const EVERYWHERE = ['inhalt', 'quellen', 'weiterverwenden', 'fussnoten'];

/** Ids that the templates set on the pages of one collection, so that text may link to them. */
const OF_COLLECTION: Partial<Record<CollectionName, readonly string[]>> = {
  stories: ['steckbrief', 'daten', 'nachmachen', 'was-schiefging', 'offen'],
  lessons: ['lernziele', 'auf-einen-blick', 'datensaetze', 'das-wichtigste', 'geschafft', 'weiter'],
  offers: ['auf-einen-blick', 'fuer-wen', 'ablauf'],
  mission: ['zahlen', 'kanaele'],
  pages: ['stand'],
};

/** The ids that a page of a collection has before anyone writes a heading. */
export const templateIds = (collection: CollectionName): readonly string[] => [
  ...EVERYWHERE,
  ...(OF_COLLECTION[collection] ?? []),
];

/** All of them; headings of the text must not take one (`reservedIds` of the Markdown processor). */
export const allTemplateIds: readonly string[] = [
  ...new Set([...EVERYWHERE, ...Object.values(OF_COLLECTION).flat()]),
];
