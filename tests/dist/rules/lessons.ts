import { textOf, type Page } from '../lib/page.ts';
import { onPages } from '../lib/rule.ts';
import type { Site } from '../lib/site.ts';

const LESSON = /^\/academy\/lektionen\/[^/]+\/$/u;
const MINIMUM = { quizzes: 3, exercises: 1 };

const quizFaults = (page: Page): string[] =>
  page.root.querySelectorAll('quiz-card').flatMap((quiz) => {
    const question = textOf(quiz.querySelector('.question')!).slice(0, 60);
    const answers = quiz.querySelectorAll('details');
    const silent = answers.filter((answer) => (answer.querySelector('.why')?.text.trim().length ?? 0) < 20);
    const lost = answers.filter(
      (answer) =>
        answer.getAttribute('data-answer') !== 'right' && answer.querySelector('a[href^="#"]') === null,
    );
    return [
      ...silent.map(
        (answer) =>
          `„${question}“: die Antwort „${textOf(answer.querySelector('summary')!)}“ ist nicht erklärt`,
      ),
      ...lost.map(
        (answer) =>
          `„${question}“: „${textOf(answer.querySelector('summary')!)}“ sagt nicht, wo man nachliest`,
      ),
    ];
  });

/** The files to take along hold as many questions as the page. */
const exportFaults = (page: Page, site: Site, count: number): string[] => {
  const read = (name: string): string | undefined => {
    const file = `${page.path}${name}`;
    return site.files.has(file) ? site.read(file).toString('utf8') : undefined;
  };
  const markdown = read('lektion.md');
  const lia = read('liascript.md');
  const questions = {
    'lektion.md': markdown?.match(/^\*\*Frage:\*\*/gmu)?.length ?? 0,
    'liascript.md': (lia?.match(/^\*{30,}$/gmu)?.length ?? 0) / 2,
  };
  return [
    ...Object.entries(questions)
      .filter(([, number]) => number !== count)
      .map(([name, number]) => `${name} hat ${number} Fragen, die Seite ${count}`),
    ...[markdown, lia].flatMap((text) =>
      text !== undefined && /^<\/?[A-Z]/mu.test(text)
        ? ['in der Datei zum Mitnehmen steht ein Baustein statt Text']
        : [],
    ),
  ];
};

/** Each table is handed out in both formats. */
const fileFaults = (page: Page): string[] => {
  const links = page.root.querySelectorAll('.file a').map((link) => link.getAttribute('href') ?? '');
  return links
    .filter((href) => href.endsWith('.csv') && !links.includes(href.replace(/csv$/u, 'xlsx')))
    .map((href) => `${href} gibt es nicht als Excel-Datei`);
};

/** A lesson has its frame, enough to do, and answers that explain themselves. */
export const lessons = onPages(
  (page, site) => {
    const quizzes = page.root.querySelectorAll('quiz-card').length;
    const exercises = page.root.querySelectorAll('.exercise').length;
    const headings = page.root.querySelectorAll('h2').map(textOf);
    return [
      ...['Danach könnt ihr …', 'Auf einen Blick', 'Das Wichtigste', 'Quellen']
        .filter((name) => !headings.some((heading) => heading.startsWith(name)))
        .map((name) => `die Überschrift „${name}“ fehlt`),
      ...(quizzes < MINIMUM.quizzes ? [`${quizzes} Fragen, nötig sind ${MINIMUM.quizzes}`] : []),
      ...(exercises < MINIMUM.exercises ? ['keine Übung'] : []),
      ...quizFaults(page),
      ...exportFaults(page, site, quizzes),
      ...fileFaults(page),
      ...(page.root.querySelector('.trainer') === null
        ? []
        : ['der Ablauf für Gruppen steht bei den Lernenden']),
    ];
  },
  ({ path, kind }) => LESSON.test(path) && kind === 'indexed',
);
