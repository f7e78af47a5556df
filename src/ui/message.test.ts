import { expect, it } from 'vitest';
import { firstSentences, shareMessage } from './message.ts';

it.each([
  ['Erster Satz. Zweiter Satz! Dritter?', 'Erster Satz. Zweiter Satz!'],
  [
    'Am 9. Mai zählten sie z. B. Bäume. Dann kam Regen. Ende.',
    'Am 9. Mai zählten sie z. B. Bäume. Dann kam Regen.',
  ],
  ['Sie fragten: „Warum?“ Niemand wusste es. Also zählten sie.', 'Sie fragten: „Warum?“ Niemand wusste es.'],
  ['Nur einer', 'Nur einer'],
  ['Rund 3 %\u00a0mehr als\u00adbisher. Gut. So.', 'Rund 3 % mehr alsbisher. Gut.'],
])('takes two sentences of %s', (text, expected) => {
  expect(firstSentences(text, 2)).toBe(expected);
});

it('makes a message of title, two sentences and the address', () => {
  expect(shareMessage('Titel', 'Eins. Zwei. Drei.', 'https://example.org/a/')).toBe(
    'Titel\n\nEins. Zwei.\n\nhttps://example.org/a/',
  );
});
