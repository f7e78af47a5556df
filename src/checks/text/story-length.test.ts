import { describe, expect, it } from 'vitest';
import { checkWith, edit, goodText, show, STORY } from '../testing.ts';

const PARAGRAPH = /Eine Kurzgeschichte braucht[^\n]*/u;
const bodyOf = (count: number): string =>
  goodText(STORY).replace(PARAGRAPH, `${'Wort '.repeat(12).trim()}. `.repeat(Math.ceil(count / 12)));
const hintsOf = (text: string): string[] =>
  show(checkWith({ [STORY]: text })).filter((line) => line.includes('Der Text hat'));

describe('the length of a story', () => {
  it.each([
    ['short', 10, /Der Text hat \d+ Wörter\. Eine Kurzgeschichte hat 80 bis 350\. → Ist mehr bekannt/u],
    ['long', 400, /Eine Kurzgeschichte hat 80 bis 350\. → Streicht/u],
  ])('gets a hint when it is too %s', (_name, count, message) => {
    const [hint, ...others] = hintsOf(bodyOf(count));
    expect(others).toEqual([]);
    expect(hint).toMatch(message);
  });

  it('is judged by its kind, and only for stories', () => {
    expect(hintsOf(bodyOf(200))).toEqual([]);
    expect(hintsOf(edit(STORY, 'kind: short\n', ''))[0]).toMatch(/Eine ganze Geschichte hat 350 bis 700/u);
  });
});
