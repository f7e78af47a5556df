/** Collections whose entries have a page of their own. */
export type PageCollection = 'mission' | 'pages' | 'offers' | 'stories' | 'lessons' | 'journeys' | 'glossary';

/**
 * The path of an entry's page, from the root of the site. `pages` name their path themselves (`path`); the mission page
 * `mission` is the first of its kind and has no second segment.
 */
export const entryPath = (collection: PageCollection, id: string, path?: string): string => {
  switch (collection) {
    case 'mission':
      return id === 'mission' ? '/mission/' : `/mission/${id}/`;
    case 'pages':
      return path ?? `/${id}/`;
    case 'offers':
      return `/angebote/${id}/`;
    case 'stories':
      return `/geschichten/${id}/`;
    case 'lessons':
      return `/academy/lektionen/${id}/`;
    case 'journeys':
      return `/academy/pakete/${id}/`;
    case 'glossary':
      return `/glossar/${id}/`;
  }
};

/** The path of the page of a life-cycle step. */
export const stepPath = (id: string): string => `/academy/schritte/${id}/`;
