import { describe, expect, it } from 'vitest';
import { downloadPath, toGermanCsv } from './download.ts';

describe('downloadPath', () => {
  it.each([
    ['stories/x/y.csv', '/daten/geschichten/x/y.csv'],
    ['lessons/a-b/c.csv', '/daten/lektionen/a-b/c.csv'],
  ])('%s → %s', (file, path) => {
    expect(downloadPath(file)).toBe(path);
  });
});

describe('toGermanCsv', () => {
  it.each([
    ['36.7', '36,7'],
    ['-0.5', '-0,5'],
    ['36', '36'],
    ['12.03.2024', '12.03.2024'],
    ['1.2.3', '1.2.3'],
    ['a;b', '"a;b"'],
    ['sagt "ja"', '"sagt ""ja"""'],
    ['', ''],
    ['Größe', 'Größe'],
  ])('writes the cell %j as %j', (cell, written) => {
    const csv = toGermanCsv({ columns: ['wert'], rows: [[cell]], file: 'x.csv' });
    expect(csv).toBe(`\ufeffwert\r\n${written}\r\n`);
  });
});
