import { describe, expect, it } from 'vitest';
import { check, checkWith, show, withFiles } from '../testing.ts';

const NAME =
  'enthält mehr als kleine Buchstaben ohne Umlaut, Ziffern und Bindestriche, oder ist länger als 80 Zeichen.';
const TYPES = 'md, mdx, yaml, csv, png, jpg, jpeg, webp, avif, svg, pdf, ods, xlsx';
const FORMATS = 'Speichert die Datei in einem dieser Formate (Bilder: png, jpg oder webp), oder löscht sie.';
const PDF = '%PDF-1.7 ';

describe('names and places of files', () => {
  it.each([
    [
      'content/stories/beispiel/größe.csv',
      `Der Dateiname „größe.csv“ ${NAME} Es stört: „ö“ (U+00F6). → Zum Beispiel: groesse.csv`,
    ],
    [
      'content/stories/beispiel/Mein Bild.PNG',
      `Der Dateiname „Mein Bild.PNG“ ${NAME} Es stört: ein Leerzeichen. → Zum Beispiel: mein-bild.png`,
    ],
    [
      'content/stories/Beispiel-Zwei/a.csv',
      `Der Ordnername „Beispiel-Zwei“ ${NAME} → Zum Beispiel: beispiel-zwei`,
    ],
    [
      'content/stories/beispiel/con.csv',
      'Der Dateiname „con.csv“ ist unter Windows nicht möglich. → Wählt einen anderen Namen.',
    ],
    [
      'content/stories/beispiel/a.exe',
      `Dateien vom Typ „.exe“ sind hier nicht erlaubt; erlaubt sind ${TYPES}. → ${FORMATS}`,
    ],
    [
      'content/stories/beispiel/notiz',
      `Dateien ohne Endung sind hier nicht erlaubt; erlaubt sind ${TYPES}. → ${FORMATS}`,
    ],
    [
      'content/stories/beispiel/../x.csv',
      'Der Pfad „content/stories/beispiel/../x.csv“ ist nicht erlaubt. → Erlaubt sind Pfade wie: content/stories/frauenhaus/index.md',
    ],
    [
      'content/stories\\x.csv',
      'Der Pfad „content/stories\\x.csv“ ist nicht erlaubt. → Erlaubt sind Pfade wie: content/stories/frauenhaus/index.md',
    ],
    [
      'content/stories/leer/a.csv',
      'Die Datei liegt in einem Ordner ohne Text: „content/stories/leer/index.md“ fehlt. → Legt den Text dazu, oder löscht die Datei.',
    ],
  ])('%s', (path, expected) => {
    expect(show(checkWith({ [path]: 'a;b\n1;2\n' }))).toContain(`${path}:0:0 ${expected}`);
  });

  it.each([
    ['content/storys/beispiel/index.md', 'Verschiebt die Datei dorthin, wo sie hingehört, oder löscht sie.'],
    ['content/lessons/erste/index.md', 'Meintet ihr „content/lessons/erste/index.mdx“?'],
    ['content/site/navigatoin.yaml', 'Meintet ihr „content/site/navigation.yaml“?'],
    [
      'content/stories/beispiel/tief/a.csv',
      'Verschiebt die Datei dorthin, wo sie hingehört, oder löscht sie.',
    ],
    ['content/pages/daten.csv', 'Verschiebt die Datei dorthin, wo sie hingehört, oder löscht sie.'],
  ])('%s lies where nobody reads it', (path, remedy) => {
    const [finding] = checkWith({ [path]: 'a;b\n1;2\n' }).filter(({ file }) => file === path);
    expect(finding).toMatchObject({ rule: 'file-place', remedy });
    expect(finding?.message).toContain(
      'An dieser Stelle liest niemand die Datei. Erlaubt sind content/mission/<name>.md',
    );
  });

  it('refuses links to elsewhere', () => {
    const link = { path: 'content/stories/beispiel/plan.csv', bytes: new Uint8Array(), isSymlink: true };
    expect(show(check([...withFiles({}), link]))).toEqual([
      'content/stories/beispiel/plan.csv:0:0 Das ist keine Datei, sondern ein Verweis (Symlink); der könnte überallhin führen. → Legt die Datei selbst an diese Stelle.',
    ]);
  });

  it.each([
    ['case', 'content/stories/beispiel/Zahlen.csv'],
    [
      'composed and decomposed umlauts',
      'content/stories/beispiel/u\u0308.csv',
      'content/stories/beispiel/\u00FC.csv',
    ],
  ])('refuses twins that differ by %s', (_name, ...paths) => {
    const findings = checkWith(Object.fromEntries(paths.map((path) => [path, 'a;b\n1;2\n'])));
    expect(findings.map(({ rule }) => rule)).toContain('file-twin');
  });

  it('refuses empty files, and lists that are missing', () => {
    const findings = checkWith({ 'content/glossary/leer.md': '', 'content/site/redirects.yaml': undefined });
    expect(show(findings)).toEqual([
      'content/glossary/leer.md:0:0 Die Datei ist leer. → Füllt sie, oder löscht sie.',
      'content/site/redirects.yaml:0:0 Diese Datei fehlt; die Website braucht sie. → Legt sie an. Ohne Einträge steht darin nur: []',
    ]);
  });

  it.each([
    'content/stories/beispiel/plan.pdf',
    'content/stories/README.md',
    'content/lessons/erste/plan.pdf',
  ])('allows %s', (path) => {
    expect(show(checkWith({ [path]: PDF }))).toEqual([]);
  });

  it('looks into documents', () => {
    expect(show(checkWith({ 'content/stories/beispiel/plan.ods': PDF }))).toEqual([
      'content/stories/beispiel/plan.ods:0:0 Die Datei heißt .ods, ist aber etwas anderes. → Öffnet sie in einem Programm und speichert sie im richtigen Format. Nur umbenennen hilft nicht.',
    ]);
  });
});
