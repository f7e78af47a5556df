import { loadLessons, loadRedirects, loadSteps, loadStories } from '../../catalogue/index.ts';
import { readingMinutes } from '../../catalogue/reading-time.ts';
import { buildCatalogue } from './build-catalogue.ts';
import type { CatalogueFile } from './catalogue.ts';

/** The catalogue of this build, from all visible lessons, stories, steps and redirects. Runs at build time only. */
export const loadCatalogue = async (): Promise<CatalogueFile> => {
  const [lessons, stories, steps, redirects] = await Promise.all([
    loadLessons(),
    loadStories(),
    loadSteps(),
    loadRedirects(),
  ]);
  return buildCatalogue({
    lessons,
    stories: stories.map(({ id, title, entry }) => ({
      id,
      title,
      readingMinutes: readingMinutes(entry.body ?? ''),
    })),
    steps: steps.map(({ id, label, question, definition, guidingQuestions, checklist }) => ({
      id,
      label,
      readingMinutes: readingMinutes([question, definition, ...guidingQuestions, ...checklist].join(' ')),
    })),
    redirects,
  });
};
