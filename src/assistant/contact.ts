import { QUESTIONS } from './screens.ts';
import type { Start } from './starts.ts';

/** The contact form with the four answers in the message, for those whom our recommendation does not fit. */
export const contactPath = ({ goal, obstacle, time, group, lesson, story, offer }: Start): string => {
  const answers = [goal, obstacle, time, group].map(({ label }, index) => `- ${QUESTIONS[index]} ${label}`);
  const message = [
    'Ich habe bei euch „Wo fange ich an?“ ausprobiert. Meine Antworten:',
    ...answers,
    `Vorgeschlagen wurden: ${[lesson, story, offer].map(({ entry }) => `„${entry.title}“`).join(', ')}.`,
    'Das passt nicht, weil ',
  ].join('\n');
  return `/kontakt/?${new URLSearchParams({ anliegen: 'frage', nachricht: message }).toString()}`;
};
