import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import type { BuiltFiles } from '../files/page-files.ts';
import type { PackContext } from './pack-context.ts';
import { openPage, packPage, type OpenPage, type PackedPage } from './pack-page.ts';
import { licenseText, readMe, sourceText } from './pack-texts.ts';
import { writeZip, type ZipEntry } from './zip-file.ts';

const START = 'start.html';

const FOLDERS: readonly (readonly [pattern: RegExp, folder: string])[] = [
  [/^\/academy\/lektionen\/([^/]+)\/$/u, 'lektionen'],
  [/^\/geschichten\/([^/]+)\/$/u, 'geschichten'],
  [/^\/academy\/lektionen\/([^/]+)\/fuer-gruppen\/$/u, 'fuer-gruppen'],
];

/** Names in the order of the journey, so that a folder shows it: `lektionen/02-zaehlen.html`. */
const nameOf = (path: string, place: number): string => {
  const rule = FOLDERS.find(([pattern]) => pattern.test(path));
  if (rule === undefined) throw new Error(`Für ${path} gibt es im ZIP keinen Ordner.`);
  return `${rule[1]}/${String(place).padStart(2, '0')}-${rule[0].exec(path)?.[1] ?? ''}.html`;
};

const groupPath = (path: string): string => `${path}fuer-gruppen/`;

/** The pages of a journey in its order, as its own page names them, and the editions for groups of its lessons. */
const listPages = (journey: string, site: BuiltFiles): { items: string[]; groups: string[] } => {
  const root = parse(site.read(`${journey}index.html`).toString('utf8'));
  const paths = (root.querySelector('offline-journey')?.getAttribute('data-paths') ?? '').split(' ');
  const items = paths.filter((path) => path !== journey && path !== '');
  return { items, groups: items.map(groupPath).filter((path) => site.has(`${path}index.html`)) };
};

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The end of start.html: editions for groups, tables, licence and sources. */
const startExtra = (groups: PackedPage[], tables: string[]): string => {
  const list = (entries: { name: string; title: string }[]): string =>
    `<ul>${entries.map(({ name, title }) => `<li><a href="${encodeURI(name)}">${escape(title)}</a></li>`).join('')}</ul>`;
  const part = (id: string, heading: string, entries: { name: string; title: string }[]): string =>
    entries.length === 0
      ? ''
      : `<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>${list(entries)}</section>`;
  const texts = [
    { name: 'LIESMICH.txt', title: 'Wie ihr mit diesem Paket arbeitet' },
    { name: 'LIZENZ.txt', title: 'Was ihr mit den Texten und Daten dürft' },
    { name: 'QUELLEN.txt', title: 'Woher die Angaben stammen' },
  ];
  return `<div class="frame prose paket-ende">${[
    part('paket-gruppen', 'Für Gruppen', groups),
    part(
      'paket-daten',
      'Tabellen für die Übungen',
      tables.map((name) => ({ name, title: name.replace(/^daten\//u, '') })),
    ),
    part('paket-lizenz', 'Lizenz und Quellen', texts),
  ].join('')}</div>`;
};

/** Packs pages one after the other, each with the way to the next. */
const packRow = (opened: OpenPage[], context: PackContext, start: OpenPage): PackedPage[] =>
  opened.map((page, at) =>
    packPage(page, context, { before: opened[at - 1] ?? start, after: opened[at + 1] }),
  );

const nameAll = (journey: string, items: string[], groups: string[]): Map<string, string> =>
  new Map([
    [journey, START],
    ...items.map((path, at) => [path, nameOf(path, at + 1)] as const),
    ...groups.map(
      (path) => [path, nameOf(path, items.findIndex((item) => path.startsWith(item)) + 1)] as const,
    ),
  ]);

const listFiles = ({ files, site }: PackContext): ZipEntry[] =>
  [...files].sort().map(([path, name]) => ({ name, content: site.read(path) }));

const toEntry = ({ name, html }: PackedPage): ZipEntry => ({ name, content: Buffer.from(html) });

const FONT_LICENSE = new URL('../../styles/fonts/OFL.txt', import.meta.url);

/**
 * A ready journey as a ZIP that works from a disk: start.html, its lessons and stories, editions for groups, tables,
 * licence and sources.
 *
 * @param journey path of its page: `/academy/pakete/x/`
 * @param home address of the site with its base path
 */
export const packJourney = (journey: string, site: BuiltFiles, home: URL): Buffer => {
  const { items, groups } = listPages(journey, site);
  const context: PackContext = { site, home, names: nameAll(journey, items, groups), files: new Map() };
  const open = (path: string): OpenPage => openPage(path, context);
  const [start, row] = [open(journey), items.map(open)];
  const pages = packRow(row, context, start);
  const forGroups = groups.map((path) => packPage(open(path), context));
  const tables = [...context.files.values()].filter((name) => name.startsWith('daten/')).sort();
  const first = packPage(start, context, { after: row[0] }, startExtra(forGroups, tables));
  const online = new URL(journey.slice(1), home).href;
  const facts = { title: start.title, online, pages: [...pages, ...forGroups], tables };
  return writeZip([
    toEntry(first),
    { name: 'LIESMICH.txt', content: readMe(facts) },
    { name: 'LIZENZ.txt', content: licenseText(facts) },
    { name: 'QUELLEN.txt', content: sourceText(facts) },
    ...facts.pages.map(toEntry),
    ...listFiles(context),
    { name: 'schrift/OFL.txt', content: readFileSync(FONT_LICENSE) },
  ]);
};
