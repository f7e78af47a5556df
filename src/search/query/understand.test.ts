import { describe, expect, it } from 'vitest';
import { wordListOf } from '../../../tests/unit/lib/search-words.ts';
import { parseQuery } from './parse.ts';
import { WEIGHTS, type Term } from './term.ts';
import { understand } from './understand.ts';

const list = await wordListOf(
  [
    'Der Datenschutz im Verein. Die Vereine und ihre Mitglieder führen eine Mitgliederliste. Daten, Schutz und eine Liste.',
    'Die Förderung: wir fördern den Förderer. Der Wähler und die Wahl. Die Schule, der Schüler. Der Anfang.',
    'Die Sprechstunde zum Newsletter. Künstliche Intelligenz, ein Chatbot. Eine E-Mail an die Initiative. Die Wasserqualität im Fluss. Das Wasser.',
    'Die Karten und die Tabelle. Ärztinnen und Senioren. Wir wandern gern, Karte in der Hand. Die Umfragen 2020–2025 im Jahr 2024.',
  ],
  [
    ['Newsletter', 'Rundbrief'],
    ['KI', 'künstliche Intelligenz', 'Chatbot'],
    ['Verein', 'NGO', 'Initiative'],
  ],
);

const termsOf = async (query: string): Promise<Term[]> => (await understand(parseQuery(query), list)).terms;
const keysOf = async (query: string): Promise<string[]> =>
  (await termsOf(query)).flatMap(({ variants }) => variants.map(({ keys }) => keys.join(' ')));
const firstOf = async (query: string): Promise<string | undefined> => (await keysOf(query))[0];

describe('understand', () => {
  it.each([
    ['Verein', 'verein'],
    ['Vereine', 'verein'],
    ['Vereins', 'verein'],
    ['vereinen', 'verein'],
    ['Mitglieder', 'mitglied'],
    ['Mitglieds', 'mitglied'],
    ['Mitgliederlisten', 'mitgliedliste'],
    ['Ärzte', 'arzt'],
    ['Arzt', 'arzt'],
    ['Seniorinnen', 'senior'],
    ['Senior*innen', 'senior'],
    ['fördert', 'foerdern'],
    ['gefördert', 'foerdern'],
    ['DATENSCHUTZ', 'datenschutz'],
    ['daten-schutz', 'datenschutz'],
    ['2024', '2024'],
    ['Karte', 'karte'],
    ['Umfrage', 'umfrage'],
    ['email', 'email'],
    ['e-mail', 'email'],
  ])('searches %s first as %s', async (query, key) => {
    expect(await firstOf(query)).toBe(key);
  });

  it('searches a compound by its parts, too', async () => {
    expect(await keysOf('Datenschutz')).toEqual(expect.arrayContaining(['datenschutz', 'daten schutz']));
  });

  it('searches a compound that the site does not have by its parts', async () => {
    expect(await keysOf('Vereinsmitglieder')).toEqual(
      expect.arrayContaining(['verein mitglied', 'verein', 'mitglied']),
    );
    expect(await keysOf('Wanderkarte')).toEqual(expect.arrayContaining(['wandern karte']));
  });

  it('searches a compound of which the site has one half by that', async () => {
    expect(await keysOf('Zebraverein')).toContain('verein');
  });

  it.each([
    ['Rundbrief', 'newsletter'],
    ['NGO', 'verein'],
    ['KI', 'kuenstlich intelligenz'],
    ['künstliche Intelligenz', 'chatbot'],
  ])('searches %s also as %s', async (query, key) => {
    expect(await keysOf(query)).toContain(key);
  });

  it.each([
    ['Förderung', 'foerdern'],
    ['Förderer', 'foerderung'],
    ['wandern', 'wandern'],
  ])('searches the family of %s: %s', async (query, key) => {
    expect(await keysOf(query)).toContain(key);
  });

  it.each([
    ['Wahl', 'waehler'],
    ['Schule', 'schueler'],
    ['Schüler', 'schule'],
    ['Anfänger', 'anfang'],
  ])('does not search %s as %s', async (query, key) => {
    const terms = await termsOf(`${query} Tabelle`);
    expect(
      terms[0]?.correction === undefined ? terms[0]?.variants.flatMap(({ keys }) => keys) : [],
    ).not.toContain(key);
  });

  it('joins neighbours that the site writes as one', async () => {
    expect(await keysOf('Wasser Qualität')).toContain('wasserqualitaet');
  });

  it('completes the last word', async () => {
    expect(await keysOf('mitgl')).toContain('mitglied');
  });

  it('says what it took for a slip', async () => {
    const [term] = await termsOf('Datenschuzt Tabelle');
    expect(term?.correction).toBe('Datenschutz');
    expect(term?.variants[0]?.weight).toBeLessThan(WEIGHTS.word);
  });

  it('says that it knows nothing like a word', async () => {
    expect((await termsOf('Xylophon Tabelle'))[0]?.variants).toEqual([]);
  });

  it('gives no variant a weight above that of the word itself', async () => {
    for (const query of [
      'Verein',
      'Datenschutz',
      'Vereinsmitglieder',
      'Datenschuzt',
      'NGO',
      'fö',
      'E-Mail-Liste',
    ])
      for (const { variants } of await termsOf(query))
        for (const { weight, keys } of variants) {
          expect(weight).toBeLessThanOrEqual(WEIGHTS.word);
          expect(keys.every((key) => key !== '')).toBe(true);
        }
  });
});
