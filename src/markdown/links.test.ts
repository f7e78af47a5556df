import { describe, expect, it } from 'vitest';
import { links } from './links.ts';
import { renderMarkdown, renderMdx } from './testing.ts';

function renderLink(href: string, base = '/cdl', render = renderMarkdown): string {
  const html = render(`[x](${href})`, {
    hastPlugins: [links({ base, site: 'https://daten.example.org/cdl/' })],
  });
  return html.replace(/^<p><a (.*)>x<\/a><\/p>$/u, '$1');
}

describe('links within the site', () => {
  it.each([
    ['/', '/cdl', 'href="/cdl/"'],
    ['/geschichten/', '/cdl', 'href="/cdl/geschichten/"'],
    ['/a/?b=/c#d', '/cdl/', 'href="/cdl/a/?b=/c#d"'],
    ['/datei.csv', 'cdl', 'href="/cdl/datei.csv"'],
    ['/cdl/schon/', '/cdl', 'href="/cdl/schon/"'],
    ['/cdlx/', '/cdl', 'href="/cdl/cdlx/"'],
    ['/geschichten/', '/', 'href="/geschichten/"'],
    ['#ziel', '/cdl', 'href="#ziel"'],
    ['./neben/', '/cdl', 'href="./neben/"'],
    ['https://daten.example.org/x/', '/cdl', 'href="https://daten.example.org/x/"'],
    ['mailto:a@example.org', '/cdl', 'href="mailto:a@example.org"'],
    ['tel:+4930123', '/cdl', 'href="tel:+4930123"'],
  ])('%s on %s', (href, base, expected) => {
    expect(renderLink(href, base)).toBe(expected);
  });
});

describe('links to other hosts', () => {
  it.each([
    'https://example.org/',
    'http://example.org/a-b',
    'HTTPS://EXAMPLE.ORG/',
    '//example.org/x',
    'https://daten.example.org.evil.example/',
    'https://example.org/daten.example.org',
    'https://daten.example.org:8443/',
  ])('%s', (href) => {
    expect(renderLink(href)).toBe(`href="${href}" class="external" rel="noopener"`);
  });

  it('works in MDX and for bare addresses', () => {
    expect(renderLink('https://example.org/', '/cdl', renderMdx)).toContain('class="external"');
    const options = { hastPlugins: [links({ base: '/', site: new URL('https://a.example') })] };
    expect(renderMarkdown('https://example.org/', options)).toContain('class="external" rel="noopener"');
  });

  it('survives an address that is none', () => {
    expect(renderLink('https://[')).toBe('href="https://%5B"');
  });
});
