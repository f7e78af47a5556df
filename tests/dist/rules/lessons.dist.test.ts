import { describe, expect, it } from 'vitest';
import { expectPass, htmlPage, judge } from '../lib/fixture.ts';
import { lessons } from './lessons.ts';

const HEADINGS = ['Danach könnt ihr …', 'Auf einen Blick', 'Das Wichtigste', 'Quellen'];
const REASON = 'Das ist die Erklärung, und sie sagt, warum.';
const quiz = (wrong = `${REASON} <a href="#x">Dort</a>`): string =>
  `<quiz-card><p class="question">Wie viele?</p><details data-answer="right"><summary>2</summary><div class="why">${REASON}</div></details>
  <details data-answer="wrong"><summary>3</summary><div class="why">${wrong}</div></details></quiz-card>`;
const body = (quizzes = quiz() + quiz() + quiz()): string =>
  `${HEADINGS.map((text) => `<h2>${text}</h2>`).join('')}${quizzes}<section class="exercise"></section>
  <p class="file"><a href="/cdl/daten/a.xlsx">Excel</a><a href="/cdl/daten/a.csv">CSV</a></p>`;
const LINE = '*'.repeat(40);
const files = (html: string, count = 3): Record<string, string> => ({
  'academy/lektionen/a/index.html': htmlPage({ body: html }),
  'academy/lektionen/a/lektion.md': '**Frage:** Wie viele?\n\n'.repeat(count),
  'academy/lektionen/a/liascript.md': `[( )] 2\n\n${LINE}\n\nx\n\n${LINE}\n\n`.repeat(count),
});

describe('lessons', () => {
  it('accepts a whole lesson', async () => {
    await expectPass(lessons, files(body()));
  });

  it.each([
    ['too few questions', files(body(quiz()), 1), '1 Fragen, nötig sind 3'],
    ['no exercise', files(body().replace('<section class="exercise"></section>', '')), 'keine Übung'],
    [
      'a missing frame',
      files(body().replace('<h2>Auf einen Blick</h2>', '')),
      'die Überschrift „Auf einen Blick“ fehlt',
    ],
    [
      'a silent answer',
      files(body(quiz() + quiz() + quiz('<a href="#x">da</a>'))),
      '„Wie viele?“: die Antwort „3“ ist nicht erklärt',
    ],
    [
      'a lost answer',
      files(body(quiz() + quiz() + quiz(REASON))),
      '„Wie viele?“: „3“ sagt nicht, wo man nachliest',
    ],
    [
      'one format only',
      files(body().replace('a.xlsx', 'b.xlsx')),
      '/cdl/daten/a.csv gibt es nicht als Excel-Datei',
    ],
    [
      'a note for trainers',
      files(`${body()}<section class="trainer"></section>`),
      'der Ablauf für Gruppen steht bei den Lernenden',
    ],
    [
      'a component in a file',
      { ...files(body()), 'academy/lektionen/a/lektion.md': `${'**Frage:** x\n'.repeat(3)}<Quiz>` },
      'in der Datei zum Mitnehmen steht ein Baustein statt Text',
    ],
    [
      'fewer questions in a file',
      { ...files(body()), 'academy/lektionen/a/lektion.md': '**Frage:** x' },
      'lektion.md hat 1 Fragen, die Seite 3',
    ],
  ])('finds %s', async (_name, site, message) => {
    expect(await judge(lessons, site)).toContain(`/academy/lektionen/a/index.html: ${message}`);
  });
});
