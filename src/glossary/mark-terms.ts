import { parse, type HTMLElement, type Node, NodeType } from 'node-html-parser';
import { createTermFinder, type Found, type Needle } from './find-terms.ts';

/** A text with its terms marked, and which they are, in the order of their first use. */
export interface MarkedText {
  html: string;
  used: string[];
}

/** Where a word is a name, a label or code, or stands in a link already. */
const CLOSED =
  'a, button, code, pre, kbd, h1, h2, h3, h4, h5, h6, summary, label, figure, table, svg, script, style, form, quiz-card, .definition, .kicker, .question';

const isClosed = (element: HTMLElement): boolean => element.matches(CLOSED);

const linkTo = (found: readonly Found[], text: string, href: (id: string) => string): string => {
  let html = '';
  let place = 0;
  for (const { id, start, end } of found) {
    html += `${text.slice(place, start)}<a class="term" href="${href(id)}" data-term="${id}">${text.slice(start, end)}</a>`;
    place = end;
  }
  return html + text.slice(place);
};

/**
 * Marks the first use of each term in a piece of finished HTML as a link.
 * @param href address of a term's entry
 * @param skipped ids that must not be marked
 */
export const markTerms = (
  html: string,
  needles: readonly Needle[],
  { href, skipped = [] }: { href: (id: string) => string; skipped?: readonly string[] },
): MarkedText => {
  const find = createTermFinder(needles);
  const done = new Set(skipped);
  const used: string[] = [];
  const root = parse(html, { comment: true, blockTextElements: { script: true, style: true } });
  const visit = (node: Node): void => {
    if (node.nodeType === NodeType.TEXT_NODE) {
      const found = find(node.rawText, done);
      if (found.length === 0) return;
      for (const { id } of found) {
        done.add(id);
        used.push(id);
      }
      node.rawText = linkTo(found, node.rawText, href);
      return;
    }
    if (node.nodeType !== NodeType.ELEMENT_NODE) return;
    const element = node as HTMLElement;
    if (element.rawTagName && isClosed(element)) return;
    for (const child of element.childNodes) visit(child);
  };
  visit(root);
  return { html: root.toString(), used };
};
