import { loadLessons, loadRedirects, loadSteps, loadStories, type Story } from '../../catalogue/index.ts';
import { readingMinutes } from '../../catalogue/reading-time.ts';
import { buildCatalogue } from './build-catalogue.ts';
import type { CatalogueFile } from './catalogue.ts';

/** What one reads on the page of a story: its text and the long fields of its frontmatter. */
const storyText = ({ summary, problem, result, wentWrong, openQuestions, recipe, entry }: Story): string =>
  [
    summary,
    problem,
    entry.body ?? '',
    result,
    typeof wentWrong === 'string' ? wentWrong : '',
    ...openQuestions,
    ...recipe.map(({ step }) => step),
  ].join('\n\n');

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
    stories: stories.map((story) => ({
      id: story.id,
      title: story.title,
      readingMinutes: readingMinutes(storyText(story)),
    })),
    steps: steps.map(({ id, label, question, definition, guidingQuestions, checklist }) => ({
      id,
      label,
      readingMinutes: readingMinutes([question, definition, ...guidingQuestions, ...checklist].join(' ')),
    })),
    redirects,
  });
};
