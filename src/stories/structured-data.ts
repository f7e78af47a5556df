import type { Story } from '../catalogue/entries.ts';
import { PUBLISHER, type JsonLd } from '../metadata/json-ld.ts';
import { describeLicense } from '../metadata/licenses.ts';

/** A story as schema.org Article. Addresses are absolute. */
export const storyJsonLd = (story: Story, url: string, image: string): JsonLd => ({
  '@context': 'https://schema.org',
  '@type': 'Article',
  headline: story.title,
  image,
  description: story.description,
  datePublished: story.date,
  dateModified: story.updated ?? story.date,
  author: story.authors.map((name) => ({ '@type': 'Organization', name })),
  publisher: PUBLISHER,
  inLanguage: 'de',
  license: describeLicense(story.license).url,
  isAccessibleForFree: true,
  mainEntityOfPage: url,
  about: story.fields.map(({ label }) => label),
  citation: story.sources.map((source) => source.url),
});
