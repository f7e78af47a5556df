import type { HastNode } from 'satteri';

/** The words of an element on one line, without the numbers of footnotes. */
export function plainText(node: Readonly<HastNode>): string {
  return collectText(node).replace(/\s+/gu, ' ').trim();
}

function collectText(node: Readonly<HastNode>): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element') {
    if (node.properties['dataFootnoteRef'] !== undefined) return '';
    if (node.tagName === 'img') return String(node.properties['alt'] ?? '');
  }
  return 'children' in node ? node.children.map(collectText).join('') : '';
}

/** The elements among the children of a node, with one of the given names. */
export function childElements(node: Readonly<HastNode>, ...tagNames: string[]): HastElement[] {
  if (!('children' in node)) return [];
  const children: readonly HastNode[] = node.children;
  return children.filter(
    (child): child is HastElement => child.type === 'element' && tagNames.includes(child.tagName),
  );
}

export type HastElement = Extract<HastNode, { type: 'element' }>;
