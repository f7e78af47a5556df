import { fileURLToPath } from 'node:url';
import { evaluate, markdownToHtml, type CompileOptions } from 'satteri';
import { markdownProcessor, type MarkdownOptions } from './index.ts';

type Plugins = Pick<CompileOptions, 'mdastPlugins' | 'hastPlugins' | 'features' | 'fileURL' | 'data'>;

const escapeText = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

type Component = (props: Record<string, unknown>) => unknown;

function renderProps(props: Record<string, unknown>): string {
  return Object.entries(props)
    .filter(([name, value]) => name !== 'children' && value !== undefined && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeText(String(value))}"`))
    .join('');
}

class Html extends String {}

function renderChild(child: unknown): string {
  if (Array.isArray(child)) return child.map(renderChild).join('');
  if (child === undefined || child === null || child === false) return '';
  return child instanceof Html ? child.valueOf() : escapeText(String(child));
}

function jsx(type: unknown, given: unknown): unknown {
  const props = given as Record<string, unknown>;
  if (typeof type === 'function') return (type as Component)(props);
  const tag = String(type);
  const isVoid = ['br', 'img', 'hr', 'input'].includes(tag);
  return new Html(
    `<${tag}${renderProps(props)}>${isVoid ? '' : `${renderChild(props['children'])}</${tag}>`}`,
  );
}

const Fragment: Component = ({ children }) => new Html(renderChild(children));

/** Any component becomes an element of its name. */
const components = new Proxy<Record<string, unknown>>(
  {},
  {
    ownKeys: () => ['Notice', 'Chart', 'DataTable', 'Exercise', 'Solution'],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    get: (_target, name) => (name === 'wrapper' ? undefined : String(name)),
  },
);

/** Makes no-break spaces visible: `z.~B.` */
export function showSpaces(text: string): string {
  return text.replaceAll('\u{A0}', '~');
}

/** Numbers from 0 up to 1 that look like chance and are the same in every run. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    // The constants of Knuth's linear congruential generator, as in Numerical Recipes.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** HTML of Markdown that goes through the given plugins only. */
export function renderMarkdown(source: string, options: Plugins = {}): string {
  return (markdownToHtml(source, options) as { html: string }).html.trim();
}

/** HTML of MDX that goes through the given plugins only; components appear as elements. */
export function renderMdx(source: string, options: Plugins = {}): string {
  const page = evaluate(source, { ...options, Fragment, jsx, jsxs: jsx, elementAttributeNameCase: 'html' });
  const content = (page as { default: Component }).default;
  return renderChild(content({ components })).trim();
}

/** What Astro gets for an `.md` file: HTML and headings. */
export async function renderPage(source: string, options: Partial<MarkdownOptions> = {}, frontmatter = {}) {
  const processor = markdownProcessor({ base: '/', site: 'https://example.org', ...options });
  const renderer = await processor.createRenderer({ syntaxHighlight: false, smartypants: true });
  const fileURL = new URL('file:///site/content/pages/page.md');
  const { code, metadata } = await renderer.render(source, { fileURL, frontmatter });
  return { html: code.trim(), ...metadata };
}

/** The module that `@astrojs/mdx` gets for an `.mdx` file, as text. */
export async function compilePage(source: string, frontmatter = {}): Promise<string> {
  const processor = markdownProcessor({ base: '/', site: 'https://example.org' });
  const srcDir = new URL('file:///site/src/');
  const renderer = await processor.createMdxRenderer?.(
    { syntaxHighlight: false, smartypants: true },
    { optimize: false, srcDir, sourcemap: false },
  );
  const path = fileURLToPath('file:///site/content/lessons/lesson/index.mdx');
  const result = await renderer?.process(source, path, frontmatter);
  return result?.code ?? '';
}
