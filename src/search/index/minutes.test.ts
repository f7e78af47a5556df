import { describe, expect, it } from 'vitest';
import { minuteGroup, minutesOf, timeOf } from './minutes.ts';
import type { PageText } from './page-text.ts';

const pageOf = (words: number, minutes?: number): PageText => ({
  lang: 'de',
  title: 'Titel',
  facts: { kind: 'Seite', ...(minutes === undefined ? {} : { minutes }) },
  sections: [{ id: '', title: '', text: 'Wort '.repeat(words) }],
});

describe('minutes', () => {
  it.each([
    [0, undefined, 1, '1\u00a0Minute lesen'],
    [90, undefined, 1, '1\u00a0Minute lesen'],
    [360, undefined, 2, '2\u00a0Minuten lesen'],
    [1800, undefined, 10, '10\u00a0Minuten lesen'],
    [1800, 25, 25, '25\u00a0Minuten'],
    [1800, 184, 184, '3\u00a0Stunden 4\u00a0Minuten'],
  ])('%i words and %s minutes are %i: %s', (words, own, minutes, time) => {
    expect(minutesOf(pageOf(words, own))).toBe(minutes);
    expect(timeOf(pageOf(words, own))).toBe(time);
  });

  it.each([
    [1, 'bis 5 Minuten'],
    [5, 'bis 5 Minuten'],
    [6, '6 bis 15 Minuten'],
    [15, '6 bis 15 Minuten'],
    [30, '16 bis 30 Minuten'],
    [31, 'über 30 Minuten'],
  ])('%i is in „%s“', (minutes, group) => {
    expect(minuteGroup(minutes)).toBe(group);
  });
});
