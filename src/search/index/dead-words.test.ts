import { expect, it } from 'vitest';
import { Lexicon } from './build-lexicon.ts';
import { WordCount } from './count-words.ts';
import { findDeadWords } from './dead-words.ts';

const lexiconOf = (text: string): Lexicon => {
  const words = new WordCount();
  words.add(text);
  return new Lexicon(words);
};

const lexicon = lexiconOf(
  'Die Liste der Mitglieder steht im Ordner. Der Newsletter erscheint im Mai. Mitglieder lesen die Liste.',
);

it.each([
  ['a word that stands on a page', ['Verzeichnis', 'Liste'], true],
  ['a form of such a word', ['Verteiler', 'Listen'], true],
  ['a compound of such words', ['Roster', 'Mitgliederliste'], true],
  ['several words that all stand there', ['Roster', 'Liste der Mitglieder'], true],
  ['several words of which one stands nowhere', ['Roster', 'Liste der Bienen'], false],
  ['no word that stands anywhere', ['Roster', 'Kartei'], false],
])('a group of synonyms with %s', (_, group, isAlive) => {
  expect(findDeadWords(lexicon, [group], []).synonyme).toEqual(isAlive ? [] : [group]);
});

it('names forms of a question of which no word stands anywhere, not those of filler words alone', () => {
  const answers = [
    { question: 'Wer seid ihr?', asked: ['wer seid ihr', 'kartei roster', 'newsletter kartei'] },
    { question: 'Was steht in der Liste?', asked: ['was steht in der liste'] },
  ];
  expect(findDeadWords(lexicon, [], answers).antworten).toEqual([
    { frage: 'Wer seid ihr?', gefragt: ['kartei roster'] },
  ]);
});
