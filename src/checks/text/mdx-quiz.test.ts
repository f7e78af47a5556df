import { describe, expect, it } from 'vitest';
import { findBelow, LESSON } from '../testing.ts';

const WHERE = '[Was eine Zeile ist](#was-eine-zeile-ist)';
const answer = (text: string, flags = '', reason = `Darum, siehe ${WHERE}.`): string =>
  `<Answer text="${text}"${flags}>\n\n${reason}\n\n</Answer>\n\n`;
const quiz = (attributes: string, ...answers: string[]): string =>
  `<Quiz question="Wie viele?"${attributes}>\n\n${answers.join('')}</Quiz>`;
const faultsOf = (text: string): string[] =>
  findBelow(LESSON, text).map((line) => line.replace(/^\S+ /u, '').replace(/ → .*$/su, ''));

const RIGHT = answer('10', ' correct');

describe('a quiz', () => {
  it.each([
    ['one right answer', quiz('', RIGHT, answer('11'))],
    ['several right answers', quiz(' kind="multiple"', RIGHT, answer('zehn', ' correct'), answer('11'))],
    ['a statement', quiz(' kind="truth"', answer('Stimmt', ' correct'), answer('Stimmt nicht'))],
    [
      'a number',
      quiz(
        ' kind="number" tolerance="0.5" unit="%"',
        answer('36,7', ' correct'),
        answer('-4'),
        answer('Anders', ' other'),
      ),
    ],
    ['a right answer without a link', quiz('', answer('10', ' correct', 'Genau.'), answer('11'))],
  ])('may have %s', (_name, text) => {
    expect(faultsOf(text)).toEqual([]);
  });

  it.each([
    [
      'no right answer',
      quiz('', answer('a'), answer('b')),
      'Keine Antwort dieser Frage ist als richtig markiert.',
    ],
    [
      'two right answers where one can be chosen',
      quiz('', RIGHT, answer('zehn', ' correct')),
      '2 Antworten sind als richtig markiert, aber nur eine lässt sich wählen.',
    ],
    [
      'three sides of a statement',
      quiz(' kind="truth"', answer('Ja', ' correct'), answer('Nein'), answer('Vielleicht')),
      'Eine Frage mit kind="truth" hat genau zwei Antworten, hier sind es 3.',
    ],
    [
      'a number in words',
      quiz(' kind="number"', answer('zehn', ' correct'), answer('Anders', ' other')),
      'Die Antwort „zehn“ ist keine Zahl, die Frage will aber eine.',
    ],
    [
      'a number with a point',
      quiz(' kind="number"', answer('36.7', ' correct'), answer('Anders', ' other')),
      'Die Antwort „36.7“ ist keine Zahl, die Frage will aber eine.',
    ],
    [
      'no answer for other numbers',
      quiz(' kind="number"', RIGHT, answer('11')),
      'Dieser Frage fehlt die Antwort für alle übrigen Zahlen.',
    ],
    [
      'a wrong answer that leads nowhere',
      quiz('', RIGHT, answer('11', '', 'Nein.')),
      'Die falsche Antwort sagt nicht, wo man nachlesen kann.',
    ],
    [
      'a kind that does not exist',
      quiz(' kind="mulitple"', RIGHT, answer('11')),
      '„kind“ in <Quiz> ist „mulitple“; erlaubt: single, multiple, truth oder number.',
    ],
    [
      'a tolerance in words',
      quiz(' tolerance="etwas"', RIGHT, answer('11')),
      '„tolerance“ in <Quiz> ist „etwas“; erlaubt: eine Zahl mit Punkt (wie weit eine Zahl abweichen darf).',
    ],
  ])('must not have %s', (_name, text, message) => {
    expect(faultsOf(text)).toEqual([message]);
  });
});

it('a note for trainers, an example and a definition are fine', () => {
  expect(
    faultsOf(
      '<TrainerNote minutes="10">\n\nErst zu zweit.\n\n</TrainerNote>\n\n<Definition term="daten" />\n\n<Example>\n\n<Case field="neutral">\n\nEin Verein.\n\n</Case>\n\n</Example>',
    ),
  ).toEqual([]);
  expect(faultsOf('<Definition term="Daten!" />')[0]).toContain('„term“ in <Definition> ist „Daten!“');
  expect(faultsOf('<Definition term="datem" />')).toEqual(['Die Stelle „#datem“ gibt es im Glossar nicht.']);
});

it.each([
  [
    'without the one for everyone',
    '<Case field="sport">\n\nEin Verein.\n\n</Case>',
    'Dem Beispiel fehlt die Fassung für alle: field="neutral".',
  ],
  [
    'with a field twice',
    '<Case field="neutral">\n\nEin Verein.\n\n</Case>\n\n<Case field="neutral">\n\nNoch einer.\n\n</Case>',
    'Im Beispiel steht das Feld „neutral“ zweimal.',
  ],
])('an example %s is refused', (_name, cases, message) => {
  expect(faultsOf(`<Example>\n\n${cases}\n\n</Example>`)).toEqual([message]);
});
