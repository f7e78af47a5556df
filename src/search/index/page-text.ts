import { Parser } from 'htmlparser2';
import type { SearchFacts } from '../../metadata/search-facts.ts';

/** A heading with an address of its own, and the text below it. */
export interface PageSection {
  /** The fragment of its address; empty for what stands before the first heading. */
  id: string;
  title: string;
  /** Tidy: one space between two words, none at its ends. */
  text: string;
  /** What it says is about other pages: cards, lists of sources. */
  isMinor?: true;
}

/** The searchable part of a built page. */
export interface PageText {
  lang: string;
  title: string;
  facts: SearchFacts;
  sections: PageSection[];
}

const SKIPPED = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'nav',
  'form',
  'select',
  'textarea',
]);
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'cite',
  'code',
  'em',
  'i',
  'kbd',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'var',
  'wbr',
]);

/** Reads one page, in one pass. */
class Reader {
  lang = 'de';
  title = '';
  facts: SearchFacts | undefined;
  readonly sections: PageSection[] = [{ id: '', title: '', text: '' }];
  #depth = 0;
  #mainDepth = 0;
  #skipDepth = 0;
  #minorDepth = 0;
  #heading: { name: string; id: string } | undefined;

  open(name: string, attributes: Record<string, string>): void {
    if (VOID.has(name)) return this.#space(name);
    this.#depth += 1;
    if (name === 'html') this.lang = attributes['lang'] ?? 'de';
    if ('data-search' in attributes && this.#mainDepth === 0) {
      this.#mainDepth = this.#depth;
      this.facts = JSON.parse(attributes['data-search'] ?? '{}') as SearchFacts;
    }
    if (this.#mainDepth === 0) return;
    if (this.#skipDepth === 0 && ('data-search-ignore' in attributes || SKIPPED.has(name)))
      this.#skipDepth = this.#depth;
    if (this.#skipDepth > 0) return;
    this.#space(name);
    if (this.#minorDepth === 0 && 'data-search-minor' in attributes) {
      this.#minorDepth = this.#depth;
      this.#begin('');
    }
    if (name === 'h1') this.#heading = { name, id: '' };
    if (/^h[2-4]$/u.test(name) && attributes['id'] !== undefined) {
      this.#heading = { name, id: attributes['id'] };
      this.#begin(attributes['id']);
    }
  }

  text(text: string): void {
    if (this.#mainDepth === 0 || this.#skipDepth > 0) return;
    const section = this.sections.at(-1);
    if (section === undefined) return;
    if (this.#heading?.name === 'h1') this.title += text;
    else if (this.#heading !== undefined) section.title += text;
    else section.text += text;
  }

  close(name: string): void {
    if (VOID.has(name)) return;
    if (this.#skipDepth === 0 && this.#mainDepth > 0) {
      if (this.#heading?.name === name) this.#heading = undefined;
      this.#space(name);
    }
    if (this.#depth === this.#skipDepth) this.#skipDepth = 0;
    if (this.#depth === this.#minorDepth) {
      this.#minorDepth = 0;
      this.#begin('');
    }
    if (this.#depth === this.#mainDepth) this.#mainDepth = 0;
    this.#depth -= 1;
  }

  #begin(id: string): void {
    const section = { id, title: '', text: '' };
    this.sections.push(this.#minorDepth > 0 ? { ...section, isMinor: true } : section);
  }

  #space(name: string): void {
    if (!INLINE.has(name)) this.text(' ');
  }
}

const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

const tidy = (text: string): string =>
  text
    .replaceAll(/\u00ad/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();

/**
 * Reads what is searched of a built page: its sections without navigation, forms and all that is marked
 * `data-search-ignore`. What is marked `data-search-minor` is about other pages and counts for little.
 *
 * @returns Nothing for a page without `data-search`.
 */
export const readPage = (html: string): PageText | undefined => {
  if (!html.includes('data-search=')) return undefined;
  const reader = new Reader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (text) => reader.text(text),
      onclosetag: (name) => reader.close(name),
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  if (reader.facts === undefined) return undefined;
  const sections = reader.sections
    .map((section) => ({ ...section, title: tidy(section.title), text: tidy(section.text) }))
    .filter(({ title, text }) => title !== '' || text !== '');
  return { lang: reader.lang, title: tidy(reader.title), facts: reader.facts, sections };
};
