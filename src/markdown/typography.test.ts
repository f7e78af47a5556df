import { describe, expect, it } from 'vitest';
import { OPAQUE } from './pieces.ts';
import { createRandom, showSpaces } from './testing.ts';
import { typeset, typesetPieces } from './typography.ts';

/** `~` stands for a no-break space in what is expected. */
function testCases(cases: readonly (readonly [string, string])[]): void {
  it.each(cases)('%j', (text, expected) => {
    expect(showSpaces(typeset(text))).toBe(expected);
  });
}

describe('double quotes', () => {
  testCases([
    ['Sie sagt: "Das geht."', 'Sie sagt: „Das geht.“'],
    ['"Nutzer*innen", "Daten" und ("Karten")', '„Nutzer*innen“, „Daten“ und („Karten“)'],
    ['"Eins"/"Zwei" und Wort-"Teil"', '„Eins“/„Zwei“ und Wort-„Teil“'],
    ['„Schon gesetzt“ und „halb gesetzt"', '„Schon gesetzt“ und „halb gesetzt“'],
    ['“Englisch” gesetzt', '„Englisch“ gesetzt'],
    ['»So« bleibt', '»So« bleibt'],
    ['"Er sagte "hallo" zu mir"', '„Er sagte ‚hallo‘ zu mir“'],
    ['„Er sagte “hallo” zu mir“', '„Er sagte ‚hallo‘ zu mir“'],
    ['"Ein Absatz ohne Ende', '„Ein Absatz ohne Ende'],
    ['und sein Ende hier."', 'und sein Ende hier.“'],
    ['Ein " allein', 'Ein " allein'],
    ['a"b', 'a"b'],
    ['', ''],
  ]);
});

describe('single quotes and apostrophes', () => {
  testCases([
    ["Das 'Wort' hier", 'Das ‚Wort‘ hier'],
    ['"Das \'ist\' gut"', '„Das ‚ist‘ gut“'],
    ['"\'Hallo\', sagte sie"', '„‚Hallo‘, sagte sie“'],
    ['\'Er rief "Halt", dann nichts\'', '‚Er rief „Halt“, dann nichts‘'],
    ["geht's, Ku'damm, Vereins's", 'geht’s, Ku’damm, Vereins’s'],
    ['geht´s', 'geht’s'],
    ["Max' Rad und Ines' Daten", 'Max’ Rad und Ines’ Daten'],
    ["'Max' Rad ist weg', sagte sie", '‚Max’ Rad ist weg‘, sagte sie'],
    ["'Aus' und 'Ende'", '‚Aus‘ und ‚Ende‘'],
    ["seit '68, die '68er, '90er", 'seit ’68, die ’68er, ’90er'],
    ["'68 war Max' Rad neu", '’68 war Max’ Rad neu'],
    ["'10 Tipps' lesen", '‚10 Tipps‘ lesen'],
    ["'Das ist 'ne Sache', sagt er", '‚Das ist ’ne Sache‘, sagt er'],
    ["'s ist 'ne Sache", '’s ist ’ne Sache'],
    ["Rock 'n' Roll", 'Rock ’n’ Roll'],
    ['‚Schon‘ gesetzt, geht’s', '‚Schon‘ gesetzt, geht’s'],
  ]);
});

describe('inches and feet', () => {
  testCases([
    ['Ein 24" Monitor', 'Ein 24″ Monitor'],
    ["6' 2\" groß, 5'", '6′ 2″ groß, 5′'],
    ['Die "Agenda 2030" und die "Vision 2040"', 'Die „Agenda 2030“ und die „Vision 2040“'],
    ['"ein 24" Monitor"', '„ein 24″ Monitor“'],
    ['"Agenda 2030" und 24" groß', '„Agenda 2030“ und 24″ groß'],
  ]);
});

describe('dots and dashes', () => {
  testCases([
    ['Und dann ...', 'Und dann~…'],
    ['Und dann… [...] weiter', 'Und dann… […] weiter'],
    ['1.... und ..', '1.... und ..'],
    ['Daten - ein Wort', 'Daten~– ein Wort'],
    ['Daten -- ein Wort --- noch eins', 'Daten~– ein Wort~– noch eins'],
    ['Daten – ein Wort — noch eins', 'Daten~– ein Wort~– noch eins'],
    ['So - sagt man -, so', 'So~– sagt man~–, so'],
    ['Vor- und Nachteile, Leser und -innen', 'Vor- und Nachteile, Leser und -innen'],
    ['E-Mail, 2024-01-09, 030-1234', 'E-Mail, 2024-01-09, 030-1234'],
    ['"Und dann -", sagt er', '„Und dann~–“, sagt er'],
    ['- Anfang', '- Anfang'],
    ['-5 °C, --base', '-5~°C, --base'],
    ['Daten\n- Wort', 'Daten~– Wort'],
  ]);
});

describe('ranges', () => {
  testCases([
    ['2020 - 2025', '2020–2025'],
    ['2020 – 2025', '2020–2025'],
    ['2020-2025 und 2020–2025', '2020-2025 und 2020–2025'],
    ['9 - 17 Uhr, 9:00 - 17:30 Uhr', '9–17~Uhr, 9:00–17:30~Uhr'],
    ['030 - 1234567', '030 - 1234567'],
    ['5 - 3 = 2', '5 - 3 = 2'],
    ['Seit 2020 - 15 Jahre lang - gilt', 'Seit 2020~– 15 Jahre lang~– gilt'],
    ['9. Januar - 3. Mai', '9.~Januar~– 3.~Mai'],
  ]);
});

describe('no-break spaces', () => {
  testCases([
    ['z.B., z. B., z.\u{202F}B., Z. B.', 'z.~B., z.~B., z.~B., Z.~B.'],
    ['d.h. u.a. o. Ä. i.d.R. e.V. u.v.m.', 'd.~h. u.~a. o.~Ä. i.~d.~R. e.~V. u.~v.~m.'],
    ['100 v. Chr.', '100 v.~Chr.'],
    ['abz.B. und a.b.c', 'abz.B. und a.b.c'],
    ['rund 5 kg, 3,5 t, 20 km/h und 5 m² Fläche', 'rund 5~kg, 3,5~t, 20~km/h und 5~m² Fläche'],
    ['5 Menschen und 5 tolle', '5 Menschen und 5 tolle'],
    ['50 % und 50%, 100%ig, 50%-Regel', '50~% und 50~%, 100%ig, 50%-Regel'],
    ['20 €, 20€ und € 20', '20~€, 20~€ und €~20'],
    ['3 Mio. Euro, 5 Prozent, 17 Uhr', '3~Mio. Euro, 5~Prozent, 17~Uhr'],
    ['am 9. Januar 2024, 9.Mai, 9. 1. 2024, 9.1.2024', 'am 9.~Januar 2024, 9.~Mai, 9.~1.~2024, 9.1.2024'],
    ['Platz 3. Mainz', 'Platz 3. Mainz'],
    ['§ 5, §5, §§ 5 ff. BGB', '§~5, §~5, §§~5~ff. BGB'],
    ['Art. 6 Abs. 1, Nr. 3, S. 5', 'Art.~6 Abs.~1, Nr.~3, S.~5'],
    ['Das ist uns. 5 Leute', 'Das ist uns. 5 Leute'],
    ['10\u{2009}000 und 10\u{202F}000', '10\u{2009}000 und 10\u{202F}000'],
    ['Ein Weg von 5\nkm, z.\nB. so', 'Ein Weg von 5~km, z.~B. so'],
    ['5\r\nkm', '5~km'],
    ['5\n\nkm', '5\n\nkm'],
  ]);
});

describe('addresses', () => {
  testCases([
    ['"https://a.de/z.B.-x"', '„https://a.de/z.B.-x“'],
    ["https://a.de/it's?x=5%20y", "https://a.de/it's?x=5%20y"],
    ['www.a.de/...x und a...b@c.de', 'www.a.de/...x und a...b@c.de'],
    ['Siehe https://a.de...', 'Siehe https://a.de…'],
  ]);
});

describe('pieces of one sentence', () => {
  it.each([
    [
      ['"das ', 'ist', ' gut"'],
      ['„das ', 'ist', ' gut“'],
    ],
    [
      ['"', 'ganz', '"'],
      ['„', 'ganz', '“'],
    ],
    [
      ['"', OPAQUE, '" und ', OPAQUE, "'s Wert"],
      ['„', OPAQUE, '“ und ', OPAQUE, '’s Wert'],
    ],
    [
      ['so ', '- ', 'oder'],
      ['so~', '– ', 'oder'],
    ],
    [
      ['z.', 'B.'],
      ['z.', '~B.'],
    ],
    [
      ['a..', '.'],
      ['a..', '.'],
    ],
    [
      ['2020 ', '- 2025'],
      ['2020 ', '- 2025'],
    ],
    [
      [OPAQUE, ' - so'],
      [OPAQUE, '~– so'],
    ],
    [
      ['', '"a"', ''],
      ['', '„a“', ''],
    ],
  ])('%j', (pieces, expected) => {
    expect(typesetPieces(pieces).map(showSpaces)).toEqual(expected);
  });
});

/** A text without the signs that typography may change. */
function strip(text: string): string {
  const dashes = text.replace(/[–—]|-+/gu, '-').replaceAll('…', '...');
  return dashes.replace(/[„“”"″‚‘’'′´]/gu, '"').replace(/\s/gu, '');
}

const SIGNS = [...'"\'"\'„“”‚‘’´ \n\u{A0}-–—….,()[]5%€§*/:='];
const WORDS =
  '--|...|..|24|2020|030|kg|m|Uhr|Januar|9.|z.|B.|d.h.|Art.|S.|ff.|Wort|Max|s|n|Ä|😀|https://a.de/b-c|a@b.de| - | | '
    .split('|')
    .concat(OPAQUE);

describe('random text', () => {
  const random = createRandom(68);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const compose = (tokens: readonly string[]): string =>
    Array.from({ length: 1 + Math.floor(random() * 14) }, () => pick(tokens)).join('');

  it('keeps every character that is not a sign of typography, in its piece', () => {
    for (let round = 0; round < 10_000; round += 1) {
      const text = compose([...SIGNS, ...WORDS]);
      const cut = Math.floor(random() * text.length);
      const pieces = [text.slice(0, cut), text.slice(cut)];
      expect(typesetPieces(pieces).map(strip), text).toEqual(pieces.map(strip));
    }
  });

  it('changes a set text no more', () => {
    const phrase = (): string => compose(WORDS.filter((word) => !/[24]$/u.test(word))).trim();
    for (let round = 0; round < 5_000; round += 1) {
      const once = typeset(`Er (${phrase()}) sagte: "Ja, 'nein, ${phrase()} ja' ja", ${phrase()}`);
      expect(typeset(once)).toBe(once);
    }
  });
});
