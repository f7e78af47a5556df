import type { Finding } from '../finding.ts';
import type { Entry } from '../frontmatter/entry.ts';
import type { FlatNode } from './markdown.ts';

/** Words of a story's text, headings included: a whole story is read in four minutes, a Kurzgeschichte in two. */
const LIMITS = {
  full: { min: 350, max: 700, name: 'Eine ganze Geschichte' },
  short: { min: 80, max: 350, name: 'Eine Kurzgeschichte' },
};

/** The words a reader sees in a text; code and addresses are none. */
export const countBodyWords = (nodes: readonly FlatNode[]): number =>
  nodes
    .flatMap(({ node }) => (node.type === 'text' ? (node.value ?? '').split(/\s+/u) : []))
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Advice on a story that is padded or cut short. Never blocks. */
export const checkStoryLength = (entry: Entry, nodes: readonly FlatNode[]): Finding[] => {
  // Where the frontmatter cannot be read, nobody knows which kind of story it is.
  if (entry.collection !== 'stories' || Object.keys(entry.data).length === 0) return [];
  const { min, max, name } = LIMITS[entry.data['kind'] === 'short' ? 'short' : 'full'];
  const count = countBodyWords(nodes);
  if (count >= min && count <= max) return [];
  return [
    entry.source.report(entry.bodyOffset, {
      rule: 'story-length',
      severity: 'hint',
      message: `Der Text hat ${count} Wörter. ${name} hat ${min} bis ${max}.`,
      remedy:
        count > max
          ? 'Streicht, was für das Verstehen und Nachmachen nicht nötig ist.'
          : 'Ist mehr bekannt, schreibt es dazu. Ist nicht mehr bekannt, ist es eine Kurzgeschichte: kind: short',
    }),
  ];
};
