import { describe, expect, it } from 'vitest';
import { isNumber, WordCount } from './count-words.ts';

const countOf = (text: string): WordCount => {
  const words = new WordCount();
  words.add(text);
  return words;
};

describe('WordCount', () => {
  it('counts words, capitals and spellings', () => {
    const use = countOf('Verein verein VEREIN Verein').words.get('verein');
    expect(use).toMatchObject({ count: 4, capitals: 3 });
    expect(use?.spellings).toEqual(
      new Map([
        ['Verein', 2],
        ['verein', 1],
        ['VEREIN', 1],
      ]),
    );
  });

  it.each(['der', 'und', '2024', 'x', 'a'.repeat(61)])('leaves out %s', (word) => {
    expect(countOf(word).words.size).toBe(0);
  });

  it.each([
    ['E-Mail', 'email', 'E-Mail'],
    ['(E-Mail-Adresse),', 'emailadresse', 'E-Mail-Adresse'],
    ['LibreOffice', 'libreoffice', 'LibreOffice'],
    ['DS-GVO', 'dsgvo', 'DS-GVO'],
  ])('joins %s as %s', (text, letters, display) => {
    expect(countOf(text).joined.get(letters)?.display).toBe(display);
  });

  it.each(['www.verein.example', 'und/oder', '2020–2025', 'Verein', 'a-b-c-d-e'])(
    'does not join %s',
    (text) => {
      expect(countOf(text).joined.size).toBe(0);
    },
  );
});

describe('isNumber', () => {
  it.each([
    ['2024', true],
    ['0', true],
    ['2a', false],
    ['', false],
    ['1.5', false],
  ])('%s: %s', (word, is) => {
    expect(isNumber(word)).toBe(is);
  });
});
