import { describe, expect, it } from 'vitest';
import { isStopWord } from './stop-words.ts';

describe('isStopWord', () => {
  it.each('der die das und oder wie was ist sind im zum fuer mit ohne ich wir ihr nicht kann z b'.split(' '))(
    'knows the filler word %s',
    (word) => {
      expect(isStopWord(word)).toBe(true);
    },
  );

  it.each(
    'daten verein frage kosten ki ai eu co foerderung anfang ende zeit helfen lernen wer-ist 1 2024'.split(
      ' ',
    ),
  )('does not drop %s', (word) => {
    expect(isStopWord(word)).toBe(false);
  });
});
