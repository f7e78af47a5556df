import type { Lesson } from '../../catalogue/entries.ts';
import { describeLicense } from '../../metadata/licenses.ts';
import { liaWriters } from './liascript.ts';
import { plainWriters, writeParts, type Links } from './markdown.ts';

/** The forms in which a lesson can be taken along. */
export type LessonFormat = 'markdown' | 'liascript';

/** Signs that only steer line breaks on our page. */
const plain = (text: string): string =>
  text.replaceAll(/[\u00ad\u2060]/gu, '').replaceAll(/[\u00a0\u202f]/gu, ' ');

const list = (items: string[]): string => items.map((item) => `- ${plain(item)}`).join('\n');

/** The licence line that goes with every copy: title, author, licence, link, origin, state. */
const licenseLine = (lesson: Lesson, page: string): string => {
  const { name, url } = describeLicense(lesson.license);
  return `„${plain(lesson.title)}“ von ${lesson.authors.join(', ')}, Lizenz: ${name} (${url}), Quelle: ${page}, Stand: ${lesson.updated ?? lesson.date}`;
};

const liaHead = (lesson: Lesson, page: string): string =>
  [
    '<!--',
    `author: ${lesson.authors.join(', ')}`,
    `version: ${lesson.updated ?? lesson.date}`,
    'language: de',
    'narrator: Deutsch Female',
    `comment: ${plain(lesson.description)}`,
    `link-source: ${page}`,
    '-->',
    '',
    '',
  ].join('\n');

/** A lesson as one Markdown or LiaScript file: what its page says, with every address absolute. */
export const writeLesson = (lesson: Lesson, body: string, format: LessonFormat, links: Links): string => {
  const writers = format === 'liascript' ? liaWriters(links) : plainWriters(links);
  const parts = [
    `# ${plain(lesson.title)}`,
    plain(lesson.summary),
    `**Danach könnt ihr …**\n\n${list(lesson.objectives)}`,
    writeParts(body, writers, links),
    `## Das Wichtigste\n\n${list(lesson.keyPoints)}`,
    `## Quellen\n\n${list(lesson.sources.map(({ publisher, title, url }) => `${publisher}: [${title}](${url})`))}`,
    `---\n\n${licenseLine(lesson, links.page)}`,
  ];
  return `${format === 'liascript' ? liaHead(lesson, links.page) : ''}${parts.join('\n\n')}\n`;
};
