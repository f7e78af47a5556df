import type { Entry } from '../frontmatter/entry.ts';
import type { Finding, Remark } from '../finding.ts';
import type { FlatNode } from './markdown.ts';
import { COMPONENTS, type ComponentRule } from './mdx-components.ts';

/** A component in the text of a lesson, with its literal attributes. */
export interface Component {
  name: string;
  flat: FlatNode;
  /** The component that it stands in. */
  owner: FlatNode | undefined;
  rule: ComponentRule;
  /** Text of each attribute that has one. */
  values: ReadonlyMap<string, string>;
}

/** Whether a node is a JSX element. */
export const isElement = ({ node }: FlatNode): boolean =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Offset of an attribute in the opening tag; the tag itself when it is not found. */
const offsetOfAttribute = (entry: Entry, flat: FlatNode, name: string): number => {
  const tag = entry.source.text.slice(flat.start, Math.min(flat.end, flat.start + 5_000));
  for (let at = tag.indexOf(name); at !== -1; at = tag.indexOf(name, at + 1)) {
    if (/\s/u.test(tag[at - 1] ?? '') && /[\s=/>]/u.test(tag[at + name.length] ?? '')) return flat.start + at;
  }
  return flat.start;
};

/** Reports at an attribute of a component. */
export const reportAttribute = (entry: Entry, { flat }: Component, name: string, remark: Remark): Finding =>
  entry.source.report(offsetOfAttribute(entry, flat, name), remark);

const findOwner = (flat: FlatNode): FlatNode | undefined => {
  let parent = flat.parent;
  while (parent !== undefined && !isElement(parent)) parent = parent.parent;
  return parent;
};

const toComponent = (flat: FlatNode): Component | undefined => {
  const name = flat.node.name ?? '';
  const rule = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
  if (!isElement(flat) || rule === undefined) return undefined;
  const values = new Map<string, string>();
  for (const { name: key, value } of flat.node.attributes ?? []) {
    if (key !== undefined && typeof value === 'string') values.set(key, value);
  }
  return { name, flat, owner: findOwner(flat), rule, values };
};

/** The known components of a text, in reading order. */
export const findComponents = (nodes: readonly FlatNode[]): Component[] =>
  nodes.flatMap((flat) => toComponent(flat) ?? []);
