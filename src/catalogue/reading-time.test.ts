import { expect, it } from 'vitest';
import { entryMinutes, readingMinutes } from './reading-time.ts';

const words = (count: number): string => 'Wort '.repeat(count);

it.each([
  [words(0), 1],
  [words(180), 1],
  [words(450), 3],
  [
    `${words(180)}\n\n<Quiz question="${words(90)}">\n\n<Answer text="${words(90)}">\n\n${words(180)}\n\n</Answer>\n\n</Quiz>`,
    3,
  ],
  [
    `<Exercise title="x" minutes="5">\n${words(360)}\n<Hint>${words(400)}</Hint><Solution>${words(400)}</Solution>\n</Exercise>`,
    2,
  ],
  [`${words(180)}<TrainerNote>${words(400)}</TrainerNote>`, 1],
  [`<Case field="neutral">${words(180)}</Case><Case field="sport">${words(360)}</Case>`, 1],
])('counts what a learner reads once (case %#)', (body, minutes) => {
  expect(readingMinutes(body)).toBe(minutes);
});

it.each([
  [[''], 1],
  [[words(180)], 1],
  [[words(180), words(180)], 2],
  [[words(90), [words(90), { text: words(180) }]], 2],
  [[words(180), { unknown: words(360) }, true, 7, undefined], 3],
])('an entry is read with its fields (%#)', ([body, ...fields], expected) => {
  expect(entryMinutes(String(body), ...fields)).toBe(expected);
});
