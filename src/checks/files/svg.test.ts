import { describe, expect, it } from 'vitest';
import { checkWith, DRAWING, edit, show } from '../testing.ts';

const REMEDY =
  'Speichert das Bild als „einfaches SVG“ (in Inkscape: Speichern unter › Einfaches SVG) oder als PNG.';
const CIRCLE = '<circle cx="5" cy="5" r="4" />';
const ELEMENTS = 'erlaubt sind nur Elemente, die zeichnen.';

const findWith = (piece: string): string[] => show(checkWith({ [DRAWING]: edit(DRAWING, CIRCLE, piece) }));

describe('SVG', () => {
  it.each([
    ['<script>alert(1)</script>', `5:3 Das SVG enthält <script>; ${ELEMENTS}`],
    ['<SCRIPT/>', `5:3 Das SVG enthält <script>; ${ELEMENTS}`],
    ['<s:script xmlns:s="http://www.w3.org/2000/svg"/>', `5:3 Das SVG enthält <s:script>; ${ELEMENTS}`],
    ['<rdf:script/>', `5:3 Das SVG enthält <rdf:script>; ${ELEMENTS}`],
    ['<foreignObject/>', `5:3 Das SVG enthält <foreignobject>; ${ELEMENTS}`],
    ['<a href="#x"/>', `5:3 Das SVG enthält <a>; ${ELEMENTS}`],
    ['<set attributeName="href"/>', `5:3 Das SVG enthält <set>; ${ELEMENTS}`],
    ['<circle onload="alert(1)"/>', '5:11 Das SVG führt etwas aus: „onload“.'],
    ['<circle ONLOAD=alert(1) />', '5:11 Das SVG führt etwas aus: „ONLOAD“.'],
    [
      '<use href="https://example.org/a.svg#x"/>',
      '5:8 Das SVG verweist nach außen: href=„https://example.org/a.svg#x“. Erlaubt ist nur # und ein Name im selben Bild.',
    ],
    [
      '<use xlink:href="data:image/svg+xml,x"/>',
      '5:8 Das SVG verweist nach außen: xlink:href=„data:image/svg+xml,x“. Erlaubt ist nur # und ein Name im selben Bild.',
    ],
    [
      '<use href="&#x6a;avascript:x"/>',
      '5:8 Das SVG verweist nach außen: href=„javascript:x“. Erlaubt ist nur # und ein Name im selben Bild.',
    ],
    [
      '<circle fill="url(https://example.org/)"/>',
      '5:11 Das SVG lädt etwas von außen: url(„https://example.org/“).',
    ],
    [
      '<circle style="fill: url( \'//example.org\')"/>',
      "5:11 Das SVG lädt etwas von außen: url(„//example.org'“).",
    ],
    ['<style>@import "x";</style>', '5:10 Das SVG lädt mit @import oder führt etwas aus.'],
    ['<style>@\\69mport "x";</style>', '5:10 Im Stil des SVG steht ein \\; das ist nicht erlaubt.'],
    ['<style><![CDATA[ a { b: url(x) } ]]></style>', '5:10 Das SVG lädt etwas von außen: url(„x“).'],
    [
      '<!DOCTYPE svg [<!ENTITY x "y">]>',
      '5:3 Das SVG enthält DOCTYPE oder ENTITY; damit lassen sich fremde Dateien einschleusen.',
    ],
    [
      '<?xml-stylesheet href="x"?>',
      '5:3 Das SVG enthält „<?xml-stylesheet href="x"?>“; erlaubt ist nur die Zeile <?xml … ?> mit UTF-8.',
    ],
    ['<g xmlns="http://www.w3.org/1999/xhtml"/>', '5:6 Im SVG steckt eine Webseite (XHTML).'],
    [
      '<g xml:base="https://example.org/"/>',
      '5:6 Das SVG verweist nach außen: xml:base=„https://example.org/“. Erlaubt ist nur # und ein Name im selben Bild.',
    ],
    ['<circle', '5:3 Das SVG ist unvollständig: Hier beginnt etwas, das nicht endet.'],
  ])('%s', (piece, expected) => {
    expect(findWith(piece)).toContain(`${DRAWING}:${expected} → ${REMEDY}`);
  });

  it.each([
    '<!-- Zeichnung --><path d="M0 0"/>',
    '<text font-family="a > b">x &lt; y</text>',
    '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><cc:Work rdf:about=""/></rdf:RDF></metadata>',
    '<filter id="f"><feColorMatrix values="0 0 0"/></filter>',
  ])('%s is fine', (piece) => {
    expect(findWith(piece)).toEqual([]);
  });

  it.each([
    ['HTML', '<html></html>'],
    ['text', 'Kein Bild.'],
  ])('%s is no SVG', (_name, content) => {
    expect(show(checkWith({ [DRAWING]: content }))).toContain(
      `${DRAWING}:1:1 Die Datei heißt .svg, ist aber kein SVG-Bild. → ${REMEDY}`,
    );
  });

  it('may say that it is UTF-8, and nothing else', () => {
    const withHead = (encoding: string): string[] =>
      show(
        checkWith({ [DRAWING]: edit(DRAWING, '<svg', `<?xml version="1.0" encoding="${encoding}"?>\n<svg`) }),
      );
    expect(withHead('UTF-8')).toEqual([]);
    expect(withHead('UTF-7')).toHaveLength(1);
  });

  it.each([
    ['one endless name', `<svg ${'a'.repeat(800_000)}`],
    ['many attributes', `<svg ${'a=b '.repeat(200_000)}>`],
    ['many tags', '<svg>'.repeat(160_000)],
    ['spaces', `<svg a${' '.repeat(900_000)}b>`],
  ])('is not stalled by %s', (_name, content) => {
    const started = performance.now();
    checkWith({ [DRAWING]: content });
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
