import type { Assistant } from '../catalogue/assistant.ts';
import { startPath, wayId } from './starts.ts';

/** The four questions, in their order. */
export const QUESTIONS = [
  'Was habt ihr vor?',
  'Wo hängt es?',
  'Wie viel Zeit habt ihr am Stück?',
  'Allein oder im Team?',
] as const;

/** The name of the first screen, where no answer is given yet. */
export const FIRST = 'anfang';

/** One answer: where it leads is either the next screen (`id`) or the page of the result (`path`). */
export interface Answer {
  label: string;
  note?: string | undefined;
  to: { id: string } | { path: string };
}

/** One question on a screen of its own. `id` is its anchor and holds the answers so far. */
export interface Screen {
  id: string;
  /** From 1 to 4. */
  number: number;
  question: string;
  /** What was answered so far. */
  soFar: string[];
  /** The anchor of the question before. */
  back?: string;
  answers: Answer[];
}

type Option = Pick<Answer, 'label' | 'note'> & { id: string };

/** One screen; the last question leads to results. */
const screen = (way: Option[], options: Option[]): Screen => {
  const number = way.length + 1;
  const before = way.slice(0, -1);
  const isLast = number === QUESTIONS.length;
  return {
    id: way.length === 0 ? FIRST : wayId(...way),
    number,
    question: QUESTIONS[way.length]!,
    soFar: way.map(({ label }) => label),
    ...(way.length === 0 ? {} : { back: before.length === 0 ? FIRST : wayId(...before) }),
    answers: options.map((option) => {
      const id = wayId(...way, option);
      return { label: option.label, note: option.note, to: isLast ? { path: startPath(id) } : { id } };
    }),
  };
};

/**
 * All screens, one for every way through the questions: the first one last, because style shows it only while no screen
 * before it is the target of the address.
 */
export const allScreens = ({ goals, times, groups }: Assistant): Screen[] => [
  ...goals.flatMap((goal) => [
    screen([goal], goal.obstacles),
    ...goal.obstacles.flatMap((obstacle) => [
      screen([goal, obstacle], times),
      ...times.map((time) => screen([goal, obstacle, time], groups)),
    ]),
  ]),
  screen([], goals),
];
