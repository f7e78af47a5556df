import { expect, it } from 'vitest';
import { readingMinutes } from './reading-time.ts';

const words = (count: number): string => 'Wort '.repeat(count);

it.each([
  [words(0), 1],
  [words(180), 1],
  [words(450), 3],
  [
    `${words(360)}\n\n<Quiz question="Wie?">\n\n<Answer text="So">\n\n${words(500)}\n\n</Answer>\n\n</Quiz>`,
    2,
  ],
  [
    `${words(360)}\n<Exercise title="x" minutes="5">\n${words(500)}\n</Exercise>\n<TrainerNote>${words(400)}</TrainerNote>`,
    2,
  ],
  [`<Case field="neutral">${words(180)}</Case><Case field="sport">${words(360)}</Case>`, 1],
  [`<Notice title="${words(300)}">${words(180)}</Notice>`, 1],
])('counts what is read, not what is worked on (case %#)', (body, minutes) => {
  expect(readingMinutes(body)).toBe(minutes);
});
