import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { mdxToMdast } from 'satteri';
import { readingMinutes } from '../../src/catalogue/reading-time.ts';
import { readLix } from '../../src/checks/text/language.ts';
import { flattenTree, type MarkdownNode } from '../../src/checks/text/markdown.ts';

/** How long a lesson takes to read, and how hard that is. */
export interface LessonFigures {
  id: string;
  minutes: number;
  /** LIX after Björnsson (1968) of all paragraphs. */
  lix: number;
}

/** The figures of every lesson below `root`. */
export const readLessonFigures = (root = '.'): LessonFigures[] =>
  globSync('content/lessons/*/index.mdx', { cwd: root }).map((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const body = text.replace(/^---\n[\s\S]*?\n---\n/u, '');
    const nodes = flattenTree(mdxToMdast(body) as unknown as MarkdownNode);
    return { id: basename(dirname(file)), minutes: readingMinutes(body), lix: readLix(nodes) };
  });
