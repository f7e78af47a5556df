import { describe, expect, it } from 'vitest';
import { describeSum, listRows, type LessonName, type ReceiptRow } from './receipt-rows.ts';

const LESSONS: LessonName[] = [
  ['a', 'Was sind Daten?', 15],
  ['b', 'Zählen', 1],
];

const row = (minutes: number | undefined): ReceiptRow => ({ id: 'a', title: 'A', day: '', minutes });

describe('rows of a receipt', () => {
  it('stand in the order of their days, also those that are gone', () => {
    const done = new Map([
      ['b', '2026-11-24'],
      ['weg', '2026-11-25'],
      ['a', '2026-11-23'],
    ]);
    expect(listRows({ name: '', done }, LESSONS)).toEqual([
      { id: 'a', title: 'Was sind Daten?', day: '23.11.2026', minutes: 15 },
      { id: 'b', title: 'Zählen', day: '24.11.2026', minutes: 1 },
      {
        id: 'weg',
        title: 'weg (gibt es auf der Website nicht mehr)',
        day: '25.11.2026',
        minutes: undefined,
      },
    ]);
  });

  it.each([
    [[row(1)], '1 Lektion, zusammen etwa 1 Minute'],
    [[row(30), row(30)], '2 Lektionen, zusammen etwa 1 Stunde'],
    [[row(100), row(35)], '2 Lektionen, zusammen etwa 2 Stunden 15 Minuten'],
    [[row(undefined)], '1 Lektion'],
  ])('are summed up', (rows, words) => {
    expect(describeSum(rows).replaceAll('\u00a0', ' ')).toBe(words);
  });
});
