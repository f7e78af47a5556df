import { describe, expect, it } from 'vitest';
import { readLine, writeLine, type Posting } from './posting-line.ts';

const POSTINGS: Posting[] = [
  { page: 0, strength: 1, places: [0, 160, 161, 2000] },
  { page: 7, strength: 15 / 31, places: [165] },
  { page: 400, strength: 1 / 31, places: [] },
];
const FILE = [writeLine('daten', POSTINGS), writeLine('datenschutz', POSTINGS.slice(1)), 'leer\t'].join('\n');

describe('posting lines', () => {
  it.each([
    ['daten', POSTINGS],
    ['datenschutz', POSTINGS.slice(1)],
    ['schutz', []],
    ['date', []],
    ['leer', []],
    ['', []],
  ])('give the postings of %s', (key, postings) => {
    expect(readLine(FILE, key)).toEqual(postings);
  });

  it('never lose a page whose strength is next to nothing', () => {
    expect(
      readLine(writeLine('a', [{ page: 1, strength: 0.001, places: [3] }]), 'a')[0]?.strength,
    ).toBeGreaterThan(0);
  });

  it.each(['', '<!doctype html>', 'daten\t', 'daten\tAB', 'daten\tABf'])('bear %j', (file) => {
    expect(() => readLine(file, 'daten')).not.toThrow();
  });
});
