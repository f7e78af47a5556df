import type { Entry } from '../frontmatter/entry.ts';
import type { Finding } from '../finding.ts';
import type { Component } from './components.ts';
import type { FlatNode } from './markdown.ts';

/** A lesson's nodes and the components among them. */
interface Text {
  nodes: readonly FlatNode[];
  components: readonly Component[];
}

interface Answer {
  component: Component;
  isCorrect: boolean;
  /** Stands for every number that no other answer names. */
  isOther: boolean;
  text: string;
}

type Remark = [message: string, remedy: string];

const MIN_ANSWERS = 2;
const NUMBER = /^-?\d+(?:,\d+)?$/u;
const TEN = '<Answer text="10" correct>';

const hasFlag = ({ flat }: Component, flag: string): boolean =>
  flat.node.attributes?.some(({ name }) => name === flag) === true;

const answersOf = (quiz: Component, components: readonly Component[]): Answer[] =>
  components
    .filter(({ name, owner }) => name === 'Answer' && owner === quiz.flat)
    .map((component) => ({
      component,
      isCorrect: hasFlag(component, 'correct'),
      isOther: hasFlag(component, 'other'),
      text: component.values.get('text') ?? '',
    }));

const judgeCorrect = (kind: string, right: number): Remark[] => {
  if (right === 0)
    return [
      [
        'Keine Antwort dieser Frage ist als richtig markiert.',
        'Schreibt bei einer Antwort: <Answer text="…" correct>',
      ],
    ];
  if (right === 1 || kind === 'multiple') return [];
  return [
    [
      `${right} Antworten sind als richtig markiert, aber nur eine lässt sich wählen.`,
      'Sind wirklich mehrere richtig, schreibt: <Quiz question="…" kind="multiple">',
    ],
  ];
};

const judgeNumbers = (answers: readonly Answer[]): Remark[] => {
  const wrong = answers.find(({ isOther, text }) => !isOther && !NUMBER.test(text));
  const others = answers.filter(({ isOther }) => isOther).length;
  return [
    ...(wrong === undefined
      ? []
      : [
          [
            `Die Antwort „${wrong.text.slice(0, 40)}“ ist keine Zahl, die Frage will aber eine.`,
            `Schreibt nur die Zahl, mit Komma statt Punkt und ohne Einheit, zum Beispiel: ${TEN}`,
          ] satisfies Remark,
        ]),
    ...(others === 1
      ? []
      : [
          [
            'Dieser Frage fehlt die Antwort für alle übrigen Zahlen.',
            'Schreibt eine dazu: <Answer text="Eine andere Zahl" other>',
          ] satisfies Remark,
        ]),
  ];
};

const judgeQuiz = (quiz: Component, answers: readonly Answer[]): Remark[] => {
  const kind = quiz.values.get('kind') ?? 'single';
  const count = answers.length;
  const example = `Zum Beispiel:\n${quiz.rule.example}`;
  if (count < MIN_ANSWERS)
    return [
      [
        `Diese Frage hat ${count} ${count === 1 ? 'Antwort' : 'Antworten'}, nötig sind mindestens ${MIN_ANSWERS}.`,
        example,
      ],
      ...(count === 0 ? [] : judgeCorrect(kind, answers.filter(({ isCorrect }) => isCorrect).length)),
    ];
  return [
    ...judgeCorrect(kind, answers.filter(({ isCorrect }) => isCorrect).length),
    ...(kind === 'truth' && count !== 2
      ? [
          [
            `Eine Frage mit kind="truth" hat genau zwei Antworten, hier sind es ${count}.`,
            example,
          ] satisfies Remark,
        ]
      : []),
    ...(kind === 'number' ? judgeNumbers(answers) : []),
  ];
};

/** Whether a link inside a component leads to a place on this page. */
const linksBack = ({ flat }: Component, nodes: readonly FlatNode[]): boolean =>
  nodes.some(
    ({ node, start }) =>
      node.type === 'link' && start > flat.start && start < flat.end && node.url?.startsWith('#') === true,
  );

/** A quiz can be answered, and each wrong answer explains itself and says where to read on. */
export const checkQuiz = (entry: Entry, quiz: Component, { nodes, components }: Text): Finding[] => {
  const answers = answersOf(quiz, components);
  const report = (at: FlatNode, [message, remedy]: Remark): Finding =>
    entry.source.report(at.start, { rule: 'mdx-quiz', message, remedy });
  const lost = answers.filter(({ component, isCorrect }) => !isCorrect && !linksBack(component, nodes));
  return [
    ...judgeQuiz(quiz, answers).map((remark) => report(quiz.flat, remark)),
    ...lost.map(({ component }) =>
      report(component.flat, [
        'Die falsche Antwort sagt nicht, wo man nachlesen kann.',
        'Verweist auf den Absatz: Mehr dazu unter [Gleiches gleich schreiben](#gleiches-gleich-schreiben).',
      ]),
    ),
  ];
};
