import { describe, expect, it } from 'vitest';
import { checkWith, findAfter, goodText, show, STORY } from '../testing.ts';

const QUOTES = "Setzt den Wert in einfache Anführungszeichen: title: 'Verein: ein Überblick'";
const FEATURE =
  'Schreibt den Wert selbst hin. Beginnt ein Text mit &, * oder !, setzt ihn in Anführungszeichen.';
const TITLE = 'title: Geschichte im Beispiel';

describe('the YAML of an entry', () => {
  it.each([
    [
      'colon in a value',
      'title: Geschichte: im Beispiel',
      `2:8 In diesem Wert steht ein Doppelpunkt; er wird als neues Feld gelesen. → ${QUOTES}`,
    ],
    ['tab', `\t${TITLE}`, '2:1 Hier ist mit Tabulator eingerückt. → Rückt mit zwei Leerzeichen ein.'],
    [
      'reserved character',
      'title: @name',
      "2:8 Ein Wert darf nicht mit ` oder @ beginnen. → Setzt ihn in einfache Anführungszeichen: '@name'",
    ],
    ['alias', 'title: *name', `2:8 Der Verweis „*name“ ist hier nicht erlaubt. → ${FEATURE}`],
    [
      'anchor',
      'title: &name Geschichte im Beispiel',
      `2:14 Der Anker „&name“ ist hier nicht erlaubt. → ${FEATURE}`,
    ],
    [
      'tag',
      'title: !!str Geschichte im Beispiel',
      `2:14 Die Typ-Angabe „tag:yaml.org,2002:str“ ist hier nicht erlaubt. → ${FEATURE}`,
    ],
    [
      'own tag',
      'title: !!js/function x',
      `2:22 Die Typ-Angabe „tag:yaml.org,2002:js/function“ ist hier nicht erlaubt. → ${FEATURE}`,
    ],
    [
      'merge key',
      `<<: { a: 1 }\n${TITLE}`,
      '2:1 Der Verweis „<<“ ist hier nicht erlaubt. → Schreibt die Felder einzeln hin.',
    ],
    [
      'duplicate key',
      `${TITLE}\n${TITLE}`,
      '3:1 Das Feld „title“ steht hier zum zweiten Mal. → Behaltet eine der beiden Zeilen und löscht die andere.',
    ],
    [
      'escaped control character',
      'title: "Geschichte \\u0001 im Beispiel"',
      "2:8 In diesem Wert steckt ein Steuerzeichen (U+0001), mit einem \\ geschrieben. → Löscht die Zeichen nach dem \\ oder nehmt einfache Anführungszeichen: 'Text'",
    ],
    [
      'number in disguise',
      'title: 1_000',
      "2:8 „1_000“ wird als Zahl gelesen, mit Unterstrich oder aus Nullen und Einsen. → Setzt den Wert in Anführungszeichen: '1_000'",
    ],
    [
      'brackets without end',
      `title: ${'['.repeat(40)}`,
      '2:1 Hier sind Klammern oder Fragezeichen mehr als 30-fach verschachtelt; das lässt sich nicht lesen. → Schreibt Listen untereinander, jeden Eintrag mit „- “ in einer eigenen Zeile.',
    ],
  ])('%s', (_name, line, expected) => {
    expect(findAfter(STORY, TITLE, line)).toEqual([`${STORY}:${expected}`]);
  });

  it.each([
    ['question marks', '? '.repeat(30_000)],
    ['braces', '{'.repeat(60_000)],
    ['aliases', `a: &b 1\n${Array.from({ length: 5_000 }, (_, index) => `a${index}: *b`).join('\n')}`],
  ])('is not stalled by %s', (_name, yaml) => {
    const started = performance.now();
    const findings = checkWith({ [STORY]: `---\n${yaml}\n---\n` });
    expect(findings.length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

describe('the frame of the frontmatter', () => {
  const START = 'Die Datei beginnt so:\n---\ntitle: Unser Titel\n---';

  it.each([
    [
      'no frontmatter',
      'Nur Text.\n',
      '1:1 Die Angaben am Anfang der Datei (zwischen zwei Zeilen „---“) fehlen, oder davor steht etwas.',
    ],
    [
      'TOML',
      '+++\ntitle = "x"\n+++\n',
      '1:1 Die Angaben am Anfang der Datei (zwischen zwei Zeilen „---“) fehlen, oder davor steht etwas.',
    ],
    [
      'no end',
      '---\ntitle: x\n',
      '1:1 Die Angaben am Anfang der Datei hören nicht auf: die zweite Zeile „---“ fehlt.',
    ],
    [
      'odd end',
      '---\ntitle: x\n---- x\n',
      '3:1 Die Zeile nach den Angaben lautet „---- x“, erlaubt ist nur „---“.',
    ],
    [
      'end that only Astro knows',
      '---\ntitle: x\n+++\n---\n',
      '3:1 Die Zeile nach den Angaben lautet „+++“, erlaubt ist nur „---“.',
    ],
    [
      'no fields',
      '---\nnur text\n---\n',
      '2:1 Die Angaben am Anfang der Datei sind keine Felder; erlaubt sind Zeilen der Form „feld: Wert“.',
    ],
  ])('%s', (_name, text, expected) => {
    expect(show(checkWith({ [STORY]: text })).filter((line) => line.startsWith(STORY))).toEqual([
      `${STORY}:${expected} → ${START}`,
    ]);
  });

  it('has a largest size', () => {
    const text = goodText(STORY).replace('title:', `${'# lang\n'.repeat(10_000)}title:`);
    expect(show(checkWith({ [STORY]: text }))).toContain(
      `${STORY}:1:1 Die Angaben am Anfang der Datei sind über 64 kB groß. → Schreibt langen Text unter die zweite Zeile „---“.`,
    );
  });

  it('may have Windows line breaks', () => {
    expect(show(checkWith({ [STORY]: goodText(STORY).replaceAll('\n', '\r\n') }))).toEqual([]);
  });
});
