import { describe, expect, it } from 'vitest';
import { slugify, Slugger } from './slug.ts';
import { typeset } from './typography.ts';

describe('slugify', () => {
  it.each([
    ['Daten für Übungen', 'daten-fuer-uebungen'],
    ['Größe & Maß', 'groesse-und-mass'],
    ['GROẞ ÄÖÜ', 'gross-aeoeue'],
    ['u\u{308}ber', 'ueber'],
    ['Nutzer*innen und Leser:innen', 'nutzerinnen-und-leserinnen'],
    ["Wie geht’s, Ku'damm?", 'wie-gehts-kudamm'],
    ['„Café“ – z.\u{A0}B. 2.0', 'cafe-z-b-2-0'],
    ['Straßen\u{AD}namen', 'strassennamen'],
    ['Łódź, Ærø, naïve', 'lodz-aero-naive'],
    ['  -- Rand -- ', 'rand'],
    ['😀 日本', ''],
  ])('%s', (text, expected) => {
    expect(slugify(text)).toBe(expected);
  });
});

describe('a heading in typography', () => {
  it.each(["Geht's z.B. so - oder geht´s?", '"Eins" ... 50% von §5', "Rock 'n' Roll am 9.Mai"])(
    '%s',
    (text) => {
      expect(typeset(text)).not.toBe(text);
      expect(slugify(typeset(text))).toBe(slugify(text));
    },
  );
});

describe('Slugger', () => {
  it('never hands out an id twice', () => {
    const slugger = new Slugger(['inhalt']);
    slugger.claim('eigene');
    const texts = [
      'Ziel',
      'Ziel',
      'Ziel 2',
      'Ziel',
      'Inhalt',
      'Eigene',
      '😀',
      '😀',
      'Fußnote 1',
      '2025 im Rückblick',
    ];
    expect(texts.map((text) => slugger.next(text))).toEqual([
      ...['ziel', 'ziel-2', 'ziel-2-2', 'ziel-3', 'inhalt-2', 'eigene-2'],
      ...['abschnitt', 'abschnitt-2', 'abschnitt-fussnote-1', 'abschnitt-2025-im-rueckblick'],
    ]);
  });

  it('is quick with many equal headings', () => {
    const slugger = new Slugger();
    const ids = Array.from({ length: 20_000 }, () => slugger.next('Ziel'));
    expect(ids.at(-1)).toBe('ziel-20000');
  });
});
