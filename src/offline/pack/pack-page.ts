import { parse, type HTMLElement } from 'node-html-parser';
import { packAddress, type PackContext } from './pack-context.ts';

/** A page in the ZIP. */
export interface PackedPage {
  path: string;
  name: string;
  title: string;
  html: string;
  /** The line that goes with every copy, as the page has it. */
  license: string;
  /** Its sources, each as one line. */
  sources: string[];
  /** Its data sets: title and licence. */
  datasets: string[];
}

/** What only works on the website, or only leads on to it. Links to files to download stay. */
const LEFT_OUT = [
  'script, noscript, template, form, dialog, button, input, select, textarea, print-button',
  '.no-print:not(.file), [hidden], [popover], [role="status"], .breadcrumbs, .heading-link',
];

const OWN_STYLE = `
.paket { padding-block: 1rem; border-block-end: 1.5px solid var(--hairline); }
.paket + main { padding-block-start: 1.5rem; }
main + .paket { border-block: 1.5px solid var(--hairline) 0; }
.paket-ende { padding-block: 1rem 2rem; }
.paket-ende section + section { margin-block-start: 1.5rem; }
.paket a { display: inline-block; padding-block: .6rem; margin-inline-end: 1.5rem; }
@media print { .paket { display: none; } }`;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const classOf = (root: HTMLElement, tag: string): string =>
  escape(root.querySelector(tag)?.getAttribute('class') ?? '');

const textOf = (element: HTMLElement | null): string =>
  (element?.text ?? '')
    .replaceAll(/[\s\u00a0\u202f]+/gu, ' ')
    .replaceAll(/[\u00ad\u2060]/gu, '')
    .trim();

const CSS_ADDRESS = /url\(\s*["']?([^"')]+)["']?\s*\)/gu;

/** The styles of a page in one piece; fonts come along, other pictures in styles do not exist. */
const packStyles = (root: HTMLElement, from: { path: string; name: string }, context: PackContext): string =>
  root
    .querySelectorAll('link[rel="stylesheet"]')
    .map((link) => {
      const { pathname } = new URL(link.getAttribute('href') ?? '', context.home);
      const file = pathname.slice(context.home.pathname.length - 1);
      return context.site.read(file).toString('utf8');
    })
    .join('\n')
    .replaceAll(CSS_ADDRESS, (_all, value: string) => `url("${packAddress(value, from, context).value}")`)
    .replaceAll('</style', '<\\/style');

/** Every address inside leads to something that goes along, or to the website. */
const packAddresses = (
  main: HTMLElement,
  from: { path: string; name: string },
  context: PackContext,
): void => {
  for (const source of main.querySelectorAll('source')) source.remove();
  for (const term of main.querySelectorAll('a.term'))
    if (main.querySelector(`[data-note="${term.getAttribute('data-term') ?? ''}"]`) !== null)
      term.setAttribute('href', `#begriff-${term.getAttribute('data-term') ?? ''}`);
  for (const note of main.querySelectorAll('[data-note]'))
    note.setAttribute('id', `begriff-${note.getAttribute('data-note') ?? ''}`);
  for (const [selector, attribute] of [
    ['a[href]', 'href'],
    ['img[src]', 'src'],
  ] as const) {
    for (const element of main.querySelectorAll(selector)) {
      const { value, isInside } = packAddress(element.getAttribute(attribute) ?? '', from, context);
      element.setAttribute(attribute, value);
      // A browser without a server saves such a file under a name of its own.
      if (isInside) element.removeAttribute('download');
      element.removeAttribute('srcset');
    }
  }
};

const readFacts = (main: HTMLElement): Pick<PackedPage, 'license' | 'sources' | 'datasets'> => ({
  license: textOf(main.querySelector('.reuse [data-text]')),
  sources: main.querySelectorAll('.sources li').map((item) => {
    const links = item.querySelectorAll('a[href^="http"]').map((link) => link.getAttribute('href') ?? '');
    return [textOf(item), ...links].join(' ');
  }),
  datasets: main.querySelectorAll('.datasets .set').map((set) => {
    const license = set.querySelector('a[rel~="license"]');
    return `${textOf(set.querySelector('h3'))}: ${textOf(license)} (${license?.getAttribute('href') ?? ''})`;
  }),
});

/** The page before and after, for the line at the foot. */
export interface Neighbours {
  before?: { name: string; title: string } | undefined;
  after?: { name: string; title: string } | undefined;
}

const foot = ({ before, after }: Neighbours, link: (name: string) => string): string =>
  [
    before && `<a href="${link(before.name)}">Zurück: ${escape(before.title)}</a>`,
    after && `<a href="${link(after.name)}">Weiter: ${escape(after.title)}</a>`,
  ]
    .filter(Boolean)
    .join(' ');

/** A built page, read and not yet changed. */
export interface OpenPage {
  path: string;
  name: string;
  title: string;
  root: HTMLElement;
  main: HTMLElement;
}

/** Reads a page that is to go along. @throws Error when it has no main part */
export const openPage = (path: string, context: PackContext): OpenPage => {
  const root = parse(context.site.read(`${path}index.html`).toString('utf8'), { comment: false });
  const main = root.querySelector('main');
  const name = context.names.get(path);
  if (main === null || name === undefined) throw new Error(`${path} passt nicht ins ZIP.`);
  return { path, name, title: textOf(main.querySelector('h1')), root, main };
};

const headOf = ({ title, root }: OpenPage, styles: string): string => `<!doctype html>
<html lang="de" class="${classOf(root, 'html')}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>${escape(title)}</title><style>${styles}${OWN_STYLE}</style></head>
`;

/**
 * A built page as one that opens from a disk: its main part, its styles inside, no script, links that work in the ZIP.
 *
 * @param page is changed
 * @param extra HTML for the end of the page
 */
export const packPage = (
  page: OpenPage,
  context: PackContext,
  neighbours: Neighbours = {},
  extra = '',
): PackedPage => {
  const { path, name, title, root, main } = page;
  const facts = readFacts(main);
  for (const element of main.querySelectorAll(LEFT_OUT.join(', '))) element.remove();
  main.removeAttribute('data-search');
  packAddresses(main, page, context);
  const link = (to: string): string => '../'.repeat(name.split('/').length - 1) + encodeURI(to);
  const home = name === 'start.html' ? '' : `<a href="${link('start.html')}">Zur Übersicht</a> `;
  const online = escape(new URL(path.slice(1), context.home).href);
  const onward = foot(neighbours, link);
  const end = onward && `<nav class="paket frame" aria-label="Weiterlesen">${onward}</nav>`;
  const html = `${headOf(page, packStyles(root, page, context))}<body class="${classOf(root, 'body')}">
<nav class="paket frame" aria-label="Paket">${home}<a href="${online}">Diese Seite im Netz</a></nav>
${main.toString()}${extra}${end}
</body></html>
`;
  return { path, name, title, html, ...facts };
};
