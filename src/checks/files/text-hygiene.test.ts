import { describe, expect, it } from 'vitest';
import { checkWith, edit, findBelow, goodText, LESSON, lineBelow, show, STORY, TERM } from '../testing.ts';

const AGAIN = 'Löscht das Wort ganz und tippt es neu, statt es aus einem anderen Programm einzufügen.';
const WHY = 'Solche Zeichen sieht man nicht, sie stören Suche, Vorlesen und Feeds.';

describe('characters', () => {
  it.each([
    ['\u0000', 'ein Steuerzeichen (U+0000)'],
    ['\u0007', 'ein Steuerzeichen (U+0007)'],
    ['\u0085', 'ein Steuerzeichen (U+0085)'],
    ['\u00AD', 'ein weiches Trennzeichen (U+00AD)'],
    ['\u200B', 'ein unsichtbares Zeichen ohne Breite (U+200B)'],
    ['\u200D', 'ein unsichtbares Zeichen ohne Breite (U+200D)'],
    ['\u202E', 'ein Zeichen, das die Schreibrichtung umkehrt (U+202E)'],
    ['\u2066', 'ein Zeichen, das die Schreibrichtung umkehrt (U+2066)'],
    ['\u2028', 'ein besonderer Zeilenumbruch (U+2028)'],
    ['\uFEFF', 'eine Byte-Order-Mark (BOM) (U+FEFF)'],
    ['\uE000', 'ein Zeichen ohne festgelegte Bedeutung (U+E000)'],
    ['\u{E0041}', 'ein unsichtbares Auszeichnungs-Zeichen (U+E0041)'],
    ['\uFFFD', 'ein Ersatzzeichen für einen kaputten Buchstaben (U+FFFD)'],
    ['\u3164', 'ein unsichtbares Zeichen (U+3164)'],
  ])('%j is refused in the frontmatter and in the text', (character, name) => {
    const message = `Hier steht ${name}. ${WHY} → ${AGAIN}`;
    const inTitle = edit(STORY, 'title: Geschichte im', `title: Geschichte${character}im`);
    expect(show(checkWith({ [STORY]: inTitle }))).toContain(`${STORY}:2:18 ${message}`);
    const inText = edit(STORY, 'Ein Absatz mit', `Ein${character}Absatz mit`);
    expect(show(checkWith({ [STORY]: inText }))).toContain(`${STORY}:73:4 ${message}`);
  });

  it.each(['ein Emoji 🎉 und ⚠️', 'ein geschütztes\u00A0Leerzeichen und 5\u202F%', 'Größe – „so“ … 日本'])(
    '%j is fine',
    (text) => {
      expect(show(checkWith({ [STORY]: `${goodText(STORY)}\n${text}\n` }))).toEqual([]);
    },
  );

  it('refuses a byte order mark at the start', () => {
    expect(show(checkWith({ [STORY]: `\uFEFF${goodText(STORY)}` }))).toContain(
      `${STORY}:1:1 Hier steht eine Byte-Order-Mark (BOM) (U+FEFF). ${WHY} → ${AGAIN}`,
    );
  });

  it.each([
    ['&#x200b;', 'ein unsichtbares Zeichen ohne Breite (U+200B)'],
    ['&shy;', 'ein weiches Trennzeichen (U+00AD)'],
    ['&#8238;', 'ein Zeichen, das die Schreibrichtung umkehrt (U+202E)'],
  ])('%s is refused', (entity, name) => {
    expect(show(checkWith({ [STORY]: `${goodText(STORY)}\nEin${entity}Wort.\n` }))).toEqual([
      `${STORY}:88:1 Hier steckt ${name}, mit & und ; geschrieben. → Löscht die Zeichenfolge von & bis ;`,
    ]);
  });
});

describe('entities in other places', () => {
  it.each([
    [STORY, '[Text](/mission/ "Ein&#x202e;Titel")'],
    [STORY, '![Ein&#x202e;Punkt](./punkt.png)'],
    [LESSON, '<Notice title="Ein&#x202e;Titel">\n\nText\n\n</Notice>'],
    [LESSON, '<DataTable file="./liste.csv" caption="Ein&#x202e;Titel" />'],
  ])('%s: %s', (path, text) => {
    expect(findBelow(path, text)).toEqual([
      `${path}:${lineBelow(path)}:1 Hier steckt ein Zeichen, das die Schreibrichtung umkehrt (U+202E), mit & und ; geschrieben. → Löscht die Zeichenfolge von & bis ;`,
    ]);
  });
});

describe('encoding and size', () => {
  it('refuses what is not UTF-8', () => {
    const bytes = new TextEncoder().encode(goodText(TERM));
    bytes[10] = 0xff;
    expect(show(checkWith({ [TERM]: bytes }))).toEqual([
      `${TERM}:2:7 Die Datei ist nicht in UTF-8 gespeichert; ab hier sind die Buchstaben nicht lesbar. → Speichert sie neu mit der Kodierung „UTF-8“ (im Editor unter „Speichern unter“, in LibreOffice „Unicode (UTF-8)“).`,
    ]);
  });

  it('refuses endless lines', () => {
    expect(show(checkWith({ [STORY]: `${goodText(STORY)}\n${'a'.repeat(10_001)}\n` }))).toEqual([
      `${STORY}:88:1 Diese Zeile hat 10.001 Zeichen, erlaubt sind 10.000. → Teilt den Text in Absätze, mit einer leeren Zeile dazwischen.`,
    ]);
  });

  it('refuses more than 1 MB', () => {
    expect(show(checkWith({ [STORY]: goodText(STORY) + 'Wort\n'.repeat(200_000) }))).toEqual([
      `${STORY}:1:1 Die Datei ist über 1.000 kB groß. So viel darf eine Textdatei höchstens haben. → Teilt den Text auf mehrere Seiten auf.`,
    ]);
  });
});
