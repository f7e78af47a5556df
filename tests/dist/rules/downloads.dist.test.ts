import { describe, expect, it } from 'vitest';
import { expectPass, judge } from '../lib/fixture.ts';
import { downloads } from './downloads.ts';

const BOM = '\ufeff';

describe('downloads', () => {
  it('accepts a German table', async () => {
    await expectPass(downloads, { 'daten/a.csv': `${BOM}Ort;Anteil\r\nGörlitz;"1;5"\r\n` });
  });

  it.each([
    ['a;b\r\n1;2\r\n', 'am Anfang fehlt die Byte-Reihenfolge-Marke; Excel zeigt sonst falsche Umlaute'],
    [`${BOM}a;b\n1;2\n`, 'Zeilen enden nicht alle mit CRLF'],
    [`${BOM}a;b\r\n1;2`, 'Zeilen enden nicht alle mit CRLF'],
    [`${BOM}a;b\r\n1;2;3\r\n`, 'Zeile 2 hat 3 Spalten, die Kopfzeile hat 2'],
    [`${BOM}a;b\r\n`, 'enthält keine Zeile mit Daten'],
    [`${BOM}a;\r\n1;2\r\n`, 'eine Spalte hat keinen Namen'],
    [`${BOM}a;a\r\n1;2\r\n`, 'zwei Spalten heißen gleich'],
    [
      Buffer.concat([Buffer.from(`${BOM}a;b\r\n1;`), Buffer.from([0xe4]), Buffer.from('\r\n')]),
      'ist kein UTF-8',
    ],
    [`${BOM}a;b\r\n1;"2\r\n`, expect.stringMatching(/^lässt sich nicht lesen: Quote/u)],
    [`${BOM}a;b\r\n${'1;2\r\n'.repeat(40_000)}`, '200008 Bytes, erlaubt sind 200000'],
  ])('finds %#', async (text, message) => {
    const faults = await judge(downloads, { 'daten/a.csv': text });
    expect(faults.map((fault) => fault.replace('/daten/a.csv: ', ''))).toEqual([message]);
  });
});
