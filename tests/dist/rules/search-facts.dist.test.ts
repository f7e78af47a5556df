import { describe, expect, it } from 'vitest';
import { expectPass, judge } from '../lib/fixture.ts';
import { searchFacts } from './search-facts.ts';

const FACTS = '{"kind":"Lektion","minutes":7,"level":"Einstieg","step":["Auswerten"],"words":["Excel"]}';
const hidden = '<meta name="robots" content="noindex">';
const FRAME = '<p>Dieser Satz steht unter jeder Seite und sagt nichts über sie.</p>';

const page = (facts: string, body = '<p>x</p>'): string =>
  `<main data-search="${facts.replaceAll('"', '&quot;')}">${body}</main>`;

/** As many pages alike as make a frame of what they share. */
const pages = (body: string, count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}/index.html`, page(FACTS, body)]));

describe('searchFacts', () => {
  it('accepts content that is searched, and lists and closed pages that are not', async () => {
    await expectPass(searchFacts, {
      'index.html': page(FACTS),
      'a/index.html': page('{"kind":"Seite"}'),
      'suche/index.html': '<main>x</main>',
      'geschichten/feld/jugend/index.html': '<main>x</main>',
      '404.html': `${hidden}<main>x</main>`,
    });
  });

  it.each([
    ['<main>x</main>', 'die Suche kennt die Seite nicht: <main> fehlt data-search'],
    [`${hidden}${page(FACTS)}`, 'die Seite ist für Suchmaschinen gesperrt, steht aber in der eigenen Suche'],
    [
      `<main><div data-search='{"kind":"Seite"}'>x</div></main>`,
      'data-search gehört an <main>, nicht an <div data-search=\'{"kind":"Seite"}\'>',
    ],
    [page('{"kind":"Seite"'), 'data-search ist kein JSON-Objekt'],
    [page('"Seite"'), 'data-search ist kein JSON-Objekt'],
    [page('{}'), 'data-search nennt keine Art (kind)'],
    [page('{"kind":""}'), 'data-search: kind darf nicht "" sein'],
    [page('{"kind":"Seite","minutes":0}'), 'data-search: minutes darf nicht 0 sein'],
    [page('{"kind":"Seite","step":"Planen"}'), 'data-search: step darf nicht "Planen" sein'],
    [page('{"kind":"Seite","words":[""]}'), 'data-search: words darf nicht [""] sein'],
    [page('{"kind":"Seite","feld":["Jugend"]}'), 'data-search: feld darf nicht ["Jugend"] sein'],
  ])('finds %j', async (html, message) => {
    expect(await judge(searchFacts, { 'index.html': html })).toEqual([`/index.html: ${message}`]);
  });

  it('accepts a sentence that some pages share, and the frame where the search skips it', async () => {
    await expectPass(searchFacts, pages(FRAME, 30));
    await expectPass(
      searchFacts,
      pages(`<footer data-search-ignore>${FRAME}</footer><nav>${FRAME}</nav>`, 31),
    );
  });

  it('finds the frame of the site in what is searched', async () => {
    const faults = await judge(searchFacts, pages(FRAME, 31));
    expect(faults).toHaveLength(31);
    expect(faults[0]).toBe(
      '/0/index.html: „Dieser Satz steht unter jeder Seite und sagt nichts über sie“ steht auf 31 Seiten und wird gefunden; data-search-ignore fehlt',
    );
  });
});
