import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../../tests/unit/lib/search-words.ts';
import { findAbbreviations, linkSynonyms, phraseKey } from './thesaurus.ts';

describe('findAbbreviations', () => {
  it.each([
    ['die Datenschutz-Grundverordnung (DSGVO) gilt', [['DSGVO', 'Datenschutz-Grundverordnung']]],
    [
      'das Bundesministerium für Arbeit und Soziales (BMAS)',
      [['BMAS', 'Bundesministerium für Arbeit und Soziales']],
    ],
    ['Künstliche Intelligenz (KI) und Amt (AB)', [['KI', 'Künstliche Intelligenz']]],
    ['ein Verein (Berlin)', []],
    ['der Verein (siehe oben)', []],
    ['(DSGVO)', []],
    ['der Ort (ORT)', []],
    ['', []],
  ])('finds in %j', (text, groups) => {
    expect(findAbbreviations(text)).toEqual(groups);
  });
});

describe('linkSynonyms', () => {
  it('links words and phrases, and adds what the site does not have', () => {
    const lexicon = lexiconOf('Der Newsletter, auch Mailing. Die künstliche Intelligenz.');
    linkSynonyms(lexicon, [
      ['Newsletter', 'Rundbrief', 'Mailing'],
      ['KI', 'künstliche Intelligenz'],
    ]);
    // What the site does not have is nothing to look for.
    expect(lexicon.lexemes.get('newsletter')?.alike).toEqual(['mailing']);
    expect(lexicon.lexemes.get('rundbrief')).toMatchObject({
      display: 'Rundbrief',
      rank: 0,
      alike: ['newsletter', 'mailing'],
    });
    expect(lexicon.lexemes.get('ki')?.alike).toEqual(['kuenstlich intelligenz']);
  });

  it.each([
    ['offene Daten', 'offen daten'],
    ['Datenschutz', 'datenschutz'],
    ['Schutz der Daten', 'schutz daten'],
    ['der', ''],
  ])('gives %s the key %j', (phrase, key) => {
    expect(phraseKey(phrase, lexiconOf('offen offene Daten Schutz'))).toBe(key);
  });
});
