import type { Lesson, Story } from '../catalogue/index.ts';
import { isUnknown } from '../schema/fields.ts';

/** What a page says beside its running text: a heading and one sentence or more. */
export interface Section {
  heading: string;
  items: string[];
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A section as HTML: one item is a paragraph, more are a list. */
export const renderSection = ({ heading, items }: Section): string => {
  const texts = items.map(escapeHtml);
  const body =
    texts.length === 1
      ? `<p>${texts[0]}</p>`
      : `<ul>${texts.map((text) => `<li>${text}</li>`).join('')}</ul>`;
  return `<h2>${escapeHtml(heading)}</h2>${body}`;
};

const sourceSection = (sources: Story['sources']): Section => ({
  heading: 'Quellen',
  items: sources.map(({ publisher, title, url }) => `${publisher}: ${title} (${url})`),
});

/** What a story's page says after its text. */
export const storySections = (story: Story): Section[] =>
  [
    {
      heading: 'Was schiefging',
      items: [isUnknown(story.wentWrong) ? `Unbekannt: ${story.wentWrong.unknown}` : story.wentWrong],
    },
    { heading: 'Was wir nicht wissen', items: story.openQuestions },
    {
      heading: 'Nachmachen',
      items: story.recipe.map(({ step, minutes }) => `${step} (etwa ${minutes} Minuten)`),
    },
    sourceSection(story.sources),
  ].filter(({ items }) => items.length > 0);

/** What a lesson's page says after its text. */
export const lessonSections = (lesson: Lesson): Section[] => [
  { heading: 'Das Wichtigste', items: lesson.keyPoints },
  sourceSection(lesson.sources),
];
