import { readParts, type Part } from './tree.ts';

/** What a lesson points to, as full addresses. */
export interface Links {
  /** Address of the lesson's page. */
  page: string;
  /** Makes a path of the site a full address. */
  absolute: (path: string) => string;
  /** Address of a file beside the lesson: `./liste.csv`. */
  file: (name: string) => string;
  /** Title and definition of a term of the glossary. */
  term: (id: string) => { title: string; definition: string } | undefined;
}

type Component = Extract<Part, { kind: 'component' }>;
/** How each component is written; a component without a writer is written as its inside. */
export type Writers = Partial<
  Record<string, (component: Component, write: (parts: Part[]) => string) => string>
>;

const FIELDS: Record<string, string> = {
  neutral: 'Beispiel',
  sport: 'Sport',
  soziales: 'Soziales',
  umwelt: 'Umwelt',
  kultur: 'Kultur',
};

/** Links that only work on our page lead to it. */
const absolutizeLinks = (text: string, { page, absolute }: Links): string =>
  text
    .replaceAll(/\]\((#[^)\s]+)\)/gu, (_all, fragment: string) => `](${page}${fragment})`)
    .replaceAll(/\]\((\/[^)\s]*)\)/gu, (_all, path: string) => `](${absolute(path)})`);

/** The components of a lesson as plain Markdown. */
export const plainWriters = (links: Links): Writers => ({
  Quiz: ({ attributes, parts }, write) => `**Frage:** ${attributes.get('question') ?? ''}\n\n${write(parts)}`,
  Answer: ({ attributes, parts }, write) =>
    `- **${attributes.get('text') ?? ''}** – ${attributes.has('correct') ? 'stimmt.' : 'stimmt nicht.'} ${write(parts).replaceAll(/\s*\n+\s*/gu, ' ')}`,
  Exercise: ({ attributes, parts }, write) => {
    const data = attributes.get('data');
    const file = data === undefined ? '' : `Datei: <${links.file(data)}>\n\n`;
    return `### Übung: ${attributes.get('title') ?? ''} (etwa ${attributes.get('minutes') ?? ''} Minuten)\n\n${file}${write(parts)}`;
  },
  Hint: ({ parts }, write) => `**Tipp:** ${write(parts)}`,
  Expected: ({ parts }, write) => `**Geschafft, wenn:** ${write(parts)}`,
  Solution: ({ attributes, parts }, write) => {
    const data = attributes.get('data');
    return `**Lösung:**\n\n${write(parts)}${data === undefined ? '' : `\n\nDatei: <${links.file(data)}>`}`;
  },
  Case: ({ attributes, parts }, write) =>
    `**${FIELDS[attributes.get('field') ?? ''] ?? 'Beispiel'}:** ${write(parts)}`,
  Notice: ({ attributes, parts }, write) =>
    `> **${attributes.get('title') ?? ''}**\n>\n> ${write(parts).replaceAll('\n', '\n> ')}`,
  Definition: ({ attributes }) => {
    const term = links.term(attributes.get('term') ?? '');
    return term === undefined ? '' : `> **${term.title}:** ${term.definition}`;
  },
  Chart: ({ attributes }) =>
    `**${attributes.get('title') ?? ''}** ${attributes.get('description') ?? ''} Daten: <${links.file(attributes.get('file') ?? '')}>`,
  DataTable: ({ attributes }) =>
    `${attributes.get('caption') ?? ''} Daten: <${links.file(attributes.get('file') ?? '')}>`,
  // Notes for trainers are not part of what learners get.
  TrainerNote: () => '',
});

/** Writes the parts of a lesson with the given writers. */
export const writeParts = (source: string, writers: Writers, links: Links): string => {
  const write = (parts: Part[]): string =>
    parts
      .map((part) => {
        if (part.kind === 'text') return absolutizeLinks(part.text, links);
        return writers[part.name]?.(part, write) ?? write(part.parts);
      })
      .filter((text) => text.trim() !== '')
      .join('\n\n');
  return write(readParts(source));
};
