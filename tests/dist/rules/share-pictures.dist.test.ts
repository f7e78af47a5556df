import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { expectPass, htmlPage, judge } from '../lib/fixture.ts';
import { sharePictures } from './share-pictures.ts';

const draw = (width: number, height: number, noise = false): Promise<Buffer> =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#dfeaff',
      ...(noise ? { noise: { type: 'gaussian' as const, mean: 128, sigma: 60 } } : {}),
    },
  })
    .png()
    .toBuffer();

const head = (image = 'https://example.org/cdl/teilen/bild.png', alt = 'Start'): string =>
  `<meta property="og:image" content="${image}"><meta property="og:image:alt" content="${alt}">
  <meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">`;

describe('share pictures', () => {
  it('accepts a picture of the right size on every page', async () => {
    await expectPass(sharePictures, {
      'index.html': htmlPage({ head: head() }),
      'teilen/bild.png': await draw(1200, 630),
    });
  });

  it.each([
    ['is missing', htmlPage({}), 'og:image nennt kein Bild dieser Seite'],
    [
      'lies elsewhere',
      htmlPage({ head: head('https://cdn.example.net/x.png') }),
      'og:image nennt kein Bild dieser Seite',
    ],
    ['has no words', htmlPage({ head: head(undefined, ' ') }), 'og:image:alt fehlt'],
  ])('finds a picture that %s', async (_name, html, message) => {
    const files = { 'index.html': html, 'teilen/bild.png': await draw(1200, 630) };
    expect(await judge(sharePictures, files)).toEqual([`/index.html: ${message}`]);
  });

  it('finds a picture of the wrong size, and one that is too heavy', async () => {
    const small = { 'index.html': htmlPage({ head: head() }), 'teilen/bild.png': await draw(600, 315) };
    expect(await judge(sharePictures, small)).toEqual([
      '/index.html: das Bild zum Teilen misst 600 × 315, erwartet sind 1200 × 630',
    ]);
    const heavy = { ...small, 'teilen/bild.png': await draw(1200, 630, true) };
    expect(await judge(sharePictures, heavy)).toEqual([
      expect.stringMatching(/^\/index\.html: das Bild zum Teilen hat \d+ Bytes, erlaubt sind 120000$/u),
    ]);
  });

  it('finds two listed pages with one picture', async () => {
    const files = {
      'a/index.html': htmlPage({ head: head() }),
      'b/index.html': htmlPage({ head: head() }),
      'teilen/bild.png': await draw(1200, 630),
    };
    expect(await judge(sharePictures, files)).toEqual(['/a/index.html: dasselbe Bild zum Teilen wie /b/']);
  });
});
