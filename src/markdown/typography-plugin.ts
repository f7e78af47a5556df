import type { Data, MdastNode, MdastPluginEntry } from 'satteri';
import { OPAQUE } from './pieces.ts';
import { isGerman, isGermanPage } from './language.ts';
import { typeset, typesetPieces } from './typography.ts';

type Parent = Extract<MdastNode, { children: unknown[] }>;
type Child = Parent['children'][number];
type TextNode = Extract<MdastNode, { type: 'text' }>;
type Picture = Extract<MdastNode, { type: 'image' | 'imageReference' }>;

/** What the plugin needs of Sätteri's context. */
interface Changes {
  setProperty(node: TextNode, key: 'value', value: string): void;
  setProperty(node: Picture, key: 'alt', value: string): void;
}

/** One piece of a sentence; with a node, if it is text that may change. */
interface Piece {
  text: string;
  node?: TextNode;
}

const PHRASING: ReadonlySet<string> = new Set([
  ...['text', 'emphasis', 'strong', 'delete', 'link', 'linkReference', 'inlineCode', 'break', 'image'],
  ...['imageReference', 'footnoteReference', 'mdxJsxTextElement', 'mdxTextExpression'],
]);

/** Elements whose text is not prose. */
const LITERAL: ReadonlySet<string> = new Set(['code', 'kbd', 'samp', 'var', 'pre', 'script', 'style']);

const OPENING_TAG = /^<([a-z][\w-]*)((?:\s[^>]*)?)>$/isu;

function isUntouched(name: string, language: string | null | undefined): boolean {
  return LITERAL.has(name) || (typeof language === 'string' && !isGerman(language));
}

/** Follows HTML tags, which Markdown keeps as single nodes, through a passage that must stay as it is. */
class Passage {
  private name = '';
  private depth = 0;

  get isOpen(): boolean {
    return this.depth > 0;
  }

  read(html: string): void {
    const [, name = '', attributes = ''] = OPENING_TAG.exec(html.trim()) ?? [];
    if (this.isOpen) {
      if (name.toLowerCase() === this.name && !attributes.endsWith('/')) this.depth += 1;
      if (html.trim().toLowerCase() === `</${this.name}>`) this.depth -= 1;
      return;
    }
    const language = /\slang\s*=\s*["']?([\w-]+)/iu.exec(attributes)?.[1];
    if (!name || attributes.endsWith('/') || !isUntouched(name.toLowerCase(), language)) return;
    this.name = name.toLowerCase();
    this.depth = 1;
  }
}

/** Takes the sentences of one page apart and sets them. */
class Typesetter {
  private readonly changes: Changes;
  private pieces: Piece[] = [];

  constructor(changes: Changes) {
    this.changes = changes;
  }

  /** Walks through blocks. Neighbours that are text or stand in a text make one sentence. */
  readBlocks(parent: Parent): void {
    const passage = new Passage();
    for (const child of parent.children) {
      if (PHRASING.has(child.type) || (child.type === 'html' && this.pieces.length > 0)) {
        this.readPhrase(child, passage);
        continue;
      }
      this.finishSentence();
      if (child.type === 'html') passage.read(child.value);
      else if ('children' in child && !passage.isOpen && !this.isLeftAlone(child)) this.readBlocks(child);
    }
    this.finishSentence();
  }

  private isLeftAlone(node: Child): boolean {
    if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return false;
    const language = node.attributes.find(
      (one) => one.type === 'mdxJsxAttribute' && one.name === 'lang',
    )?.value;
    return isUntouched(node.name ?? '', typeof language === 'string' ? language : undefined);
  }

  private readPhrase(node: Child, passage: Passage): void {
    if (node.type === 'html') return this.readTag(node.value, passage);
    if (node.type === 'footnoteReference') return;
    if (node.type === 'break') return this.add('\n');
    if (passage.isOpen) return this.add(OPAQUE);
    if (node.type === 'text') return this.add(node.value, node);
    if (node.type === 'image' || node.type === 'imageReference') this.setAlt(node);
    if ('children' in node && node.children.length > 0 && !this.isLeftAlone(node)) {
      for (const child of node.children) this.readPhrase(child, passage);
      return;
    }
    this.add(OPAQUE);
  }

  private readTag(html: string, passage: Passage): void {
    if (!passage.isOpen && /^<br\s*\/?>$/iu.test(html)) return this.add('\n');
    passage.read(html);
  }

  private setAlt(node: Picture): void {
    const alt = typeset(node.alt ?? '');
    if (alt !== (node.alt ?? '')) this.changes.setProperty(node, 'alt', alt);
  }

  private add(text: string, node?: TextNode): void {
    this.pieces.push(node ? { text, node } : { text });
  }

  private finishSentence(): void {
    const set = typesetPieces(this.pieces.map(({ text }) => text));
    this.pieces.forEach(({ text, node }, index) => {
      const value = set[index] ?? text;
      if (node && value !== text) this.changes.setProperty(node, 'value', value);
    });
    this.pieces = [];
  }
}

/** German typography for running text, on pages that are not in another language (`lang` in the frontmatter). */
export const typography: MdastPluginEntry = ({ data }: { data: Data }) =>
  isGermanPage(data) && {
    name: 'typography',
    before(root, ctx) {
      new Typesetter(ctx).readBlocks(root);
    },
  };
