import type { Term } from '../catalogue/index.ts';
import type { JsonLd } from '../metadata/json-ld.ts';

/** A term as schema.org DefinedTerm. `absolute` makes a path of this site a full address. */
export const termJsonLd = (term: Term, absolute: (path: string) => string): JsonLd => ({
  '@context': 'https://schema.org',
  '@type': 'DefinedTerm',
  '@id': absolute(term.path),
  name: term.title,
  alternateName: term.synonyms,
  description: term.definition,
  termCode: term.id,
  inLanguage: 'de',
  inDefinedTermSet: absolute('/glossar/'),
});
