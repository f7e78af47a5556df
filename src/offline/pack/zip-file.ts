import { crc32, deflateRawSync } from 'node:zlib';

/** A file for a ZIP: its name with `/` between folders, and what is in it. */
export interface ZipEntry {
  name: string;
  content: Buffer;
}

/** 1 January 1980, the first day that a ZIP knows: the same files give the same bytes, whenever they are packed. */
const DAY = 0x21;
/** 2.0, the first version with folders and deflate. */
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x800;
const DEFLATE = 8;
/** A file that anybody may read, for systems that ask: 0644. */
const UNIX_FILE = 0o100644 * 2 ** 16;

interface Packed {
  name: Buffer;
  data: Buffer;
  sum: number;
  size: number;
}

/** The fields that a file's own header and its line in the table of contents share. */
const commonFields = ({ name, data, sum, size }: Packed): Buffer => {
  const fields = Buffer.alloc(26);
  [VERSION, FLAGS, DEFLATE, 0, DAY].forEach((value, at) => fields.writeUInt16LE(value, at * 2));
  [sum, data.length, size].forEach((value, at) => fields.writeUInt32LE(value, 10 + at * 4));
  fields.writeUInt16LE(name.length, 22);
  return fields;
};

const numbers = (...values: [value: number, bytes: 2 | 4][]): Buffer => {
  const buffer = Buffer.alloc(values.reduce((sum, [, bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [value, bytes] of values) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
};

/**
 * A ZIP file after PKWARE's APPNOTE 6.3.3: every file deflated, names in UTF-8, no extensions.
 *
 * @throws Error when two files have one name, or a name leads out of the folder.
 */
export const writeZip = (entries: ZipEntry[]): Buffer => {
  const parts: Buffer[] = [];
  const contents: Buffer[] = [];
  const names = new Set<string>();
  let offset = 0;
  for (const { name, content } of entries) {
    if (names.has(name) || /^\/|(?:^|\/)\.\.?(?:\/|$)|\\/u.test(name))
      throw new Error(`Name im ZIP: ${name}`);
    names.add(name);
    const packed = {
      name: Buffer.from(name),
      data: deflateRawSync(content, { level: 9 }),
      sum: crc32(content),
      size: content.length,
    };
    const fields = commonFields(packed);
    const local = [numbers([0x04034b50, 4]), fields, packed.name, packed.data];
    const central = [numbers([0x02014b50, 4], [0x0300 | VERSION, 2]), fields];
    const rest = numbers([0, 2], [0, 2], [0, 2], [UNIX_FILE, 4], [offset, 4]);
    parts.push(...local);
    contents.push(...central, rest, packed.name);
    offset += local.reduce((sum, { length }) => sum + length, 0);
  }
  const table = Buffer.concat(contents);
  const end = numbers(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [entries.length, 2],
    [entries.length, 2],
    [table.length, 4],
    [offset, 4],
    [0, 2],
  );
  return Buffer.concat([...parts, table, end]);
};
