import { describe, expect, it } from 'vitest';
import { rootOf } from './family.ts';
import { fold } from './fold.ts';

const root = (word: string): string => rootOf(fold(word));

describe('rootOf', () => {
  it.each(
    [
      'Förderung fördern Förderer',
      'Beratung beraten Berater Beraterin',
      'Sammlung sammeln Sammler',
      'Analyse analysieren',
      'Digitalisierung digital digitalisieren',
      'Organisation organisieren',
      'Information informieren informativ',
      'Visualisierung visualisieren',
      'Ehrenamt Ehrenamtler ehrenamtlich',
      'Sport Sportler Sportlerin sportlich',
      'Öffentlichkeit öffentlich',
      'Freiheit frei freier',
      'Nutzer nutzen Nutzung',
      'Mitarbeiter mitarbeiten Mitarbeitende Mitarbeiterin',
      'Teilnehmer teilnehmen Teilnehmende',
      'Forschung forschen Forscher Forschende',
      'Engagierte engagieren',
      'Statistik statistisch Statistiker',
      'Politik politisch Politiker',
      'Auswertung auswerten',
      'Entwicklung entwickeln Entwickler',
      'Wissenschaft wissenschaftlich Wissenschaftler',
      'Gesundheit gesund',
      'Krankheit krank',
      'Musik Musiker',
      'Spende spenden Spender',
      'Ordnung ordnen',
      'Zeichnung zeichnen',
    ].map((words) => words.split(' ')),
  )('is the same for %s, %s …', (first = '', ...others) => {
    expect(others.map((other) => [other, root(other)])).toEqual(others.map((other) => [other, root(first)]));
  });

  it.each([
    ['Wahl', 'Wähler'],
    ['Schule', 'Schüler'],
    ['Anfang', 'Anfänger'],
    ['Partner', 'Parterre'],
    ['Wasser', 'was'],
    ['Kammer', 'Kamm'],
    ['Nummer', 'Numismatik'],
    ['Alter', 'alt'],
    ['Mutter', 'Mut'],
    ['Karte', 'Karton'],
    ['Wirtschaft', 'Wirt'],
    ['Bild', 'Bildung'],
    ['Zeit', 'Zeitung'],
    ['Mitte', 'Mittel'],
    ['Stift', 'Stiftung'],
    ['Land', 'Landung'],
    ['Satz', 'Satzung'],
    ['Fass', 'Fassung'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(root(a)).not.toBe(root(b));
  });

  it('is never shorter than four letters, unless the word is', () => {
    for (const word of ['tag', 'ein', 'acht', 'offen', 'fahren', 'oeffnung', 'einheit'])
      expect(root(word).length).toBeGreaterThanOrEqual(Math.min(4, word.length));
  });
});
