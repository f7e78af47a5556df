import { describe, it } from 'vitest';
import { expectFaults, expectPass, htmlPage } from '../lib/fixture.ts';
import { inlineCode } from './inline-code.ts';

describe('inlineCode', () => {
  it.each([
    '<script type="application/ld+json">{}</script>',
    '<script type="module" src="/cdl/_astro/a.js"></script>',
    '<script type="module" src="https://example.org/cdl/_astro/a.js"></script>',
    '<pre>style="x" onclick="y"</pre>',
  ])('leaves %s alone', async (body) => {
    await expectPass(inlineCode, { 'index.html': htmlPage({ body }) });
  });

  it.each([
    ['<style>a{}</style>', '<style> ist gesperrt; CSS gehört in eine Datei'],
    ['<base href="/">', '<base> ist gesperrt; es verbiegt jede Adresse der Seite'],
    ['<p style="color:red">', 'das Attribut style ist gesperrt: <p style="color:red">'],
    ['<p ONCLICK="x()">', 'das Attribut onclick ist gesperrt: <p ONCLICK="x()">'],
    ['<iframe srcdoc="x"></iframe>', 'das Attribut srcdoc ist gesperrt: <iframe srcdoc="x">'],
    ['<script>x()</script>', 'ein <script> ohne src ist gesperrt: <script>'],
    ['<script type="module">x()</script>', 'ein <script> ohne src ist gesperrt: <script type="module">'],
    ['<script src="/a.js"></script>', 'ein <script> braucht type="module": <script src="/a.js">'],
    [
      '<script type="module" src="//cdn.example.com/a.js"></script>',
      'ein Skript von außen ist gesperrt: <script type="module" src="//cdn.example.com/a.js">',
    ],
  ])('finds %s', async (body, message) => {
    await expectFaults(inlineCode, { body }, [message]);
  });
});
