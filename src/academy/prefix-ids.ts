import { parse } from 'node-html-parser';

/** Attributes that name an id of the same page. */
const POINTERS = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'popovertarget'];

/**
 * Gives every id in a piece of HTML a prefix, and everything that points to one of them, so that several lessons can
 * stand on one page.
 */
export const prefixIds = (html: string, prefix: string): string => {
  const root = parse(html, { comment: true, blockTextElements: { script: true, style: true } });
  const elements = root.querySelectorAll('*');
  const ids = new Set(elements.flatMap((element) => element.getAttribute('id') ?? []));
  const rename = (id: string): string => (ids.has(id) ? `${prefix}--${id}` : id);
  for (const element of elements) {
    const id = element.getAttribute('id');
    if (id !== undefined) element.setAttribute('id', rename(id));
    const href = element.getAttribute('href');
    if (href?.startsWith('#')) element.setAttribute('href', `#${rename(href.slice(1))}`);
    for (const name of POINTERS) {
      const value = element.getAttribute(name);
      if (value !== undefined) element.setAttribute(name, value.split(' ').map(rename).join(' '));
    }
  }
  return root.toString();
};
