import { describe, expect, it } from 'vitest';
import { tables } from './tables.ts';
import { renderMarkdown, renderMdx, renderPage } from './testing.ts';

const plugins = { hastPlugins: [tables] };

describe.each([
  ['Markdown', renderMarkdown],
  ['MDX', renderMdx],
])('tables in %s', (_name, render) => {
  const show = (source: string): string => render(source, plugins).replaceAll('\n', '');

  it('stand in a region that scrolls', () => {
    expect(show('| Ort | *Zahl* |\n|---|---|\n| Köln | 5 |')).toBe(
      '<section class="table-scroll" tabindex="0" aria-label="Tabelle: Ort, Zahl"><table>' +
        '<thead><tr><th scope="col">Ort</th><th scope="col"><em>Zahl</em></th></tr></thead>' +
        '<tbody><tr><td>Köln</td><td>5</td></tr></tbody></table></section>',
    );
  });

  it('align with classes, not with style', () => {
    const html = show('| a | b | c |\n|:--|:-:|--:|\n| d | e | f |');
    expect(html).toContain('<th class="center" scope="col">b</th><th class="right" scope="col">c</th>');
    expect(html).toContain('<td class="center">e</td><td class="right">f</td>');
    expect(html).not.toContain('style');
  });

  it('name rows with their first column if the corner is empty', () => {
    const html = show('| | Zahl |\n|---|---|\n| **Köln** | 5 |\n| | 6 |');
    expect(html).toContain('<tr><td></td><th scope="col">Zahl</th></tr>');
    expect(html).toContain(
      '<tr><th scope="row"><strong>Köln</strong></th><td>5</td></tr><tr><td></td><td>6</td></tr>',
    );
  });

  it('have no header if it has no words', () => {
    const html = show('| | |\n|---|---|\n| a | b |');
    expect(html).toContain(
      'aria-label="Tabelle"><table><tbody><tr><th scope="row">a</th><td>b</td></tr></tbody>',
    );
  });

  it('have labels of their own', () => {
    const table = '| Ort | Zahl |\n|---|---|\n| a | b |\n\n';
    const labels = Array.from(
      render(table.repeat(3), plugins).matchAll(/aria-label="([^"]*)"/gu),
      ([, one]) => one,
    );
    expect(labels).toEqual(['Tabelle: Ort, Zahl', 'Tabelle: Ort, Zahl (2)', 'Tabelle: Ort, Zahl (3)']);
  });

  it('are named after three columns at most', () => {
    expect(show('| a | b | c | d |\n|---|---|---|---|\n| e |')).toContain('aria-label="Tabelle: a, b, c">');
  });
});

describe('tables', () => {
  it('keep components in their cells', () => {
    const html = renderMdx('| a |\n|---|\n| <Chart file="x" /> |', plugins);
    expect(html).toContain('<td><Chart file="x"></Chart></td>');
  });

  it('are called so on an English page', async () => {
    const { html } = await renderPage('| Place |\n|---|\n| a |', {}, { lang: 'en' });
    expect(html).toContain('aria-label="Table: Place"');
  });
});
