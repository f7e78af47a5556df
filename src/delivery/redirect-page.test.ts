import { describe, expect, it } from 'vitest';
import { redirectPage } from './redirect-page.ts';

describe('redirectPage', () => {
  const html = redirectPage({
    to: new URL('https://example.org/cdl/glossar/?a=1&b#daten'),
    title: 'Daten & "mehr" <b>',
  });

  it.each([
    '<html lang="de">',
    '<meta http-equiv="refresh" content="0; url=/cdl/glossar/?a=1&amp;b#daten">',
    '<link rel="canonical" href="https://example.org/cdl/glossar/?a=1&amp;b#daten">',
    '<meta name="robots" content="noindex">',
    '<a href="/cdl/glossar/?a=1&amp;b#daten">Daten &amp; &quot;mehr&quot; &lt;b&gt;</a>',
  ])('has %s', (part) => {
    expect(html).toContain(part);
  });

  it('carries nothing that the policy forbids', () => {
    expect(html).not.toMatch(/<script|<style|style=|\son\w+=/u);
  });
});
