import { describe, expect, it } from 'vitest';
import { lexiconOf, wordListOf } from '../../../tests/unit/lib/search-words.ts';

describe('Lexicon', () => {
  const lexicon = lexiconOf(
    'Der Datenschutz. Die Datenschutz-Grundverordnung. Eine E-Mail. Wir gefördert, fördern. LibreOffice. Antwortlisten.',
    'Die Vereine der Bäume.',
  );

  it.each([
    ['datenschutz', 'datenschutz'],
    ['vereine', 'verein'],
    ['baeume', 'baum'],
    ['gefoerdert', 'foerdern'],
    ['antwortlisten', 'antwortliste'],
  ])('gives %s the key %s', (word, key) => {
    expect(lexicon.keyOf(word)).toBe(key);
  });

  it.each([
    [['datenschutz'], ['datenschutz', 'daten', 'schutz']],
    [['verein'], ['verein']],
    [['2024'], ['2024']],
    [
      ['2020', '2025'],
      ['20202025', '2020', '2025'],
    ],
    [[], []],
  ])('indexes %j as %j', (words, keys) => {
    expect(lexicon.keysOf(words)).toEqual(keys);
  });

  it('indexes words that a hyphen joins as a whole, by all parts and by each compound', () => {
    expect(lexicon.keysOf(['datenschutz', 'grundverordnung'])).toEqual([
      'datenschutzgrundverordnung',
      'daten',
      'schutz',
      'grund',
      'verordnung',
      'datenschutz',
      'grundverordnung',
    ]);
  });

  it('knows joined words by their letters', () => {
    expect(lexicon.joinedKey('email')).toBe('email');
    expect(lexicon.joinedKey('libreoffice')).toBe('libreoffice');
    expect(lexicon.joinedKey('verein')).toBeUndefined();
  });

  it.each([
    ['antwortliste', 'Antwortliste'],
    ['baum', 'Baum'],
    ['verein', 'Verein'],
    ['foerdern', 'fördern'],
    ['email', 'E-Mail'],
  ])('shows %s as %s', (key, display) => {
    expect(lexicon.lexemes.get(key)?.display).toBe(display);
  });

  it('counts a compound for its parts, too', () => {
    const { lexemes } = lexiconOf('Datenschutz Datenschutz Datenschutz Daten');
    expect(lexemes.get('daten')?.rank).toBe(3);
    expect(lexemes.get('datenschutz')?.rank).toBe(2);
    expect(lexemes.get('schutz')?.rank).toBe(2);
  });

  it('leads every form of the site to the key that stands in its index', async () => {
    const texts = [
      'Wir fragen die Frage. Gefördert wurde das Förderprogramm. Die Ärztinnen, Museen, Themen und Praktika. Hässliche Häuser.',
      'Stadtteilzentren, Frauenhäuser und Beratungsstellen bekamen Zuschüsse; teilgenommen haben größere Vereine, ältere Menschen.',
    ];
    const own = lexiconOf(...texts);
    const list = await wordListOf(texts);
    const words = texts.join(' ').match(/\p{L}{4,}/gu) ?? [];
    const { fold } = await import('../analysis/fold.ts');
    const { isStopWord } = await import('../analysis/stop-words.ts');
    for (const word of words.map(fold).filter((one) => !isStopWord(one)))
      expect([word, list.resolve(word)?.key]).toEqual([word, own.keyOf(word)]);
  });
});
