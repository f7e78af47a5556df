import { FORMS } from '../../contact/forms/index.ts';
import { thanksPath } from '../../contact/form.ts';
import type { CollectionName } from '../../catalogue/collections.ts';

/** Enough of an entry or list item to know its address. */
export interface Addressed {
  collection: CollectionName;
  id: string;
  data: Readonly<Record<string, unknown>>;
}

/** Addresses that exist whatever the content. */
export const FIXED_PATHS: readonly string[] = [
  '/',
  '/angebote/',
  '/geschichten/',
  '/academy/',
  '/academy/lernreise/',
  '/glossar/',
  '/suche/',
  ...FORMS.flatMap((form) => [form.path, thanksPath(form)]),
  '/abonnieren/',
  '/wo-anfangen/',
  '/wo-anfangen/5-minuten/',
  '/wo-anfangen/10-minuten/',
  '/wo-anfangen/30-minuten/',
  '/dein-geraet/',
  '/academy/mitnehmen/',
  '/academy/lernnachweis/',
  '/academy/nachweis/',
  '/offline/',
  '/rss.xml',
];

const BASES: Partial<Record<CollectionName, string>> = {
  offers: '/angebote/',
  stories: '/geschichten/',
  lessons: '/academy/lektionen/',
  journeys: '/academy/pakete/',
  steps: '/academy/schritte/',
  glossary: '/glossar/',
};

/** The address of an entry or a step; undefined for what has no page of its own. */
export const pagePath = ({ collection, id, data }: Addressed): string | undefined => {
  if (collection === 'pages') return typeof data['path'] === 'string' ? data['path'] : undefined;
  if (collection === 'mission') return id === 'mission' ? '/mission/' : `/mission/${id}/`;
  const base = BASES[collection];
  return base === undefined ? undefined : `${base}${id}/`;
};

/** Further pages of an entry, below its own: the edition for groups, a package on one page, the sheet for the board. */
const SUBPAGES: Partial<Record<CollectionName, string>> = {
  lessons: 'fuer-gruppen/',
  journeys: 'alles/',
};

const subpages = ({ collection, data }: Addressed): string[] => {
  if (collection === 'stories') return data['board'] === undefined ? [] : ['vorstandsblatt/'];
  return [SUBPAGES[collection] ?? []].flat();
};

/** All addresses that the content makes, drafts left out. */
export const contentPaths = (entries: readonly Addressed[]): string[] =>
  entries.flatMap((entry) => {
    const path = entry.data['state'] === 'draft' ? undefined : pagePath(entry);
    return path === undefined ? [] : [path, ...subpages(entry).map((name) => path + name)];
  });
