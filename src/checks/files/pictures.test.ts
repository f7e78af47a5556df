import { describe, expect, it } from 'vitest';
import { checkWith, PICTURE, show } from '../testing.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? Array.from(part, (letter) => letter.charCodeAt(0)) : part,
    ),
  );

const be16 = (value: number): number[] => [value >> 8, value & 255];
const be32 = (value: number): number[] => [...be16(value >>> 16), ...be16(value & 65_535)];
const le16 = (value: number): number[] => be16(value).reverse();
const le24 = (value: number): number[] => [...le16(value & 65_535), value >> 16];
const le32 = (value: number): number[] => be32(value).reverse();

/** A TIFF block with one entry that points to a GPS directory with one entry. */
const TIFF = [
  ...bytes('MM'),
  ...be16(42),
  ...be32(8),
  ...be16(1),
  ...be16(0x8825),
  ...be16(4),
  ...be32(1),
  ...be32(26),
  ...be32(0),
  ...be16(1),
  ...be16(1),
];

const png = (width: number, height: number, ...chunks: (string | number[])[]): Uint8Array =>
  bytes(
    '\x89PNG\r\n\x1a\n',
    be32(13),
    'IHDR',
    be32(width),
    be32(height),
    [8, 2, 0, 0, 0],
    be32(0),
    ...chunks,
  );
const jpeg = (width: number, height: number, exif: number[] = []): Uint8Array => {
  const block =
    exif.length === 0 ? [] : [0xff, 0xe1, ...be16(exif.length + 8), ...bytes('Exif\0\0'), ...exif];
  return bytes([
    0xff,
    0xd8,
    ...block,
    0xff,
    0xc0,
    ...be16(11),
    8,
    ...be16(height),
    ...be16(width),
    1,
    1,
    0x11,
    0,
    0xff,
    0xda,
  ]);
};
const riff = (...chunks: (string | number[])[]): Uint8Array => bytes('RIFF', be32(0), 'WEBP', ...chunks);
const webpX = (width: number, height: number): (string | number[])[] => [
  'VP8X',
  le32(10),
  [0, 0, 0, 0],
  le24(width - 1),
  le24(height - 1),
];
const webpLossless = (width: number, height: number): Uint8Array =>
  riff('VP8L', le32(9), [0x2f], le32((width - 1) | ((height - 1) << 14)), [0, 0, 0, 0]);
const webpLossy = (width: number, height: number): Uint8Array =>
  riff('VP8 ', le32(10), [0, 0, 0, 0x9d, 0x01, 0x2a], le16(width), le16(height));
const avif = (width: number, height: number, ...rest: number[][]): Uint8Array =>
  bytes(
    be32(24),
    'ftypavif',
    be32(0),
    'avifmif1',
    be32(20),
    'ispe',
    be32(0),
    be32(width),
    be32(height),
    ...rest,
  );
const gif = (width: number, height: number): Uint8Array => bytes('GIF89a', le16(width), le16(height));

const path = (ending: string): string => `content/stories/beispiel/bild.${ending}`;
const find = (ending: string, content: Uint8Array): string[] => show(checkWith({ [path(ending)]: content }));

const MAKERS: [string, (width: number, height: number) => Uint8Array][] = [
  ['png', png],
  ['jpg', jpeg],
  ['jpeg', jpeg],
  ['webp', webpLossy],
  ['webp', webpLossless],
  ['webp', (width, height) => riff(...webpX(width, height))],
  ['avif', avif],
];

describe.each(MAKERS)('the size of a %s', (ending, make) => {
  it('may be usual', () => {
    expect(find(ending, make(1600, 900))).toEqual([]);
  });

  it('may have 8,000 pixels a side', () => {
    expect(find(ending, make(8001, 10))).toEqual([
      `${path(ending)}:0:0 Das Bild hat 8.001 × 10 Pixel; erlaubt sind 8.000 Pixel je Seite. → Verkleinert das Bild auf etwa 1.600 Pixel Breite.`,
    ]);
  });

  it('may have 25 megapixels', () => {
    expect(find(ending, make(5001, 5001))).toEqual([
      `${path(ending)}:0:0 Das Bild hat 5.001 × 5.001 Pixel; erlaubt sind zusammen 25 Millionen Pixel. → Verkleinert das Bild auf etwa 1.600 Pixel Breite.`,
    ]);
  });

  it('is not measured beyond the end of the file', () => {
    const whole = make(1600, 900);
    for (let length = 1; length < whole.length; length += 1) {
      expect(() => find(ending, whole.subarray(0, length))).not.toThrow();
    }
  });
});

describe('the format of a picture', () => {
  const SAVE =
    'Öffnet sie in einem Programm und speichert sie im richtigen Format. Nur umbenennen hilft nicht.';

  it.each([
    ['png', jpeg(10, 10), 'ein Bild vom Typ JPEG'],
    ['jpg', png(10, 10), 'ein Bild vom Typ PNG'],
    ['webp', gif(10, 10), 'ein Bild vom Typ GIF'],
    ['avif', webpLossy(10, 10), 'ein Bild vom Typ WEBP'],
    ['png', bytes('<html><script>alert(1)</script>'), 'kein Bild, das wir lesen können'],
  ])('.%s holding %s', (ending, content, what) => {
    expect(find(ending, content)).toEqual([
      `${path(ending)}:0:0 Die Datei heißt .${ending}, ist aber ${what}. → ${SAVE}`,
    ]);
  });

  it('may be at most 5 MB', () => {
    const large = new Uint8Array(5_000_001);
    large.set(png(10, 10));
    expect(find('png', large)).toEqual([
      `${path('png')}:0:0 Die Datei ist über 5 MB groß. → Verkleinert sie. Für ein Bild reichen 1.600 Pixel Breite, für ein PDF die Einstellung „für das Web“.`,
    ]);
  });
});

describe('the place where a picture was taken', () => {
  it.each([
    ['jpg', jpeg(10, 10, TIFF)],
    ['png', png(10, 10, be32(TIFF.length), 'eXIf', TIFF, be32(0))],
    ['png', png(10, 10, be32(30), 'iTXt', 'XML:com.adobe exif:GPSLatitude', be32(0))],
    ['webp', riff(...webpX(10, 10), 'EXIF', le32(TIFF.length), TIFF)],
    ['avif', avif(10, 10, TIFF)],
  ])('is refused in .%s', (ending, content) => {
    const [line] = find(ending, content);
    expect(line).toContain(
      `${path(ending)}:0:0 Im Bild steht, wo es aufgenommen wurde (GPS-Daten). Das kann Menschen gefährden. → Entfernt die Angaben und speichert neu`,
    );
  });

  it('may be absent from Exif', () => {
    const other = TIFF.map((byte, index) => (index === 10 || index === 11 ? 1 : byte));
    expect(find('jpg', jpeg(10, 10, other))).toEqual([]);
  });
});

describe('pictures in the text', () => {
  it('that are gone are named', () => {
    expect(show(checkWith({ [PICTURE]: undefined }))).toEqual([
      'content/stories/beispiel/index.md:75:1 Das Bild „./punkt.png“ gibt es nicht neben dieser Seite. Im Ordner liegen: ./zeichen.svg. → Zum Beispiel: ![Balken: mehr Frauen als im Jahr davor](./karte.png)',
    ]);
  });
});
