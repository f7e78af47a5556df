import { describe, expect, it } from 'vitest';
import { checkWith, edit, findBelow, goodText, LESSON, lineBelow, show } from '../testing.ts';
import { COMPONENTS } from './mdx-components.ts';

const findWith = (text: string): string[] => findBelow(LESSON, text);

/** A finding on the first line of the text. */
const first = (column: number, message: string): string => `${LESSON}:${FIRST}:${column} ${message}`;
const FIRST = lineBelow(LESSON);

const NAMES =
  'Quiz, Answer, Exercise, Hint, Solution, Expected, Example, Case, TrainerNote, Definition, Chart, DataTable und Notice';

describe('components', () => {
  const answer = (text: string, rest = ''): string =>
    `<Answer text="${text}"${rest}>\n\nDarum, [siehe oben](#was-eine-zeile-ist).\n\n</Answer>\n\n`;

  it.each([
    [
      '<Tabs />',
      1,
      `Den Baustein „<Tabs>“ gibt es nicht; erlaubt sind ${NAMES}. → Löscht den Baustein und behaltet seinen Text.`,
    ],
    [
      '<Notize title="x">Text</Notize>',
      1,
      `Den Baustein „<Notize>“ gibt es nicht; erlaubt sind ${NAMES}. → Meintet ihr „Notice“?`,
    ],
    ['<quiz>Text</quiz>', 1, 'Hier steht HTML: „<quiz>“. Erlaubt ist nur Markdown. → Meintet ihr <Quiz>?'],
    [
      'Ein <b>Wort</b>',
      5,
      'Hier steht HTML: „<b>“. Erlaubt ist nur Markdown. → Schreibt stattdessen: **fett**',
    ],
    [
      '<script>x</script>',
      1,
      'Hier steht HTML: „<script>“. Erlaubt ist nur Markdown. → Löscht das Element und behaltet seinen Text.',
    ],
    [
      '<></>',
      1,
      'Hier steht HTML: „<>“. Erlaubt ist nur Markdown. → Löscht das Element und behaltet seinen Text.',
    ],
    [
      '<Notice>Text</Notice>',
      1,
      'Im Baustein <Notice> fehlt „title“: Überschrift des Kastens. → Ergänzt zum Beispiel: title="Gut zu wissen"',
    ],
    [
      '<Notice title="">Text</Notice>',
      9,
      '„title“ in <Notice> ist leer; erlaubt: Überschrift des Kastens. → Zum Beispiel: title="Gut zu wissen"',
    ],
    [
      '<Notice titel="x" title="y">Text</Notice>',
      9,
      'Der Baustein <Notice> kennt „titel“ nicht; erlaubt: title. → Meintet ihr „title“?',
    ],
    [
      '<Notice title="x" onclick="y">Text</Notice>',
      19,
      `Der Baustein <Notice> kennt „onclick“ nicht; erlaubt: title. → Zum Beispiel:\n${COMPONENTS['Notice']?.example ?? ''}`,
    ],
    [
      '<Notice title="x" title="y">Text</Notice>',
      9,
      '„title“ steht in <Notice> zweimal. → Löscht eine der beiden Angaben.',
    ],
    [
      '<Notice title="x"></Notice>',
      1,
      `Der Baustein <Notice> ist leer. → Zum Beispiel:\n${COMPONENTS['Notice']?.example ?? ''}`,
    ],
    [
      '<Exercise title="x" minutes="lang">Text</Exercise>',
      21,
      '„minutes“ in <Exercise> ist „lang“; erlaubt: eine ganze Zahl (Dauer in Minuten). → Zum Beispiel: minutes="20"',
    ],
    [
      '<Exercise title="x" minutes="5" data="./fehlt.csv">Text</Exercise>',
      33,
      'Die Datei „./fehlt.csv“ gibt es nicht neben dieser Seite. Im Ordner liegen: ./liste.csv. → Legt die Datei in denselben Ordner oder ändert den Namen, zum Beispiel: ./daten.csv',
    ],
    [
      '<DataTable file="../zweite/x.csv" caption="x" />',
      12,
      '„file“ in <DataTable> ist „../zweite/x.csv“; erlaubt: CSV-Datei im selben Ordner. → Zum Beispiel: file="./mitglieder.csv"',
    ],
    [
      '<DataTable file="./liste.csv" caption="x">Text</DataTable>',
      1,
      `Im Baustein <DataTable> steht Text; er hat nur Angaben und endet mit />. → Zum Beispiel:\n${COMPONENTS['DataTable']?.example ?? ''}`,
    ],
    [
      '<Hint>Text</Hint>',
      1,
      `Der Baustein <Hint> steht nicht in <Exercise>; nur dort ist er erlaubt. → Zum Beispiel:\n${COMPONENTS['Hint']?.example ?? ''}`,
    ],
    [
      '<Solution>Text</Solution>',
      1,
      `Der Baustein <Solution> steht nicht in <Exercise>; nur dort ist er erlaubt. → Zum Beispiel:\n${COMPONENTS['Solution']?.example ?? ''}`,
    ],
    [
      `<Quiz question="x">\n\n${answer('a', ' correct')}</Quiz>`,
      1,
      `Diese Frage hat 1 Antwort, nötig sind mindestens 2. → Zum Beispiel:\n${COMPONENTS['Quiz']?.example ?? ''}`,
    ],
    [
      `<Quiz question="x">\n\n${answer('a')}${answer('b')}</Quiz>`,
      1,
      'Keine Antwort dieser Frage ist als richtig markiert. → Schreibt bei einer Antwort: <Answer text="…" correct>',
    ],
  ])('%s', (text, column, message) => {
    expect(findWith(text)).toEqual([first(column, message)]);
  });

  it('an answer without its reason', () => {
    expect(
      findWith(`<Quiz question="x">\n\n<Answer text="a" correct>\n\n</Answer>\n\n${answer('b')}</Quiz>`),
    ).toEqual([
      `${LESSON}:${FIRST + 2}:1 Der Antwort fehlt die Erklärung: warum stimmt sie, oder warum nicht? → Zum Beispiel:\n${COMPONENTS['Answer']?.example ?? ''}`,
    ]);
  });

  it('text between the answers', () => {
    expect(
      findWith(`<Quiz question="x">\n\n${answer('a', ' correct')}${answer('b')}Text\n\n</Quiz>`),
    ).toEqual([
      `${LESSON}:${FIRST + 14}:1 In <Quiz> steht etwas anderes als <Answer>; erlaubt ist nur das. → Zum Beispiel:\n${COMPONENTS['Quiz']?.example ?? ''}`,
    ]);
  });

  it.each([
    [
      '"bar"',
      '"bra"',
      '„type“ in <Chart> ist „bra“; erlaubt: bar, line, dots, share oder map. → Meintet ihr „bar“?',
    ],
    [
      'label="name"',
      'label="namen"',
      'Die Spalte „namen“ gibt es in content/lessons/erste/liste.csv nicht; vorhanden sind „name“, „zahl“. → Meintet ihr „name“?',
    ],
    [
      'highlight="B"',
      'highlight="C"',
      'Betont werden soll „C“, das steht aber nicht in der Spalte „name“. → Schreibt den Namen genau wie in der Tabelle.',
    ],
    [
      'source="quelle-eins"',
      'source="quelle-ein"',
      'Die Quelle „quelle-ein“ steht nicht unter „sources“; vorhanden: quelle-eins. → Meintet ihr „quelle-eins“?',
    ],
    [
      ' correct>',
      ' correct="true">',
      '„correct“ in <Answer> hat einen Wert; erlaubt ist nur das Wort allein. → Schreibt nur: correct',
    ],
  ])('%s as %s', (from, to, message) => {
    const findings = show(checkWith({ [LESSON]: edit(LESSON, from, to) }));
    expect(findings.map((line) => line.replace(/^\S+ /u, ''))).toEqual([message]);
  });

  it('may stand on one line', () => {
    expect(
      findWith(
        '<Quiz question="x"><Answer text="a" correct>Ja.</Answer> <Answer text="b">Nein, [siehe oben](#was-eine-zeile-ist).</Answer></Quiz>',
      ),
    ).toEqual([]);
  });
});

describe('a lesson', () => {
  it('has an exercise and three questions', () => {
    const text = goodText(LESSON);
    const body = text.slice(0, text.indexOf('<Quiz question="Frage zwei?">'));
    const findings = show(checkWith({ [LESSON]: body }));
    expect(findings).toEqual([
      `${LESSON}:36:4 Die Lektion hat 0 × <Exercise>, nötig ist mindestens 1. → Zum Beispiel:\n${COMPONENTS['Exercise']?.example ?? ''}`,
      `${LESSON}:36:4 Die Lektion hat 1 × <Quiz>, nötig sind mindestens 3. → Zum Beispiel:\n${COMPONENTS['Quiz']?.example ?? ''}`,
    ]);
  });

  it.each(Object.entries(COMPONENTS))(
    'the example of %s has no fault of its own',
    (name, { example, parent }) => {
      const wrapped =
        parent === 'Exercise'
          ? `<Exercise title="x" minutes="5">\n\nText\n\n${example}\n\n</Exercise>`
          : parent === 'Example'
            ? `<Example>\n\n<Case field="neutral">\n\nText\n\n</Case>\n\n${example}\n\n</Example>`
            : example;
      const findings = findWith(parent === 'Quiz' ? '' : wrapped).filter(
        (line) => !/Datei „|Quelle „|mindestens 2/u.test(line),
      );
      expect(`${name} ${findings.join('\n')}`).toBe(`${name} `);
    },
  );
});
