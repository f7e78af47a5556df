import { describe, expect, it } from 'vitest';
import { checkWith, edit, goodText, MISSION, OFFER, PAGE, show, STORY, TERM } from '../testing.ts';
import { contentPaths } from './site-paths.ts';

const DIFFER = 'Sagt in jedem der beiden, worin sich die Seiten unterscheiden.';
const ADDRESS = 'Wählt eine andere Adresse, zum Beispiel: /barrierefreiheit/';
const OTHER = 'content/pages/zweite.md';

const other = (path: string): string =>
  goodText(PAGE)
    .replace('title: Barr', 'title: Andere Barr')
    .replace('Eine zweite', 'Eine dritte')
    .replace('redirectFrom: [/zugang/]\n', '')
    .replace('path: /barrierefreiheit/', `path: ${path}`);

describe('what must stand only once', () => {
  it('a title, whatever its case', () => {
    expect(
      show(
        checkWith({ [STORY]: edit(STORY, 'title: Geschichte im Beispiel', 'title: MISSION im  Beispiel') }),
      ),
    ).toEqual([`${STORY}:2:8 Derselbe Titel steht schon in ${MISSION}: „MISSION im Beispiel“. → ${DIFFER}`]);
  });

  it('a description', () => {
    const same = /description: .*/u.exec(goodText(MISSION))?.[0] ?? '';
    expect(show(checkWith({ [OFFER]: goodText(OFFER).replace(/description: .*/u, same) }))).toEqual([
      `${OFFER}:3:14 Dieselbe Beschreibung steht schon in ${MISSION}: „Eine Seite, an der nichts falsch ist, damit die Prüfung der …“. → ${DIFFER}`,
    ]);
  });

  it('a term, but a page may be called like it', () => {
    expect(show(checkWith({ 'content/glossary/zahl.md': goodText(TERM) }))).toEqual([
      `content/glossary/zahl.md:2:8 Derselbe Begriff steht schon in ${TERM}: „Daten“. → ${DIFFER}`,
    ]);
    expect(
      show(checkWith({ [STORY]: edit(STORY, 'title: Geschichte im Beispiel', 'title: Daten') })),
    ).toEqual([]);
  });

  it.each([
    ['/barrierefreiheit/', `Die Adresse „/barrierefreiheit/“ hat schon ${PAGE}.`],
    ['/mission/', `Die Adresse „/mission/“ hat schon ${MISSION}.`],
    [
      '/academy/schritte/planen/',
      'Die Adresse „/academy/schritte/planen/“ hat schon content/taxonomy/steps.yaml.',
    ],
    ['/kontakt/', 'Die Adresse „/kontakt/“ ist schon vergeben: Sie gehört einer festen Seite.'],
  ])('the address %s', (path, message) => {
    expect(show(checkWith({ [OTHER]: other(path) }))).toEqual([`${OTHER}:7:7 ${message} → ${ADDRESS}`]);
  });
});

describe('contentPaths', () => {
  it('knows the address of every kind of entry, and leaves drafts out', () => {
    expect(
      contentPaths([
        { collection: 'mission', id: 'mission', data: {} },
        { collection: 'mission', id: 'werte', data: {} },
        { collection: 'pages', id: 'x', data: { path: '/impressum/' } },
        { collection: 'offers', id: 'x', data: {} },
        { collection: 'stories', id: 'x', data: {} },
        { collection: 'stories', id: 'z', data: { board: {} } },
        { collection: 'stories', id: 'y', data: { state: 'draft' } },
        { collection: 'lessons', id: 'x', data: {} },
        { collection: 'journeys', id: 'x', data: {} },
        { collection: 'steps', id: 'x', data: {} },
        { collection: 'glossary', id: 'x', data: {} },
      ]),
    ).toEqual([
      '/mission/',
      '/mission/werte/',
      '/impressum/',
      '/angebote/x/',
      '/geschichten/x/',
      '/geschichten/z/',
      '/geschichten/z/vorstandsblatt/',
      '/academy/lektionen/x/',
      '/academy/lektionen/x/fuer-gruppen/',
      '/academy/pakete/x/',
      '/academy/pakete/x/alles/',
      '/academy/schritte/x/',
      '/glossar/x/',
    ]);
  });
});
