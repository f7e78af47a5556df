import type { Hit } from './engine.client.ts';

/** The order in which kinds of pages are shown. */
const ORDER = [
  'Angebot',
  'Lektion',
  'Lernpaket',
  'Geschichte',
  'Schritt',
  'Seite',
  'Übersicht',
  'Leichte Sprache',
];
const PLURALS: Record<string, string> = {
  Angebot: 'Angebote',
  Lektion: 'Lektionen',
  Lernpaket: 'Lernpakete',
  Geschichte: 'Geschichten',
  Schritt: 'Schritte im Datenlebenszyklus',
  Seite: 'Seiten',
  Übersicht: 'Übersichten',
};

/** Hits by kind: the kind of the best hit first, then the fixed order. */
export const groupHits = (hits: Hit[]): [string, Hit[]][] => {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) groups.set(hit.kind, [...(groups.get(hit.kind) ?? []), hit]);
  const best = hits[0]?.kind;
  const rank = (kind: string): number =>
    kind === best ? -1 : (ORDER.indexOf(kind) + ORDER.length + 1) % (ORDER.length + 1);
  return [...groups].sort(([a], [b]) => rank(a) - rank(b));
};

const element = (name: string, text?: string, className?: string): HTMLElement => {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (className !== undefined) made.className = className;
  return made;
};

const link = (url: string, text: string): HTMLAnchorElement => {
  const made = document.createElement('a');
  made.href = url;
  made.textContent = text;
  return made;
};

const showHit = (hit: Hit): HTMLElement => {
  const item = element('li', undefined, 'hit');
  const title = element('h3');
  title.append(link(hit.url, hit.title));
  const excerpt = element('p');
  for (const run of hit.excerpt) excerpt.append(run.marked ? element('mark', run.text) : run.text);
  item.append(title, excerpt);
  if (hit.sections.length > 0) {
    const sections = element('p', undefined, 'sections');
    sections.append(
      'Abschnitte: ',
      ...hit.sections.flatMap(({ url, title: name }, index) => [index > 0 ? ' · ' : '', link(url, name)]),
    );
    item.append(sections);
  }
  return item;
};

/** The list of hits as elements, built from text only. */
export const showHits = (hits: Hit[]): HTMLElement[] =>
  groupHits(hits).map(([kind, own]) => {
    const section = element('section');
    const list = element('ul', undefined, 'bare');
    list.append(...own.map(showHit));
    section.append(
      element('h2', `${own.length === 1 ? kind : (PLURALS[kind] ?? kind)} (${own.length})`),
      list,
    );
    return section;
  });
