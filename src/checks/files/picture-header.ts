/** What the first bytes of a picture say; nothing is decoded. Sizes in pixels. */
export interface PictureHeader {
  format: 'png' | 'jpeg' | 'webp' | 'avif' | 'gif';
  /** 0 when the header does not say. */
  width: number;
  height: number;
  /** Where metadata stands that may hold a position: Exif (TIFF) and XMP blocks. */
  metadata: Uint8Array[];
}

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const ascii = (bytes: Uint8Array, start: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(start, start + length));

const readPng = (bytes: Uint8Array): PictureHeader => {
  const data = view(bytes);
  const metadata: Uint8Array[] = [];
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = data.getUint32(at);
    const type = ascii(bytes, at + 4, 4);
    if (['eXIf', 'iTXt', 'tEXt'].includes(type)) metadata.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const hasSize = bytes.length >= 24 && ascii(bytes, 12, 4) === 'IHDR';
  return {
    format: 'png',
    width: hasSize ? data.getUint32(16) : 0,
    height: hasSize ? data.getUint32(20) : 0,
    metadata,
  };
};

const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const readJpeg = (bytes: Uint8Array): PictureHeader => {
  const data = view(bytes);
  const header: PictureHeader = { format: 'jpeg', width: 0, height: 0, metadata: [] };
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) break;
    const marker = bytes[at + 1]!;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    // Start of scan: from here on there are only pixels.
    if (marker === 0xda || marker === 0xd9) break;
    const length = data.getUint16(at + 2);
    if (marker === 0xe1) header.metadata.push(bytes.subarray(at + 4, at + 2 + length));
    if (isFrame(marker) && at + 9 <= bytes.length) {
      header.height = data.getUint16(at + 5);
      header.width = data.getUint16(at + 7);
    }
    at += 2 + Math.max(length, 2);
  }
  return header;
};

const readWebpSize = (
  bytes: Uint8Array,
  type: string,
  at: number,
): { width: number; height: number } | undefined => {
  const data = view(bytes);
  if (at + (type === 'VP8L' ? 5 : 10) > bytes.length) return undefined;
  const read24 = (offset: number): number => data.getUint16(offset, true) + (bytes[offset + 2]! << 16);
  if (type === 'VP8X') return { width: read24(at + 4) + 1, height: read24(at + 7) + 1 };
  if (type === 'VP8 ')
    return { width: data.getUint16(at + 6, true) & 0x3fff, height: data.getUint16(at + 8, true) & 0x3fff };
  const bits = data.getUint32(at + 1, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
};

const readWebp = (bytes: Uint8Array): PictureHeader => {
  const header: PictureHeader = { format: 'webp', width: 0, height: 0, metadata: [] };
  for (let at = 12; at + 8 <= bytes.length;) {
    const type = ascii(bytes, at, 4);
    const length = view(bytes).getUint32(at + 4, true);
    if (['VP8X', 'VP8 ', 'VP8L'].includes(type)) {
      const size = readWebpSize(bytes, type, at + 8);
      header.width = Math.max(header.width, size?.width ?? 0);
      header.height = Math.max(header.height, size?.height ?? 0);
    }
    if (type === 'EXIF' || type === 'XMP ') header.metadata.push(bytes.subarray(at + 8, at + 8 + length));
    at += 8 + length + (length % 2);
  }
  return header;
};

/** Offsets of a short byte sequence. */
const findAll = (bytes: Uint8Array, sequence: readonly number[], limit: number): number[] => {
  const found: number[] = [];
  const [first = 0] = sequence;
  for (let at = bytes.indexOf(first); at !== -1 && found.length < limit; at = bytes.indexOf(first, at + 1)) {
    if (sequence.every((byte, index) => bytes[at + index] === byte)) found.push(at);
  }
  return found;
};

const readAvif = (bytes: Uint8Array): PictureHeader => {
  const header: PictureHeader = { format: 'avif', width: 0, height: 0, metadata: [] };
  // `ispe` holds the size of each picture in the file; the largest counts.
  for (const at of findAll(bytes.subarray(0, 100_000), [0x69, 0x73, 0x70, 0x65], 100)) {
    if (at + 16 > bytes.length) continue;
    header.width = Math.max(header.width, view(bytes).getUint32(at + 8));
    header.height = Math.max(header.height, view(bytes).getUint32(at + 12));
  }
  const tiff = [
    ...findAll(bytes, [0x49, 0x49, 0x2a, 0x00], 20),
    ...findAll(bytes, [0x4d, 0x4d, 0x00, 0x2a], 20),
  ];
  header.metadata.push(...tiff.map((at) => bytes.subarray(at)));
  return header;
};

/** Reads the header of a picture by its bytes, whatever its name; undefined for anything else. Never throws. */
export const readHeader = (bytes: Uint8Array): PictureHeader | undefined => {
  if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return readPng(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return readJpeg(bytes);
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP') return readWebp(bytes);
  if (ascii(bytes, 4, 4) === 'ftyp' && /avi[fs]/u.test(ascii(bytes, 8, 64))) return readAvif(bytes);
  if (!/^GIF8[79]a$/u.test(ascii(bytes, 0, 6)) || bytes.length < 10) return undefined;
  const data = view(bytes);
  return { format: 'gif', width: data.getUint16(6, true), height: data.getUint16(8, true), metadata: [] };
};

const GPS_TAG = 0x8825;

/** Whether a TIFF block (Exif) points to a directory of GPS tags. */
const hasGpsDirectory = (block: Uint8Array): boolean => {
  const start = ascii(block, 0, 6) === 'Exif\0\0' ? 6 : 0;
  const tiff = block.subarray(start);
  const order = ascii(tiff, 0, 2);
  if (tiff.length < 14 || (order !== 'II' && order !== 'MM')) return false;
  const data = view(tiff);
  const little = order === 'II';
  const directory = data.getUint32(4, little);
  if (directory + 2 > tiff.length) return false;
  const count = data.getUint16(directory, little);
  for (let index = 0; index < count; index += 1) {
    const at = directory + 2 + index * 12;
    if (at + 12 > tiff.length) return false;
    if (data.getUint16(at, little) !== GPS_TAG) continue;
    const gps = data.getUint32(at + 8, little);
    return gps + 2 <= tiff.length && data.getUint16(gps, little) > 0;
  }
  return false;
};

const holdsText = (block: Uint8Array, words: RegExp): boolean =>
  words.test(new TextDecoder('latin1').decode(block.subarray(0, 200_000)));

/** Whether a picture tells where it was taken: GPS tags in Exif, or GPS values in XMP. */
export const hasPosition = ({ metadata }: PictureHeader): boolean =>
  metadata.some((block) => hasGpsDirectory(block) || holdsText(block, /GPSLatitude|GPSLongitude/u));
