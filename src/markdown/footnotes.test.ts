import { describe, expect, it } from 'vitest';
import { features } from './features.ts';
import { footnotes } from './footnotes.ts';
import { renderMarkdown, renderMdx, renderPage } from './testing.ts';

const plugins = { features, hastPlugins: [footnotes] };
const SOURCE = 'Eins[^größe] zwei[^b] drei[^größe].\n\n[^b]: Note b.\n[^größe]: Note a.';

describe.each([
  ['Markdown', renderMarkdown],
  ['MDX', renderMdx],
])('footnotes in %s', (_name, render) => {
  const html = render(SOURCE, plugins).replaceAll('\n', '');

  it('refer to numbers, not to names', () => {
    const references = Array.from(
      html.matchAll(/<sup><a href="([^"]*)" id="([^"]*)"/gu),
      ([, ...one]) => one,
    );
    expect(references).toEqual([
      ['#fussnote-1', 'fussnote-1-stelle-1'],
      ['#fussnote-2', 'fussnote-2-stelle-1'],
      ['#fussnote-1', 'fussnote-1-stelle-2'],
    ]);
    expect(html.match(/aria-describedby="fussnoten"/gu)).toHaveLength(3);
  });

  it('stand under a hidden heading, in the order of their numbers', () => {
    expect(html).toContain('class="footnotes"><h2 id="fussnoten" class="visually-hidden">Fußnoten</h2><ol>');
    expect(html).toMatch(/<li id="fussnote-1"><p>Note a\..*<li id="fussnote-2"><p>Note b\./u);
  });

  it('lead back, and say where to', () => {
    const back = Array.from(
      html.matchAll(/<a href="(#[^"]*)"[^>]* aria-label="([^"]*)"/gu),
      ([, ...one]) => one,
    );
    expect(back).toEqual([
      ['#fussnote-1-stelle-1', 'Zurück zum Text, Fußnote 1'],
      ['#fussnote-1-stelle-2', 'Zurück zum Text, Fußnote 1, Stelle 2'],
      ['#fussnote-2-stelle-1', 'Zurück zum Text, Fußnote 2'],
    ]);
    expect(html).toContain('class="footnote-back">↩\u{FE0E}');
  });

  it('have no dead link, no id twice, no word of English', () => {
    const ids = Array.from(html.matchAll(/ id="([^"]*)"/gu), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of html.matchAll(/href="#([^"]*)"/gu)) expect(ids).toContain(target);
    expect(html).not.toMatch(/Footnotes|Back to|user-content|sr-only/u);
  });
});

describe('footnotes of a page', () => {
  it('keep their ids from the headings, and get no link beside theirs', async () => {
    const { html } = await renderPage(`## Fußnoten\n\n## Fußnote 1\n\n${SOURCE}`);
    expect(html).toContain('<h2 id="fussnoten-2">');
    expect(html).toContain('<h2 id="abschnitt-fussnote-1">');
    expect(html).toContain('<section data-footnotes class="footnotes"><h2 id="fussnoten"');
    expect(html.match(/heading-link/gu)).toHaveLength(2);
  });

  it('refer to notes from notes', async () => {
    const { html } = await renderPage('a[^1]\n\n[^1]: b[^2]\n[^2]: c');
    expect(html).toContain('<li id="fussnote-1">\n<p>b<sup><a href="#fussnote-2" id="fussnote-2-stelle-1"');
    expect(html).toContain('href="#fussnote-2-stelle-1" data-footnote-backref');
  });

  it('are in English on an English page', async () => {
    const { html } = await renderPage(SOURCE, {}, { lang: 'en' });
    expect(html).toContain('class="visually-hidden">Footnotes</h2>');
    expect(html).toContain('aria-label="Back to text, footnote 1, place 2"');
  });
});
