import type { Lesson } from '../catalogue/entries.ts';
import { PUBLISHER, type JsonLd } from '../metadata/json-ld.ts';
import { describeLicense } from '../metadata/licenses.ts';

/** A lesson as schema.org LearningResource. `url` is absolute; time is ISO 8601. */
export const lessonJsonLd = (lesson: Lesson, url: string): JsonLd => ({
  '@context': 'https://schema.org',
  '@type': 'LearningResource',
  '@id': url,
  name: lesson.title,
  description: lesson.description,
  learningResourceType: 'lesson',
  educationalLevel: lesson.level.label,
  teaches: lesson.objectives,
  timeRequired: `PT${lesson.minutes}M`,
  license: describeLicense(lesson.license).url,
  inLanguage: 'de',
  isAccessibleForFree: true,
  datePublished: lesson.date,
  dateModified: lesson.updated ?? lesson.date,
  author: lesson.authors.map((name) => ({ '@type': 'Organization', name })),
  publisher: PUBLISHER,
});
