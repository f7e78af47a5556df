import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawCover } from '../ui/cover.ts';
import { drawSharePicture, SHARE_SIZE } from './picture.ts';

const MAX_BYTES = 120_000;

describe('share pictures', () => {
  it.each(['bars', 'line', 'dots'] as const)('are small PNG files of the right size: %s', async (shape) => {
    const png = await drawSharePicture({
      title: 'Was die längste Überschrift über Frauenhäuser, Vereinsmeierei und 1.234 Zahlen verrät',
      kicker: 'Geschichte · Engagement und Teilhabe',
      drawing: drawCover([3, 1, 4, 1, 5, 9, 2, 6], ['a', 'b'], shape),
    });
    const { width, height, format } = await sharp(png).metadata();
    expect({ width, height, format }).toEqual({ ...SHARE_SIZE, format: 'png' });
    expect(png.length).toBeLessThan(MAX_BYTES);
  });

  it('draw the title: another title is another picture, the same one is the same', async () => {
    const draw = (title: string): Promise<Buffer> =>
      drawSharePicture({ title, kicker: 'Seite', drawing: drawCover([], ['x'], 'line') });
    const [one, again, other] = await Promise.all([draw('Eins'), draw('Eins'), draw('Zwei')]);
    expect(one.equals(again)).toBe(true);
    expect(one.equals(other)).toBe(false);
  });

  it('keep the longest title inside the frame', async () => {
    const png = await drawSharePicture({
      title: 'Wohngeldstelle '.repeat(6).trim(),
      kicker: 'Seite',
      drawing: drawCover([1, 2], ['x'], 'bars'),
    });
    const edge = await sharp(png)
      .extract({ left: SHARE_SIZE.width - 40, top: 0, width: 40, height: SHARE_SIZE.height })
      .toBuffer();
    // `stats()` looks at the input of a pipeline, not at what it makes.
    const { channels } = await sharp(edge).stats();
    expect(Math.max(...channels.map(({ stdev }) => stdev))).toBe(0);
  });
});
