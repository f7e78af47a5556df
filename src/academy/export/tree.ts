import { mdxToMdast } from 'satteri';

/** A node of a lesson's text as the parser gives it. */
export interface TextNode {
  type: string;
  name?: string | null;
  url?: string;
  children?: TextNode[];
  attributes?: { name?: string; value?: unknown }[];
  position?: { start: { offset?: number }; end: { offset?: number } };
}

/** A part of a lesson: a stretch of plain Markdown, or a component with its attributes and its own parts. */
export type Part =
  | { kind: 'text'; text: string }
  | { kind: 'component'; name: string; attributes: ReadonlyMap<string, string>; parts: Part[] };

const isComponent = ({ type }: TextNode): boolean =>
  type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';

/** `<Answer>` on one line lies in a paragraph of its own. */
const unwrap = (node: TextNode): TextNode =>
  node.type === 'paragraph' && node.children?.length === 1 && isComponent(node.children[0]!)
    ? node.children[0]!
    : node;

const attributesOf = ({ attributes = [] }: TextNode): Map<string, string> =>
  new Map(attributes.flatMap(({ name, value }) => (name === undefined ? [] : [[name, String(value ?? '')]])));

const sliceOf = (source: string, { position }: TextNode): string =>
  source.slice(position?.start.offset, position?.end.offset);

const toParts = (source: string, nodes: TextNode[]): Part[] => {
  const parts: Part[] = [];
  for (const node of nodes.map(unwrap)) {
    if (isComponent(node)) {
      parts.push({
        kind: 'component',
        name: node.name ?? '',
        attributes: attributesOf(node),
        parts: toParts(source, node.children ?? []),
      });
      continue;
    }
    const text = sliceOf(source, node);
    const last = parts.at(-1);
    if (last?.kind === 'text') last.text += `\n\n${text}`;
    else parts.push({ kind: 'text', text });
  }
  return parts;
};

/** The text of a lesson (MDX source without frontmatter) as its parts, in reading order. */
export const readParts = (source: string): Part[] =>
  toParts(source, (mdxToMdast(source) as unknown as TextNode).children ?? []);
