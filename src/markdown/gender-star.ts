import {
  markdownToMdast,
  mdxToMdast,
  type MdastNode,
  type MdastPluginEntry,
  type SourceFormat,
} from 'satteri';
import { features } from './features.ts';

interface Range {
  start: number;
  end: number;
}

/** One star with a letter or digit on both sides: `Nutzer*innen`, `Jede*r`, `3*4`. */
const INSIDE_A_WORD = /(?<=[\p{L}\p{M}\p{N}\u{AD}])\*(?=[\p{L}\p{N}])/gu;

/** A German ending after a bracket, slash or hyphen: `(Fach)*innen`, `Leser(*innen)`, `Kolleg/*innen`; not `)*innen*`. */
const BEFORE_AN_ENDING = /(?<=[\p{L}\p{N}][(/-]|[)\]])\*(?=in(?:nen)?\p{L}*(?![\p{L}*]))/gu;

/** The last of three, which belongs to the word: `**Kolleg***innen` is a bold stem with its star. */
const AFTER_BOLD = /(?<=[\p{L}\p{N}]\*\*)\*(?=in(?:nen)?\p{L}*(?![\p{L}*]))/gu;

/**
 * Offsets of the stars that are never meant as emphasis on this site. Stars in code and addresses are among them; only
 * the parser knows those.
 */
export function findStars(source: string): number[] {
  const found = [INSIDE_A_WORD, BEFORE_AN_ENDING, AFTER_BOLD].flatMap((pattern) =>
    Array.from(source.matchAll(pattern), (match) => match.index),
  );
  return found.sort((a, b) => a - b);
}

/** Puts a sign in place of each star that keeps its neighbours one word, for code as well: `axb`, `304`. */
function neutralise(source: string, stars: readonly number[]): string {
  let result = '';
  let from = 0;
  for (const star of stars) {
    result += source.slice(from, star) + (/\d/u.test(source[star - 1] ?? '') ? '0' : 'x');
    from = star + 1;
  }
  return result + source.slice(from);
}

/**
 * Parses the source as if it had no such stars, so that no emphasis hides where text begins and ends. An expression such
 * as `{3*b}` cannot survive that; then the stars between digit and letter are left to the author.
 */
function parseNeutral(source: string, stars: readonly number[], format: SourceFormat): MdastNode {
  if (format === 'markdown') return markdownToMdast(neutralise(source, stars), { features });
  try {
    return mdxToMdast(neutralise(source, stars), { features });
  } catch {
    const safe = stars.filter((star) => !/^\d\*\p{L}/u.test(source.slice(star - 1, star + 3)));
    return mdxToMdast(neutralise(source, safe), { features });
  }
}

function place(node: MdastNode): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/**
 * The part of a node that is a label or an alternative text. Labels are compared as they are written, so a definition
 * is escaped exactly as its references are. Code in a label stays as it is.
 */
function labelRange(node: MdastNode, source: string): Range {
  let { start, end } = place(node);
  const written = source.slice(start, end);
  if (node.type === 'definition') end = start + written.indexOf(']:');
  if (node.type === 'image') end = start + written.lastIndexOf('](');
  if (node.type === 'linkReference')
    start = Math.max(start, ...node.children.map((child) => place(child).end));
  return { start, end: source.slice(start, end).includes('`') ? start : end };
}

/** Where the parser reads running text, and nowhere else: not code, HTML, JSX, addresses, frontmatter. */
function collectText(node: MdastNode, source: string, ranges: Range[]): void {
  switch (node.type) {
    case 'text':
      ranges.push(place(node));
      return;
    case 'image':
    case 'imageReference':
    case 'definition':
      ranges.push(labelRange(node, source));
      return;
    case 'linkReference':
      ranges.push(labelRange(node, source));
      break;
    case 'link':
      // An address that stands for itself, `<https://…>` or bare: a backslash would become part of it.
      if (source[place(node).start] !== '[') return;
  }
  if ('children' in node) for (const child of node.children) collectText(child, source, ranges);
}

/**
 * The source with a backslash before every star that belongs to a word, so that `Nutzer*innen und Kolleg*innen` stays as
 * it was written. Returns the same string when nothing has to change; throws what the parser throws.
 */
export function protectStars(source: string, format: SourceFormat): string {
  const stars = findStars(source);
  if (stars.length === 0) return source;
  const ranges: Range[] = [];
  collectText(parseNeutral(source, stars, format), source, ranges);
  let result = '';
  let from = 0;
  for (const star of stars) {
    if (!ranges.some(({ start, end }) => star >= start && star < end)) continue;
    result += `${source.slice(from, star)}\\`;
    from = star;
  }
  return result + source.slice(from);
}

/** Reads the page again from the protected source. Must be the first plugin: it replaces the whole tree. */
export const genderStar: MdastPluginEntry = ({ source, sourceFormat }) => {
  const protectedSource = protectStars(source, sourceFormat);
  if (protectedSource === source) return null;
  return {
    name: 'gender-star',
    before(root, ctx) {
      ctx.replaceNode(root, { raw: protectedSource });
    },
  };
};
