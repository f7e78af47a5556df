import { describe, expect, it } from 'vitest';
import { countStretches, readStretch, stretchesOf } from './words.ts';

describe('readStretch', () => {
  it.each([
    ['Wort', ['wort']],
    ['„Wort“,', ['wort']],
    ['»Wort«', ['wort']],
    ['(z.', ['z']],
    ['z.B.', ['z', 'b']],
    ['B.)', ['b']],
    ['2020–2025', ['2020', '2025']],
    ['2020-2025', ['2020', '2025']],
    ['12.475.000', ['12475000']],
    ['1.000', ['1000']],
    ['3.14', ['3', '14']],
    ['24.12.2025', ['24', '12', '2025']],
    ['50%', ['50']],
    ['50 %'.split(' ')[1] ?? '', []],
    ['2.', ['2']],
    ['Datenschutz-Grundverordnung', ['datenschutz', 'grundverordnung']],
    ['E-Mail-Adresse', ['e', 'mail', 'adresse']],
    ['E‑Mail', ['e', 'mail']],
    ['Daten\u00adschutz', ['datenschutz']],
    ['Daten\u200bschutz', ['datenschutz']],
    ['\ufeffAnfang', ['anfang']],
    ['LibreOffice', ['libre', 'office']],
    ['CiviCRM', ['civi', 'crm']],
    ['OpenStreetMap', ['open', 'street', 'map']],
    ['iPhone', ['iphone']],
    ['YouTube', ['youtube']],
    ['GitHub', ['github']],
    ['Bürger*innen', ['buergerinnen']],
    ['info@verein.example', ['info', 'verein', 'example']],
    ['https://www.verein.example/seite?x=1', ['https', 'www', 'verein', 'example', 'seite', 'x', '1']],
    ['und/oder', ['und', 'oder']],
    ['CO₂', ['co₂']],
    ['m²', ['m²']],
    ['§', []],
    ['–', []],
    ['…', []],
    ['🎉', []],
    ['👩‍🏫Lehrerin', ['lehrerin']],
    ['Wu\u0308rzburg', ['wuerzburg']],
    ['<b>fett</b>', ['b', 'fett', 'b']],
    ['COVID-19', ['covid', '19']],
    ['DSGVO', ['dsgvo']],
    ['', []],
  ])('reads %s', (raw, words) => {
    expect(readStretch(raw).words).toEqual(words);
  });

  it('keeps how the words are written, in the same order', () => {
    expect(readStretch('„Bürger*innen-Rat“').written).toEqual(['Bürgerinnen', 'Rat']);
    for (const raw of ['LibreOffice', 'E-Mail', '2020–2025', '…']) {
      const { words, written } = readStretch(raw);
      expect(words).toHaveLength(written.length);
    }
  });
});

describe('stretchesOf', () => {
  it.each([
    ['ein Wort', ['ein', 'Wort']],
    ['  ein\n\tWort\u00a0mehr ', ['ein', 'Wort', 'mehr']],
    ['z.\u202fB.', ['z.', 'B.']],
    ['', []],
    [' ', []],
  ])('cuts %j at white space', (text, stretches) => {
    expect(stretchesOf(text)).toEqual(stretches);
  });
});

describe('countStretches', () => {
  it.each(['', 'ein', 'zwei Wörter', 'a b c – d'])('counts %j as it is cut', (text) => {
    expect(countStretches(text)).toBe(stretchesOf(text).length);
  });
});
