import type { HastPluginDefinition } from 'satteri';
import { describe, expect, it } from 'vitest';
import { headings } from './headings.ts';
import { renderMarkdown, renderMdx, renderPage } from './testing.ts';

const plugins = { hastPlugins: [headings()] };

describe.each([
  ['Markdown', renderMarkdown],
  ['MDX', renderMdx],
])('headings in %s', (_name, render) => {
  it.each([2, 3, 4])('h%i has an id and a link beside it', (level) => {
    expect(render(`${'#'.repeat(level)} Für *alle*`, plugins)).toBe(
      `<div class="heading heading-${level}"><h${level} id="fuer-alle">Für <em>alle</em></h${level}>` +
        '<a class="heading-link" href="#fuer-alle" aria-label="Link zum Abschnitt: Für alle"></a></div>',
    );
  });

  it.each([1, 5, 6])('h%i has an id only', (level) => {
    expect(render(`${'#'.repeat(level)} Für alle`, plugins)).toBe(
      `<h${level} id="fuer-alle">Für alle</h${level}>`,
    );
  });

  it('counts equal headings of every level', () => {
    const html = render('## Ziel\n\n### Ziel\n\n> ## Ziel', plugins);
    expect(Array.from(html.matchAll(/ id="([^"]*)"/gu), ([, id]) => id)).toEqual([
      'ziel',
      'ziel-2',
      'ziel-3',
    ]);
  });

  it('begins anew on every page', () => {
    expect(render('## Ziel', plugins)).toBe(render('## Ziel', plugins));
  });
});

describe('headings', () => {
  it('leaves out the number of a footnote, and takes the words of a picture', () => {
    const html = renderMarkdown('## Ziel[^1] ![und Weg](./a.png)\n\n[^1]: Text', plugins);
    expect(html).toContain('<h2 id="ziel-und-weg">');
    expect(html).toContain('aria-label="Link zum Abschnitt: Ziel und Weg"');
  });

  it('gives a heading without words an id and no link', () => {
    expect(renderMarkdown('## <br>', plugins)).toBe('<h2 id="abschnitt"><br></h2>');
  });

  it('keeps an id that a heading has', () => {
    const given: HastPluginDefinition = {
      name: 'given',
      element: { filter: ['h3'], visit: (node, ctx) => ctx.setProperty(node, 'id', 'ziel') },
    };
    const html = renderMarkdown('### Anfang\n\n## Ziel', { hastPlugins: [given, headings()] });
    expect(html).toContain('<h3 id="ziel">Anfang</h3>\n<div class="heading heading-2"><h2 id="ziel-2">');
  });

  it('avoids the ids of the layout', async () => {
    const { html } = await renderPage('## Inhalt', { reservedIds: ['inhalt'] });
    expect(html).toContain('<h2 id="inhalt-2">');
  });

  it('hands clean words and the same ids to Astro', async () => {
    const { headings: list } = await renderPage('## Kolleg*innen & "Du"\n\n### [Für](/x/) z.B.');
    expect(list).toEqual([
      { depth: 2, slug: 'kolleginnen-und-du', text: 'Kolleg*innen & „Du“' },
      { depth: 3, slug: 'fuer-z-b', text: 'Für z.\u{A0}B.' },
    ]);
  });

  it('speaks English on an English page', async () => {
    const { html } = await renderPage('## What "we" do', {}, { lang: 'en' });
    expect(html).toContain('<h2 id="what-we-do">What "we" do</h2>');
    expect(html).toContain('aria-label="Link to section: What &quot;we&quot; do"');
  });
});
