import { describe, expect, it } from 'vitest';
import { check, checkWith, edit, findBelow, goodText, LESSON, show, STORY, withFiles } from '../testing.ts';
import { checkContent } from '../index.ts';
import { computeLix } from './language.ts';

const findWith = (text: string): string[] => findBelow(STORY, text);
const GENDER =
  'Vorleseprogramme stolpern über Doppelpunkt, Unterstrich, Schrägstrich und großes I. → Am besten ein neutrales Wort (Mitglieder, Team), sonst der Stern: Nutzer*innen';

describe('hints on language', () => {
  it.each(['Nutzer:innen', 'Nutzer_innen', 'NutzerInnen', 'Nutzer/-innen', 'Nutzer/innen', 'Nutzer:in'])(
    '%s',
    (word) => {
      expect(findWith(`Alle ${word} hier.`)).toEqual([`${STORY}:88:6 Hier steht „${word}“. ${GENDER}`]);
    },
  );

  it('look at our own fields, not at the titles of sources', () => {
    expect(
      show(checkWith({ [STORY]: edit(STORY, 'title: Geschichte im', 'title: Leser:innen im') })),
    ).toEqual([`${STORY}:2:8 Hier steht „Leser:innen“. ${GENDER}`]);
    expect(
      show(checkWith({ [STORY]: edit(STORY, 'title: Beispiel für', "title: 'Leser:innen' #") })),
    ).toEqual([]);
  });

  it.each([
    'Nutzer*innen',
    '`Nutzer:innen`',
    'drinnen und Erinnerung',
    'a:in b',
    'im InnenHof',
    '[Text](https://example.org/leser:innen)',
  ])('%s is fine', (text) => {
    expect(findWith(text)).toEqual([]);
  });

  it.each(['Er sagt “ja”.', 'Ein „Wort”.', '“Wort'])('%s has English quotation marks', (text) => {
    const [line] = findWith(text);
    expect(line).toContain(
      'Hier stehen englische Anführungszeichen. → Deutsch sind „unten und oben“; gerade Zeichen "so" setzt die Website selbst um.',
    );
  });

  it.each(['Er sagt „ja“.', 'Er sagt "ja".'])('%s is fine', (text) => {
    expect(findWith(text)).toEqual([]);
  });

  it('find sentences that are too long, on their line', () => {
    const long = `Ein Satz ${'und noch ein Wort '.repeat(8)}ist zu lang.`;
    expect(findWith(`Ein kurzer Satz, z. B. am 3. Mai.\n${long}`)).toEqual([
      `${STORY}:89:1 Dieser Satz hat 37 Wörter: „Ein Satz und noch ein Wort und noch ein Wort und noch ein Wo…“. → Teilt ihn. Gut zu lesen sind bis zu 15 Wörter, mehr als 30 sind zu viele.`,
    ]);
  });

  it('measure lessons', () => {
    const hard = 'Datenschutzbeauftragte überprüfen Verarbeitungsverzeichnisse. '.repeat(40);
    const [line] = show(checkWith({ [LESSON]: `${goodText(LESSON)}\n${hard}\n` }));
    expect(line).toMatch(
      /^content\/lessons\/erste\/index\.mdx:36:4 Der Text ist schwer zu lesen: Lesbarkeitsindex LIX \d+, für Lektionen gut sind bis zu 50\. → /u,
    );
  });

  it('name links that Markdown does not see', () => {
    expect(findWith('[Text](tel:030 12)')).toEqual([
      `${STORY}:88:6 Hier sollte wohl ein Link stehen; zu lesen sind die Klammern. → Zwischen ] und ( und in der Adresse steht kein Leerzeichen: [Mission](/mission/)`,
    ]);
  });

  it('are quiet on English pages', () => {
    const english = edit('content/pages/barrierefreiheit.md', 'path: /barr', 'lang: en\npath: /barr');
    expect(
      show(checkWith({ 'content/pages/barrierefreiheit.md': `${english}\n“Text” Nutzer:innen\n` })),
    ).toEqual([]);
  });

  it('never block', () => {
    const findings = check(
      withFiles({ [STORY]: `${goodText(STORY)}\nNutzer:innen “hier” ${'Wort '.repeat(40)}.\n` }),
    );
    expect(findings).toHaveLength(3);
    expect(findings.every(({ severity }) => severity === 'hint')).toBe(true);
  });

  it('say when a page should have been reviewed', () => {
    const findings = checkContent(
      withFiles({ [STORY]: edit(STORY, 'reviewBy: 2099-11-23', 'reviewBy: 2026-01-31') }),
      { today: '2026-02-01' },
    );
    expect(show(findings)).toEqual([
      `${STORY}:6:11 Diese Seite sollte bis 2026-01-31 geprüft werden; heute ist 2026-02-01. → Prüft sie und setzt ein neues Datum bei reviewBy.`,
    ]);
  });
});

describe('computeLix', () => {
  it.each([
    [['Das ist gut.'], 3],
    [['Organisationen dokumentieren.'], 102],
    [[''], 0],
  ])('%j: %i', (sentences, expected) => {
    expect(computeLix(sentences)).toBe(expected);
  });
});
