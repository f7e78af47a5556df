import { parse } from 'node-html-parser';

// Signs that XML 1.0 forbids: one of them makes a feed unreadable for every subscriber.
// eslint-disable-next-line no-control-regex -- that is the point
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

/** Text without the signs that XML forbids. */
export const cleanText = (text: string): string => text.replaceAll(FORBIDDEN, '');

/** Attributes and elements that only make sense inside our own pages. */
const PAGE_ONLY = 'script, style, template, .heading-link, .visually-hidden, svg';

/** HTML for feed readers: every address absolute, nothing that only works on our page. */
export const absolutizeHtml = (html: string, pageUrl: string): string => {
  const root = parse(cleanText(html));
  for (const node of root.querySelectorAll(PAGE_ONLY)) node.remove();
  for (const attribute of ['href', 'src'] as const) {
    for (const node of root.querySelectorAll(`[${attribute}]`)) {
      node.setAttribute(attribute, new URL(node.getAttribute(attribute) ?? '', pageUrl).href);
    }
  }
  for (const node of root.querySelectorAll('*')) {
    for (const name of Object.keys(node.attributes)) {
      if (!/^(?:href|src|alt|width|height|lang|colspan|rowspan|scope)$/u.test(name))
        node.removeAttribute(name);
    }
  }
  return root.toString().trim();
};
