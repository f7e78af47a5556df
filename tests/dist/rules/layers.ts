import { findTarget } from '../lib/address.ts';
import { elementsNamed } from '../lib/page.ts';
import { onPages } from '../lib/rule.ts';

/** As in src/styles/layers.css. */
const ORDER = ['reset', 'tokens', 'base', 'prose', 'components', 'utilities'];

/** Names of layers in the order in which a style sheet first has them, which is the order in which they win. */
const layersOf = (css: string): string[] =>
  [...css.matchAll(/@layer ([\w, -]+)[;{]/gu)].flatMap(([, names = '']) => names.split(/,\s*/u));

/** Layers win in one order on every page: that of src/styles/layers.css. */
export const layers = onPages((page, site) => {
  const css = elementsNamed(page, 'link')
    .filter((link) => link.getAttribute('rel') === 'stylesheet')
    .map((link) => findTarget(link.getAttribute('href') ?? '', page, site))
    .map((target) => (target.kind === 'file' ? site.read(target.file).toString('utf8') : ''));
  const found = [...new Set(css.flatMap(layersOf))];
  const right = ORDER.filter((name) => found.includes(name));
  return found.join() === right.join()
    ? []
    : [`die Ebenen der Stile gelten in der Reihenfolge ${found.join(', ')}; richtig ist ${right.join(', ')}`];
});
