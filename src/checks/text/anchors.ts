import { Slugger } from '../../markdown/slug.ts';
import { sourceIds } from '../frontmatter/companions.ts';
import type { Entry } from '../frontmatter/entry.ts';
import { plainText, type FlatNode } from './markdown.ts';
import { allTemplateIds, templateIds } from './template-ids.ts';

/** Numbering equal headings takes quadratic time; no honest page has more headings than this. */
const MAX_HEADINGS = 500;

/** The anchors of a page: its headings, its sources, its footnotes, and what the template sets. */
export const findAnchors = (entry: Entry, nodes: readonly FlatNode[]): Set<string> => {
  const slugger = new Slugger(allTemplateIds);
  const anchors = new Set<string>(templateIds(entry.collection));
  const headings = nodes.filter(({ node }) => node.type === 'heading').slice(0, MAX_HEADINGS);
  for (const { node } of headings) anchors.add(slugger.next(plainText(node)));
  for (const id of sourceIds(entry)) anchors.add(`quelle-${id}`);
  const notes = nodes.filter(({ node }) => node.type === 'footnoteDefinition').length;
  for (let note = 1; note <= notes; note += 1) anchors.add(`fussnote-${note}`);
  return anchors;
};
