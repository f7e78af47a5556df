import type { Part } from './tree.ts';
import { plainWriters, type Links, type Writers } from './markdown.ts';

type Component = Extract<Part, { kind: 'component' }>;

const answersOf = (quiz: Component): Component[] =>
  quiz.parts.filter((part): part is Component => part.kind === 'component' && part.name === 'Answer');

const textOf = (answer: Component): string => answer.attributes.get('text') ?? '';
const isRight = (answer: Component): boolean => answer.attributes.has('correct');

/** The line of an answer: round for one right answer, square for several, a field for a number. */
const writeChoices = (kind: string, answers: Component[]): string => {
  if (kind === 'number')
    return answers
      .filter(isRight)
      .map((answer) => `[[${textOf(answer)}]]`)
      .join('\n');
  const [open, close] = kind === 'multiple' ? ['[[', ']]'] : ['[(', ')]'];
  return answers
    .map((answer) => `${open}${isRight(answer) ? 'X' : ' '}${close} ${textOf(answer)}`)
    .join('\n');
};

/** A lesson's components in LiaScript: quizzes can be answered there, explanations stand in the solution. */
export const liaWriters = (links: Links): Writers => ({
  ...plainWriters(links),
  Quiz: (quiz, write) => {
    const answers = answersOf(quiz);
    const reasons = answers.map(
      (answer) => `* **${textOf(answer)}** ${write(answer.parts).replaceAll(/\s*\n+\s*/gu, ' ')}`,
    );
    return [
      `**${quiz.attributes.get('question') ?? ''}**`,
      writeChoices(quiz.attributes.get('kind') ?? 'single', answers),
      `****************************************\n\n${reasons.join('\n')}\n\n****************************************`,
    ].join('\n\n');
  },
});
