import type { Lesson } from '../catalogue/entries.ts';
import type { JsonLd } from '../metadata/json-ld.ts';
import { describeLicense } from '../metadata/licenses.ts';

/** The day on which the description itself was last changed is that of the lesson. */
const dates = ({ date, updated }: Lesson) => ({ datePublished: date, dateModified: updated ?? date });

/** Catalogues show a few; the page keeps its bytes. */
const MOST_KEYWORDS = 4;

/**
 * A lesson after AMB, the German profile for open educational resources (w3id.org/kim/amb, version 20231019), as
 * OERSI reads it. All addresses are absolute; `site` is that of the start page.
 */
export const ambJsonLd = (
  lesson: Lesson,
  { url, image, site }: { url: string; image: string; site: string },
): JsonLd => ({
  '@context': ['https://w3id.org/kim/amb/context.jsonld', { '@language': 'de' }],
  id: url,
  type: ['LearningResource'],
  name: lesson.title,
  description: lesson.description,
  image,
  about: [
    { id: 'https://w3id.org/kim/hochschulfaechersystematik/n0', prefLabel: { de: 'Fachübergreifend' } },
  ],
  learningResourceType: [{ id: 'https://w3id.org/kim/hcrt/web_page', prefLabel: { de: 'Webseite' } }],
  keywords: [
    ...lesson.steps.map(({ label }) => label),
    ...lesson.searchWords.filter((word) => !word.includes(' ')).slice(0, MOST_KEYWORDS),
  ],
  creator: lesson.authors.map((name) => ({ type: 'Organization', name, id: site })),
  publisher: [{ type: 'Organization', name: 'Civic Data Lab', id: site }],
  license: { id: describeLicense(lesson.license).url },
  conditionsOfAccess: { id: 'http://w3id.org/kim/conditionsOfAccess/no_login' },
  isAccessibleForFree: true,
  inLanguage: ['de'],
  ...dates(lesson),
  mainEntityOfPage: [
    {
      id: url,
      type: 'WebContent',
      provider: { id: site, type: 'Service', name: 'Civic Data Lab' },
      ...dates(lesson),
    },
  ],
});
