import { markdownToMdast, mdxToMdast } from 'satteri';
import type { Entry } from '../frontmatter/entry.ts';
import type { Finding } from '../finding.ts';
import { screenMdx } from './mdx-screen.ts';
import { describeMdxError } from './mdx-errors.ts';

/** An attribute of a component. `value` is null for `correct` alone, an object for an expression. */
export interface AttributeNode {
  type: string;
  name?: string;
  value?: string | null | { value: string };
}

/** The parts of a Markdown node that the rules read. */
export interface MarkdownNode {
  type: string;
  children?: MarkdownNode[];
  position?: { start: { offset?: number }; end: { offset?: number } };
  value?: string;
  url?: string;
  title?: string | null;
  alt?: string;
  depth?: number;
  identifier?: string;
  name?: string | null;
  attributes?: AttributeNode[];
}

/** A node of the flat list: in reading order, knowing its parent. Offsets count in the source of the file. */
export interface FlatNode {
  node: MarkdownNode;
  parent: FlatNode | undefined;
  start: number;
  end: number;
}

/** The text of an entry, parsed. */
export interface Body {
  nodes: FlatNode[];
  findings: Finding[];
  /** False when the text could not be parsed; then `nodes` is empty. */
  isParsed: boolean;
}

/** Puts a tree into a flat list, without recursion, so that deep nesting cannot overflow the stack. */
export const flattenTree = (root: MarkdownNode): FlatNode[] => {
  const nodes: FlatNode[] = [];
  const waiting: { node: MarkdownNode; parent: FlatNode | undefined }[] = [{ node: root, parent: undefined }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, parent } = next;
    const start = node.position?.start.offset ?? parent?.start ?? 0;
    const flat: FlatNode = { node, parent, start, end: node.position?.end.offset ?? start };
    nodes.push(flat);
    const children = node.children ?? [];
    for (let index = children.length - 1; index >= 0; index -= 1)
      waiting.push({ node: children[index]!, parent: flat });
  }
  return nodes;
};

const broken = (entry: Entry): Finding =>
  entry.source.report(entry.bodyOffset, {
    rule: 'markdown',
    message: 'Der Text lässt sich nicht lesen; vermutlich ist etwas sehr tief verschachtelt.',
    remedy: 'Vereinfacht Listen, Zitate und Links und versucht es noch einmal.',
  });

const parseMarkdown = (entry: Entry): Body => {
  try {
    return {
      nodes: flattenTree(markdownToMdast(entry.source.text) as MarkdownNode),
      findings: [],
      isParsed: true,
    };
  } catch {
    return { nodes: [], findings: [broken(entry)], isParsed: false };
  }
};

const parseMdx = (entry: Entry): Body => {
  const { findings, text, isParsable } = screenMdx(entry);
  if (!isParsable) return { nodes: [], findings, isParsed: false };
  try {
    return { nodes: flattenTree(mdxToMdast(text) as MarkdownNode), findings, isParsed: true };
  } catch (error) {
    if (findings.length > 0) return { nodes: [], findings, isParsed: false };
    return { nodes: [], findings: [describeMdxError(entry.source, error)], isParsed: false };
  }
};

/** The largest paragraph, list or table without an empty line in it, in bytes. Beyond 64 kB the parser ends the process. */
const MAX_BLOCK_BYTES = 50_000;

const findLargeBlock = ({ source, bodyOffset }: Entry): Finding | undefined => {
  let at = bodyOffset;
  for (const block of source.text.slice(bodyOffset).split(/\n(?=[ \t]*\r?\n)/u)) {
    // A character has at most three bytes for each of its UTF-16 code units.
    if (block.length * 3 > MAX_BLOCK_BYTES && new TextEncoder().encode(block).length > MAX_BLOCK_BYTES) {
      return source.report(at, {
        rule: 'markdown-block',
        message: `Dieser Absatz ist über ${MAX_BLOCK_BYTES / 1000} kB lang.`,
        remedy: 'Teilt ihn mit leeren Zeilen.',
      });
    }
    at += block.length + 1;
  }
  return undefined;
};

/** Parses the text of an entry; the whole file is handed over, so that lines are right. Never throws. */
export const parseBody = (entry: Entry): Body => {
  const tooLarge = findLargeBlock(entry);
  if (tooLarge !== undefined) return { nodes: [], findings: [tooLarge], isParsed: false };
  return entry.kind === 'mdx' ? parseMdx(entry) : parseMarkdown(entry);
};

const TEXT_TYPES = new Set(['text', 'inlineCode']);

/** The plain text of a node: words, code, the alternative text of pictures. */
export const plainText = (node: MarkdownNode): string => {
  let text = '';
  const waiting = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (TEXT_TYPES.has(next.type)) text += next.value ?? '';
    else if (next.type === 'image') text += next.alt ?? '';
    else if (next.type === 'break') text += ' ';
    waiting.push(...(next.children ?? []).toReversed());
  }
  return text;
};
