import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import satori from 'satori';
import sharp from 'sharp';
import type { CoverDrawing } from '../ui/cover.ts';

/** What a share picture says and draws. */
export interface SharePicture {
  title: string;
  /** What the page is: `Geschichte`, `Lektion`, … with its field or level. */
  kicker: string;
  drawing: CoverDrawing;
}

/** Pixels that every network shows uncropped. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

/** A node as satori takes it, without a library for writing them. */
interface Node {
  type: string;
  props: {
    style?: Record<string, string | number>;
    children?: Node[] | string;
    [attribute: string]: unknown;
  };
}

// The brand's own light surface: a picture in a chat has one look, whatever the reader's colours are.
const COLORS = { ground: '#dfeaff', text: '#2b0f1e', berry: '#86184f', pale: '#a9b8e6' };
const DRAWING = { width: 1040, height: 170 };

const require = createRequire(import.meta.url);
const readFont = (weight: 400 | 700): Promise<Buffer> =>
  readFile(
    require.resolve(
      `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff`,
    ),
  );

let fonts: Promise<{ name: string; data: Buffer; weight: 400 | 700; style: 'normal' }[]> | undefined;
const loadFonts = () =>
  (fonts ??= Promise.all(
    ([400, 700] as const).map(async (weight) => ({
      name: 'Atkinson',
      data: await readFont(weight),
      weight,
      style: 'normal' as const,
    })),
  ));

const box = (style: Record<string, string | number>, children: Node[] | string): Node => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

const shape = (type: string, attributes: Record<string, string | number>): Node => ({
  type,
  props: attributes,
});

const drawBars = ({ values, strong }: CoverDrawing): Node[] => {
  // Two bars across the whole width would be walls.
  const pitch = Math.min(180, DRAWING.width / values.length);
  return values.map((value, index) => {
    const height = Math.round(value * DRAWING.height);
    return shape('rect', {
      x: Math.round(index * pitch),
      y: DRAWING.height - height,
      width: Math.round(pitch * 0.82),
      height,
      rx: 6,
      fill: index === strong ? COLORS.berry : COLORS.pale,
    });
  });
};

const drawLine = ({ values }: CoverDrawing): Node[] => {
  const inset = 16;
  const step = (DRAWING.width - 2 * inset) / Math.max(1, values.length - 1);
  const points = values.map((value, index) => ({
    x: Math.round(inset + index * step),
    y: Math.round(DRAWING.height - inset - value * (DRAWING.height - 2 * inset)),
  }));
  const path = `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`;
  return [
    shape('path', { d: path, fill: 'none', stroke: COLORS.berry, 'stroke-width': 7 }),
    ...points.map(({ x, y }) =>
      shape('circle', { cx: x, cy: y, r: 13, fill: COLORS.ground, stroke: COLORS.berry, 'stroke-width': 7 }),
    ),
  ];
};

const drawDots = ({ values }: CoverDrawing): Node[] => {
  const [columns, rows] = [26, 4];
  const full = columns * rows * (values[0] ?? 0.5) * 0.8;
  return Array.from({ length: columns * rows }, (_, index) =>
    shape('circle', {
      cx: 14 + (index % columns) * 40,
      cy: 16 + Math.floor(index / columns) * 44,
      r: 13,
      fill: index < full ? COLORS.berry : COLORS.pale,
    }),
  );
};

const DRAW = { bars: drawBars, line: drawLine, dots: drawDots };

/** Long titles are set smaller; four lines always fit. */
const titleSize = ({ length }: string): number => (length > 75 ? 60 : length > 50 ? 68 : 80);

const layOut = ({ title, kicker, drawing }: SharePicture): Node =>
  box(
    {
      width: SHARE_SIZE.width,
      height: SHARE_SIZE.height,
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '64px 80px 56px',
      background: COLORS.ground,
      color: COLORS.text,
      fontFamily: 'Atkinson',
    },
    [
      box({ flexDirection: 'column', gap: 18 }, [
        box({ justifyContent: 'space-between', fontSize: 28 }, [
          box({ color: COLORS.berry }, kicker),
          box({ fontWeight: 700 }, 'Civic Data Lab'),
        ]),
        box(
          { fontSize: titleSize(title), fontWeight: 700, lineHeight: 1.14, letterSpacing: '-0.02em' },
          title,
        ),
      ]),
      {
        type: 'svg',
        props: {
          width: DRAWING.width,
          height: DRAWING.height,
          viewBox: `0 0 ${DRAWING.width} ${DRAWING.height}`,
          children: DRAW[drawing.shape](drawing),
        },
      },
    ],
  );

/** Draws a share picture as PNG of `SHARE_SIZE`; letters become paths, so no font of the machine plays a part. */
export const drawSharePicture = async (picture: SharePicture): Promise<Buffer> => {
  const svg = await satori(layOut(picture) as Parameters<typeof satori>[0], {
    ...SHARE_SIZE,
    fonts: await loadFonts(),
  });
  // Few flat colours: a palette is a fifth of the bytes and looks the same.
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 64, compressionLevel: 9 }).toBuffer();
};
