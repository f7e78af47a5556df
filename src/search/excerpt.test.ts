import { describe, expect, it } from 'vitest';
import { readExcerpt } from './excerpt.ts';

describe('readExcerpt', () => {
  it.each([
    [
      'vor <mark>Treffer</mark> nach',
      [
        ['vor ', false],
        ['Treffer', true],
        [' nach', false],
      ],
    ],
    [
      '<mark>a</mark> <mark>b</mark>',
      [
        ['a', true],
        [' ', false],
        ['b', true],
      ],
    ],
    ['kein Treffer', [['kein Treffer', false]]],
    ['', []],
    ['&lt;b&gt; &amp; &quot;x&quot;', [['<b> & "x"', false]]],
    ['<img src=x onerror=alert(1)>', [['<img src=x onerror=alert(1)>', false]]],
    [
      'offen <mark>bis zum Ende',
      [
        ['offen ', false],
        ['bis zum Ende', true],
      ],
    ],
    ['&amp;lt;', [['&lt;', false]]],
  ])('%s', (excerpt, runs) => {
    expect(readExcerpt(excerpt).map(({ text, marked }) => [text, marked])).toEqual(runs);
  });
});
