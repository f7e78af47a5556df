import { describe, expect, it } from 'vitest';
import { checkWith, edit, findAfter, LESSON, show, STORY, TABLE } from '../testing.ts';

const EXAMPLE =
  'Die erste Zeile nennt die Spalten, darunter stehen die Werte, getrennt mit Semikolon:\njahr;frauen\n2024;6477';
const NUMBER = 'Schreibt nur die Zahl, ohne Einheit, Leerzeichen oder Tausenderpunkt, zum Beispiel: 6477';
const COLUMNS =
  'Ergänzt oder löscht ein Semikolon. Steht ein Semikolon im Text, setzt den Text in doppelte Anführungszeichen.';

const ofTable = (content: string | Uint8Array): string[] =>
  show(checkWith({ [TABLE]: content })).filter((line) => line.startsWith(TABLE));

describe('CSV files', () => {
  it.each([
    ['empty', '', `1:1 Die Tabelle ist leer. → ${EXAMPLE}`],
    [
      'only a header',
      'jahr;menge\n',
      `1:1 Die Tabelle hat nur die Zeile mit den Spaltennamen, aber keine Werte. → ${EXAMPLE}`,
    ],
    [
      'ragged',
      'jahr;menge\n2023;1\n2024;2;3\n',
      `3:1 Zeile 3 hat 3 Spalten, die erste Zeile hat 2. → ${COLUMNS}`,
    ],
    ['empty line', 'jahr;menge\n\n2024;2\n', '2:1 Zeile 2 ist leer. → Löscht die leere Zeile.'],
    [
      'line after a cell with a line break',
      'jahr;menge\n"20\n24";1\n2025;x\n',
      `4:1 Zeile 4, Spalte „menge“: „x“ ist keine Zahl. Das Diagramm braucht hier Zahlen. → ${NUMBER}`,
    ],
    [
      'decimal comma',
      'jahr;menge\n2023;1\n2024;1.002,5\n',
      '3:1 Zeile 3, Spalte „menge“: 1.002,5 hat ein Komma; erlaubt ist der Punkt statt Komma. → Punkt statt Komma: 1002.5',
    ],
    [
      'no number',
      'jahr;menge\n2024;viele\n',
      `2:1 Zeile 2, Spalte „menge“: „viele“ ist keine Zahl. Das Diagramm braucht hier Zahlen. → ${NUMBER}`,
    ],
    [
      'no value',
      'jahr;menge\n2024;\n',
      `2:1 Zeile 2, Spalte „menge“: Der Wert fehlt. Das Diagramm braucht hier Zahlen. → ${NUMBER}`,
    ],
    [
      'two columns of one name',
      'jahr;jahr;menge\n2024;1;1\n',
      '1:1 Zwei Spalten heißen „jahr“. → Gebt jeder Spalte einen eigenen Namen.',
    ],
    ['column without a name', 'jahr;;menge\n2024;1;1\n', `1:1 Die 2. Spalte hat keinen Namen. → ${EXAMPLE}`],
    [
      'formula',
      'jahr;menge;x\n2024;1;=1+1\n',
      '2:1 Zeile 2 enthält „=1+1“. Tabellenprogramme führen das als Formel aus. → Schreibt das Ergebnis statt der Formel in die Zelle.',
    ],
    [
      'lone quote',
      'jahr;menge\n2024;1\n2024;"a\n',
      '3:1 Ab hier lässt sich die Tabelle nicht lesen: Ein Anführungszeichen steht allein oder mitten im Wert. → Steht in einem Wert ein Anführungszeichen, verdoppelt es und setzt den ganzen Wert in Anführungszeichen: "der ""Verein"""',
    ],
    [
      'Tausenderpunkt (hint)',
      'jahr;menge\n2024;6.477\n',
      '2:1 Spalte „menge“: 6.477 wird als 6,477 gelesen, denn der Punkt ist hier das Komma. → Stimmt das, ist nichts zu tun. Meint ihr Tausend, lasst den Punkt weg: 6477',
    ],
  ])('%s', (_name, content, expected) => {
    expect(ofTable(content)).toEqual([`${TABLE}:${expected}`]);
  });

  it('name Länder, and only those, where a map is drawn', () => {
    const asMap = (table: string): string[] =>
      show(
        checkWith({
          [STORY]: edit(STORY, 'type: bar', 'type: map').replace("['2024']", '[]'),
          [TABLE]: table,
        }),
      );
    expect(asMap('jahr;menge\nBremen;1\nBayern;2\n')).toEqual([]);
    expect(asMap('jahr;menge\nBremen;1\nBaiern;2\nNRW;3\n')).toEqual([
      `${TABLE}:3:1 Zeile 3, Spalte „jahr“: „Baiern“ ist kein Bundesland. Die Karte kennt nur die 16 Länder. → Meintet ihr „Bayern“?`,
      `${TABLE}:4:1 Zeile 4, Spalte „jahr“: „NRW“ ist kein Bundesland. Die Karte kennt nur die 16 Länder. → Schreibt den Namen aus, zum Beispiel: Nordrhein-Westfalen`,
    ]);
  });

  it('are separated by semicolons', () => {
    expect(ofTable('jahr,menge\n2024,1\n')).toEqual([
      `${TABLE}:1:1 Die Spalten sind nicht mit Semikolon getrennt: „jahr,menge“. → Speichert die Datei mit „;“ als Trennzeichen.\n${EXAMPLE}`,
    ]);
  });

  it('are at most 200 kB', () => {
    expect(ofTable(`jahr;menge\n${'2024;1\n'.repeat(30_000)}`)).toEqual([
      `${TABLE}:1:1 Die Tabelle ist 211 kB groß, erlaubt sind 200 kB. → Kürzt sie auf die Zeilen und Spalten, die gebraucht werden.`,
    ]);
  });

  it('are UTF-8', () => {
    const latin1 = Uint8Array.from('jahr;menge\nM\u00E4rz;1\n', (letter) => letter.charCodeAt(0));
    expect(ofTable(latin1)).toEqual([
      `${TABLE}:2:2 Die Datei ist nicht in UTF-8 gespeichert; ab hier sind die Buchstaben nicht lesbar. → Speichert sie neu mit der Kodierung „UTF-8“ (im Editor unter „Speichern unter“, in LibreOffice „Unicode (UTF-8)“).`,
    ]);
  });

  it.each([
    ['a byte order mark', '\uFEFFjahr;menge\n2024;1\n'],
    ['Windows line breaks', 'jahr;menge\r\n2024;-1.5\r\n'],
    ['quotes and phone numbers', 'jahr;menge;a\n2024;1;"a; ""b"""\n2025;1;+49 30 123456\n'],
  ])('may have %s', (_name, content) => {
    expect(ofTable(content)).toEqual([]);
  });
});

describe('charts and data sets', () => {
  it.each([
    [
      'missing file',
      STORY,
      'file: ./zahlen.csv\n  title',
      'file: ./zahl.csv\n  title',
      `${STORY}:41:9 Die Datei „./zahl.csv“ gibt es nicht neben dieser Seite. Im Ordner liegen: ./zahlen.csv. → Meintet ihr „./zahlen.csv“?`,
    ],
    [
      'missing file of a recipe',
      STORY,
      'file: ./zahlen.csv\n  - step',
      'file: ./vorlage.csv\n  - step',
      `${STORY}:58:11 Die Datei „./vorlage.csv“ gibt es nicht neben dieser Seite. Im Ordner liegen: ./zahlen.csv. → Legt die Datei in denselben Ordner oder ändert den Namen, zum Beispiel: ./daten.csv`,
    ],
    [
      'missing file of a data set',
      LESSON,
      '- file: ./liste.csv',
      '- file: ./listen.csv',
      `${LESSON}:13:11 Die Datei „./listen.csv“ gibt es nicht neben dieser Seite. Im Ordner liegen: ./liste.csv. → Meintet ihr „./liste.csv“?`,
    ],
    [
      'column for the values',
      STORY,
      'value: menge',
      'value: mengen',
      `${STORY}:45:10 Die Spalte „mengen“ gibt es in ${TABLE} nicht; vorhanden sind „jahr“, „menge“. → Meintet ihr „menge“?`,
    ],
    [
      'column for the names',
      STORY,
      'label: jahr',
      'label: ort',
      `${STORY}:44:10 Die Spalte „ort“ gibt es in ${TABLE} nicht; vorhanden sind „jahr“, „menge“. → Zum Beispiel: label: jahr`,
    ],
    [
      'highlight',
      STORY,
      "highlight: ['2024']",
      "highlight: ['1999']",
      `${STORY}:46:14 Betont werden soll „1999“, das steht aber nicht in der Spalte „jahr“. → Schreibt den Namen genau wie in der Tabelle.`,
    ],
    [
      'column of a data set',
      LESSON,
      '- name: zahl',
      '- name: zahlen',
      `${LESSON}:22:15 Die Spalte „zahlen“ gibt es in content/lessons/erste/liste.csv nicht; vorhanden sind name und zahl. → Meintet ihr „zahl“?`,
    ],
    [
      'source of a chart',
      STORY,
      "'2024']\n  source: quelle-eins",
      "'2024']\n  source: quelle-ein",
      `${STORY}:47:11 Die Quelle „quelle-ein“ steht nicht unter „sources“; vorhanden: quelle-eins. → Meintet ihr „quelle-eins“?`,
    ],
    [
      'source of a figure',
      STORY,
      "asOf: '2026'\n    source: quelle-eins",
      "asOf: '2026'\n    source: fhk",
      `${STORY}:38:13 Die Quelle „fhk“ steht nicht unter „sources“; vorhanden: quelle-eins. → Ergänzt unter sources einen Eintrag mit: id: fhk`,
    ],
  ])('%s', (_name, path, from, to, expected) => {
    expect(findAfter(path, from, to)).toContain(expected);
  });
});
