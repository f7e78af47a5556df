import { crc32, inflateRawSync } from 'node:zlib';

const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const UTF8 = 0x800;

/**
 * Reads a ZIP by its table of contents (PKWARE APPNOTE 4.3), written anew, so that it checks the writer.
 *
 * @returns the files by name
 * @throws Error in German when something in it does not fit
 */
export const readZip = (zip: Buffer): Map<string, Buffer> => {
  const end = zip.length - 22;
  if (end < 0 || zip.readUInt32LE(end) !== END) throw new Error('am Ende fehlt das Inhaltsverzeichnis');
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== CENTRAL) throw new Error('das Inhaltsverzeichnis ist beschädigt');
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    const name = zip.subarray(at + 46, at + 46 + nameLength).toString('utf8');
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const content = inflateRawSync(zip.subarray(start, start + zip.readUInt32LE(at + 20)));
    if (crc32(content) !== zip.readUInt32LE(at + 16)) throw new Error(`${name}: die Prüfsumme stimmt nicht`);
    if (!(zip.readUInt16LE(at + 8) & UTF8))
      throw new Error(`${name}: der Name ist nicht als UTF-8 bezeichnet`);
    if (files.has(name)) throw new Error(`${name} steht zweimal darin`);
    files.set(name, content);
    at += 46 + nameLength + extra + comment;
  }
  return files;
};
