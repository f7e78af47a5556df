import { type HTMLElement, type Node, NodeType } from 'node-html-parser';

/** Elements that stand inside a sentence; any other ends it. */
const INLINE = new Set(
  'a abbr b bdi bdo cite data del dfn em i ins mark q s small span strong sub sup time tspan u wbr'.split(
    ' ',
  ),
);

const CODE = new Set(['code', 'kbd', 'pre', 'samp', 'script', 'style', 'textarea', 'var']);

/** Stands for what was left out, so that its neighbours do not grow together. */
const GAP = '\ufffc';

const isElement = (node: Node): node is HTMLElement => node.nodeType === NodeType.ELEMENT_NODE;

const isLeftOut = (element: HTMLElement, lang: string | undefined): boolean => {
  const own = element.getAttribute('lang');
  return CODE.has(element.localName) || (lang !== undefined && own !== undefined && !own.startsWith(lang));
};

/**
 * The finished sentences of an element, block by block, entities decoded, without code; with `lang` also without what is
 * marked as another language.
 */
export const sentencesOf = (root: HTMLElement, lang?: string): string[] => {
  const blocks = [''];
  const write = (text: string): void => {
    blocks.push((blocks.pop() ?? '') + text);
  };
  const walk = (node: Node): void => {
    if (node.nodeType === NodeType.TEXT_NODE) write(node.text);
    if (!isElement(node)) return;
    if (isLeftOut(node, lang)) return write(GAP);
    const isBlock = !INLINE.has(node.localName);
    if (isBlock) blocks.push('');
    node.childNodes.forEach(walk);
    if (isBlock) blocks.push('');
  };
  root.childNodes.forEach(walk);
  return blocks.map((block) => block.replace(/[ \t\r\n]+/gu, ' ').trim()).filter((block) => block !== '');
};
