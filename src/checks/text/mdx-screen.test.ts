import { describe, expect, it } from 'vitest';
import { findBelow, LESSON, lineBelow } from '../testing.ts';

const findWith = (text: string): string[] => findBelow(LESSON, text);

/** A finding on the first line of the text. */
const first = (column: number, message: string): string => `${LESSON}:${FIRST}:${column} ${message}`;
const FIRST = lineBelow(LESSON);

const BRACES = 'Nehmt runde Klammern, oder schreibt \\{ und \\}, wenn die Klammer zu lesen sein soll.';
const CLOSE =
  'Jeder Baustein endet, zum Beispiel: <Hint> … </Hint>, oder in einem: <DataTable file="./daten.csv" caption="…" />';
const MODULE =
  'Die Zeile beginnt mit import oder export; Programme sind im Text nicht erlaubt. → Löscht die Zeile. Alle Bausteine (Quiz, Exercise, Chart, …) sind ohne import da.';

describe('programs in MDX', () => {
  it.each([
    ['import a from "b"', 1, MODULE],
    ['export const a = 1', 1, MODULE],
    ['export default () => null', 1, MODULE],
    [
      '{1 + 1}',
      1,
      `Hier steht etwas in geschweiften Klammern: „{1 + 1}“. Das würde als Programm ausgeführt. → ${BRACES}`,
    ],
    [
      'Text {process.env.X} Text',
      6,
      `Hier steht etwas in geschweiften Klammern: „{process.env.X}“. Das würde als Programm ausgeführt. → ${BRACES}`,
    ],
    [
      '{/* Notiz */}',
      1,
      `Hier steht etwas in geschweiften Klammern: „{/* Notiz */}“. Das würde als Programm ausgeführt. → ${BRACES}`,
    ],
    [
      'Eine { allein',
      6,
      `Hier steht etwas in geschweiften Klammern: „{ allein“. Das würde als Programm ausgeführt. → ${BRACES}`,
    ],
    [
      '<Notice title={x}>Text</Notice>',
      15,
      'Der Wert eines Bausteins steht in geschweiften Klammern; erlaubt ist nur Text in Anführungszeichen. → Zum Beispiel: minutes="20". Aus correct={true} wird nur: correct',
    ],
    [
      '<Notice {...x} title="y">Text</Notice>',
      9,
      `Hier steht etwas in geschweiften Klammern: „{...x}“. Das würde als Programm ausgeführt. → ${BRACES}`,
    ],
  ])('%s', (text, column, message) => {
    expect(findWith(text)).toContain(first(column, message));
  });

  it.each([
    '`{x}` und `` ` {y} ``',
    '```js\nimport a from "b";\n{x} <b>\n```',
    'a \\{b\\} c',
    '<Notice title="{x}">Text</Notice>',
  ])('%s is none', (text) => {
    expect(findWith(text)).toEqual([]);
  });

  it.each([
    ['expressions in expressions', '{'.repeat(9000)],
    ['many lines of them', `${'{'.repeat(9000)}\n`.repeat(90)],
    ['elements in an expression', `{${'<a>'.repeat(2000)}}`],
    ['elements in an indented expression', `    {${'<a>'.repeat(2000)}}`],
    ['comments', `${'<!--'.repeat(2000)}\n`.repeat(100)],
    ['nested elements', '<Notice title="x">'.repeat(500)],
    ['backticks', Array.from({ length: 800 }, (_, index) => '`'.repeat(index + 1)).join(' a\n')],
  ])('do not stall the check: %s', (_name, text) => {
    const started = performance.now();
    expect(findWith(text)).toBeDefined();
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

describe('MDX that does not parse', () => {
  it.each([
    ['<Quiz question="x">', 1, `Der Baustein <Quiz> wird nicht geschlossen. → ${CLOSE}`],
    ['</Notice>', 1, `Hier endet <Notice>, ohne dass es vorher beginnt. → ${CLOSE}`],
    [
      'Text <!-- x -->',
      6,
      'Nach dem „<“ steht kein Baustein; <!-- … --> geht hier nicht. → Löscht die Anmerkung. Ein einzelnes „<“ schreibt ihr so: &lt;',
    ],
    [
      'kleiner als <5',
      13,
      'Nach dem „<“ steht kein richtiger Baustein. → Ein einzelnes „<“ schreibt ihr so: &lt; oder in Worten: „kleiner als“.',
    ],
  ])('%s', (text, column, message) => {
    expect(findWith(text)).toEqual([first(column, message)]);
  });
});
