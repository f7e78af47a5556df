import { describe, expect, it } from 'vitest';
import { checkWith, edit, findAfter, show } from '../testing.ts';

const ANSWERS = 'content/site/answers.yaml';
const SYNONYMS = 'content/site/synonyms.yaml';
const ONE_QUESTION = 'Behaltet sie nur bei der Frage, die fast alle damit meinen.';
const ONE_GROUP = 'Behaltet es nur in einer Gruppe, oder macht aus beiden eine.';

describe('a way to ask', () => {
  it.each(['kosten', 'Kosten', 'kosten?', ' „Kosten“ …'])(
    'written as %s leads to one answer only',
    (asked) => {
      const text = edit(ANSWERS, 'kosten anruf', JSON.stringify(asked));
      expect(show(checkWith({ [ANSWERS]: text }))).toEqual([
        `${ANSWERS}:10:43 Die Frageform „${asked.trim()}“ steht in zwei Einträgen: „kosten“ und „kontakt“. → ${ONE_QUESTION}`,
      ]);
    },
  );

  it('stands once in an entry', () => {
    expect(findAfter(ANSWERS, 'kosten anruf', 'Kontakt!')).toEqual([
      `${ANSWERS}:10:43 „Kontakt!“ steht im Eintrag „kontakt“ zweimal. → Löscht eines der beiden.`,
    ]);
  });

  it.each(['kosten telefon', 'kostenlos', 'was kostet'])('may share words with another: %s', (asked) => {
    expect(findAfter(ANSWERS, 'kosten anruf', asked)).toEqual([]);
  });

  it('may be a word that is in a group of synonyms', () => {
    expect(findAfter(ANSWERS, 'kosten anruf', 'excel')).toEqual([]);
  });
});

describe('a word of the search', () => {
  it.each(['Excel', 'excel', 'EXCEL.'])('written as %s belongs to one group only', (word) => {
    expect(findAfter(SYNONYMS, 'Stadtplan', word)).toEqual([
      `${SYNONYMS}:4:18 Das Wort „${word}“ steht in zwei Gruppen: „tabelle“ und „karte“. → ${ONE_GROUP}`,
    ]);
  });

  it('stands once in its group', () => {
    expect(findAfter(SYNONYMS, 'Stadtplan', 'karte')).toEqual([
      `${SYNONYMS}:4:18 „karte“ steht im Eintrag „karte“ zweimal. → Löscht eines der beiden.`,
    ]);
  });

  it('may be part of a longer one', () => {
    expect(findAfter(SYNONYMS, 'Stadtplan', 'Excel-Karte')).toEqual([]);
  });
});

describe('an answer', () => {
  it.each([
    [
      'path: /mission/',
      'path: /misson/',
      '4:40 Die Seite „/misson/“ gibt es nicht. → Meintet ihr „/mission/“?',
    ],
    [
      '#was-schon-geht',
      '#was-schon-get',
      '9:46 Die Stelle „#was-schon-get“ gibt es auf /barrierefreiheit/ nicht. → Meintet ihr „#was-schon-geht“?',
    ],
  ])('leads somewhere: %s', (from, to, expected) => {
    expect(findAfter(ANSWERS, from, to)).toEqual([`${ANSWERS}:${expected}`]);
  });

  it.each([
    ['path: /mission/', 'path: https://example.org/', /4:40 .*beginnt und endet mit \//u],
    ['Was kostet das?', 'Die Kosten', /2:13 .*endet mit einem Fragezeichen/u],
    ['Nichts, alles', 'Nichts, [alles](/angebote/)', /3:11 .*nur Text, ohne HTML, Markdown/u],
    ['Nichts, alles', 'Nichts, <b>alles</b>', /3:11 .*nur Text, ohne HTML, Markdown/u],
    ['Nichts, alles', `Nichts, ${'gar '.repeat(60)}nichts`, /3:11 .*200/u],
    [', ist das kostenlos', '', /5:10 .*3/u],
    ['ist das kostenlos', "'?!'", /5:35 .*mindestens ein Buchstabe oder eine Ziffer/u],
  ])('has its form: %s → %s', (from, to, expected) => {
    const found = findAfter(ANSWERS, from, to);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(expected);
  });
});
