import { CFB } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { writeZip } from './zip-file.ts';

/** What the reader of the spreadsheet library finds; it brings no types for it. */
interface Read {
  FullPaths: string[];
  FileIndex: { content: Uint8Array }[];
}

const entries = [
  { name: 'start.html', content: Buffer.from('<p>Grüße</p>'.repeat(200)) },
  { name: 'daten/lektion/liste.csv', content: Buffer.from([0, 255, 1, 254]) },
  { name: 'leer.txt', content: Buffer.alloc(0) },
];

describe('writeZip', () => {
  it('is read back by another program, name by name and byte by byte', () => {
    const { FullPaths, FileIndex } = CFB.read(writeZip(entries), { type: 'buffer' }) as Read;
    const found = new Map(
      FullPaths.map((path, at) => [path.replace(/^[^/]*\//u, ''), FileIndex[at]?.content]),
    );
    for (const { name, content } of entries)
      expect(Buffer.from(found.get(name) ?? []), name).toEqual(content);
  });

  it('writes names as UTF-8, and says so', () => {
    const zip = writeZip([{ name: 'größe.csv', content: Buffer.from('x') }]);
    expect(zip.subarray(30, 30 + 11).toString('utf8')).toBe('größe.csv');
    expect(zip.readUInt16LE(6) & 0x800).toBe(0x800);
  });

  it('gives the same bytes for the same files', () => {
    expect(writeZip(entries)).toEqual(writeZip(entries));
  });

  it.each(['../x', '/x', 'a/../b', 'a\\b', 'a/..'])('refuses the name %j', (name) => {
    expect(() => writeZip([{ name, content: Buffer.alloc(1) }])).toThrow(`Name im ZIP: ${name}`);
  });

  it('refuses a name twice', () => {
    expect(() => writeZip([...entries, entries[0]!])).toThrow('Name im ZIP: start.html');
  });
});
