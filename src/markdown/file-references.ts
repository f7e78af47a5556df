import type {
  HastPluginDefinition,
  HastVisitorContext,
  MdxJsxFlowElementHast,
  MdxJsxTextElementHast,
} from 'satteri';

/** Components that read a file of the entry, and the attributes that name it. */
const COMPONENTS = ['Chart', 'DataTable', 'Exercise', 'Solution'];
const ATTRIBUTES = ['file', 'data'];

const ROOT = '/content/';

/**
 * The path below `content/` of a file that lies beside an entry: `./x.csv` in `content/lessons/y/index.mdx` is
 * `lessons/y/x.csv`. Undefined if the reference is not relative, or leads out of `content/`.
 */
export function resolveReference(reference: string, entry: URL): string | undefined {
  if (!/^\.\.?\//u.test(reference)) return undefined;
  const root = entry.pathname.lastIndexOf(ROOT) + ROOT.length;
  const { pathname } = new URL(reference, entry);
  const isInside = root >= ROOT.length && pathname.startsWith(entry.pathname.slice(0, root));
  return isInside ? decodeURIComponent(pathname.slice(root)) : undefined;
}

type Component = MdxJsxFlowElementHast | MdxJsxTextElementHast;

function visit(node: Readonly<Component>, ctx: HastVisitorContext): Component | undefined {
  const { fileURL } = ctx;
  if (!fileURL) return undefined;
  const attributes = node.attributes.map((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || !ATTRIBUTES.includes(attribute.name)) return attribute;
    if (typeof attribute.value !== 'string') return attribute;
    return { ...attribute, value: resolveReference(attribute.value, fileURL) ?? attribute.value };
  });
  // A new node, because `setProperty(node, 'data', …)` would set the data of the node, not its attribute.
  return { ...node, attributes, children: [...node.children] };
}

/** Makes `file="./x.csv"` and `data="./x.csv"` in MDX independent of the folder that the entry lies in. */
export const fileReferences: HastPluginDefinition = {
  name: 'file-references',
  mdxJsxFlowElement: { filter: COMPONENTS, visit },
  mdxJsxTextElement: { filter: COMPONENTS, visit },
};
