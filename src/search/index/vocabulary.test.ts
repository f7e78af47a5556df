import { describe, expect, it } from 'vitest';
import { WordCount } from './count-words.ts';
import { Vocabulary } from './vocabulary.ts';

const vocabularyOf = (text: string): Vocabulary => {
  const words = new WordCount();
  words.add(text);
  return new Vocabulary(words.words);
};

describe('Vocabulary', () => {
  it.each([
    ['Die Häuser.', 'haeuser', 'haus'],
    ['Die Aktivitäten.', 'aktivitaeten', 'aktivitaet'],
    ['Ein neutrales Wort, die neutralen.', 'neutralen', 'neutral'],
    ['ein hässliches Haus', 'haessliches', 'haesslich'],
    ['Mit Anwenderinnen.', 'anwenderinnen', 'anwender'],
    ['Das wurde sichergestellt.', 'sichergestellt', 'sichergestellt'],
    ['Sie haben es abgegeben.', 'abgegeben', 'abgeben'],
    ['Daten zur Person', 'daten', 'daten'],
    ['Der Gründer hat Gründe.', 'gruender', 'gruender'],
    ['Ein Anrufer, viele Anrufe.', 'anrufer', 'anrufer'],
    ['Das Lager lag dort.', 'lager', 'lager'],
    ['Der Bestand. Es bestand.', 'bestand', 'bestand'],
    ['Die Fragen und eine Frage.', 'fragen', 'frage'],
    ['wir fragen', 'fragen', 'fragen'],
    ['Wir schätzen den Schatz.', 'schaetzen', 'schaetzen'],
    ['personenbezogene und personenbezogenen', 'personenbezogenen', 'personenbezogen'],
    ['Die Balken. Ein Balkon.', 'balken', 'balken'],
    ['Die Kriterien.', 'kriterien', 'kriterium'],
    ['Ein unbekannteswort', 'unbekannteswort', 'unbekannteswort'],
  ])('reads %j: %s is of %s', (text, word, base) => {
    expect(vocabularyOf(text).baseFormOf(word)).toBe(base);
  });

  it.each([
    ['Der Verein und die Vereine', 'verein', 'n'],
    ['wir fördern', 'foerdern', 'v'],
    ['es ist wichtig', 'wichtig', 'a'],
    ['verbundene Dinge, fest verbunden', 'verbunden', 'a'],
    ['Grumpf und Grumpf', 'grumpf', 'n'],
    ['ein grumpfes Ding', 'grumpfes', 'a'],
    ['', 'begruenden', 'v'],
    ['', 'abteilung', 'n'],
  ])('in %j %s is a %s', (text, word, kind) => {
    expect(vocabularyOf(text).kindOf(word)).toBe(kind);
  });

  it('knows no strings that are no words', () => {
    const vocabulary = vocabularyOf('Der Verein');
    expect(['vere', 'erein', 'xyz', ''].map((one) => vocabulary.baseOf(one))).toEqual(
      Array(4).fill(undefined),
    );
    expect(vocabulary.baseOf('verein')).toBe('verein');
  });

  it('knows what stood behind two first parts as a tail', () => {
    const vocabulary = vocabularyOf('Der Gartenquax und der Vereinsquax, ein Gartenquix');
    expect(vocabulary.isTail('quax')).toBe(true);
    expect(vocabulary.isTail('quix')).toBe(false);
  });
});
