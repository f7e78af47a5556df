import { describe, expect, it } from 'vitest';
import { markTerms } from './mark-terms.ts';

const needles = [
  { id: 'stichprobe', words: ['Stichprobe'] },
  { id: 'daten', words: ['Daten'] },
];
const mark = (html: string, skipped: string[] = []) =>
  markTerms(html, needles, { href: (id) => `/cdl/glossar/#${id}`, skipped });
const link = (id: string, text: string): string =>
  `<a class="term" href="/cdl/glossar/#${id}" data-term="${id}">${text}</a>`;

describe('marked terms', () => {
  it('links the first use of each, in the order of the text', () => {
    expect(mark('<p>Daten und <em>Stichproben</em>, Daten</p><p>Stichprobe</p>')).toEqual({
      html: `<p>${link('daten', 'Daten')} und <em>${link('stichprobe', 'Stichproben')}</em>, Daten</p><p>Stichprobe</p>`,
      used: ['daten', 'stichprobe'],
    });
  });

  it.each([
    '<h2 id="x">Daten</h2>',
    '<p><a href="/x/">Daten</a></p>',
    '<p><code>Daten</code></p>',
    '<details><summary>Daten</summary></details>',
    '<quiz-card data-kind="single"><section><p>Daten</p></section></quiz-card>',
    '<table><tr><td>Daten</td></tr></table>',
    '<aside class="definition">Daten</aside>',
    '<p>Metadaten</p>',
  ])('leaves %s as it is', (html) => {
    expect(mark(html)).toEqual({ html, used: [] });
  });

  it('leaves out what the author does not want marked', () => {
    expect(mark('<p>Daten, Stichprobe</p>', ['daten']).used).toEqual(['stichprobe']);
  });

  it('changes nothing else in the text', () => {
    const html =
      '<p data-a="&quot;x&quot;">a &amp; b&nbsp;c<br>ä „x“ <img src="/a.png" alt="x" loading="lazy"></p><!-- c --><svg viewBox="0 0 1 1"><path d="M0 0h0"></path></svg>';
    expect(mark(html).html).toBe(html);
  });
});
