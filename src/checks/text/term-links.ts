import { findComponents } from './components.ts';
import type { InnerLink } from './links.ts';
import type { FlatNode } from './markdown.ts';

/** `<Definition term="stichprobe" />` needs that term, as a link to its place in the glossary would. */
export const findTermLinks = (nodes: readonly FlatNode[]): InnerLink[] =>
  findComponents(nodes).flatMap(({ name, values, flat }) => {
    const term = values.get('term') ?? '';
    // What is no short name at all is told of as an attribute.
    const isName = name === 'Definition' && /^[a-z0-9-]+$/u.test(term);
    return isName ? [{ url: `/glossar/#${term}`, offset: flat.start }] : [];
  });
