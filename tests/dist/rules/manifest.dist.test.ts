import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectPass, judge } from '../lib/fixture.ts';
import { manifest } from './manifest.ts';

const good = {
  name: 'Lab',
  short_name: 'Lab',
  display: 'browser',
  start_url: '/cdl/',
  scope: '/cdl/',
  icons: [{ src: '/cdl/icon.png', sizes: '2x2' }],
};
let icon: Buffer;

const files = (text: string): Record<string, string | Buffer> => ({
  'manifest.webmanifest': text,
  'icon.png': icon,
  'text.png': 'x',
});

beforeAll(async () => {
  icon = await sharp({ create: { width: 2, height: 2, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
});

describe('manifest', () => {
  it('accepts icons of the stated size', async () => {
    await expectPass(manifest, files(JSON.stringify(good)));
  });

  it.each([
    [{ name: undefined }, 'name fehlt'],
    [{ start_url: '/' }, 'start_url ist /, erwartet /cdl/'],
    [{ icons: [] }, 'icons fehlt'],
    [{ icons: [{ src: '/icon.png', sizes: '2x2' }] }, 'das Zeichen /icon.png gibt es nicht'],
    [
      { icons: [{ src: '/cdl/icon.png', sizes: '4x4' }] },
      'das Zeichen /cdl/icon.png ist 2x2, angegeben ist 4x4',
    ],
    [
      { icons: [{ src: '/cdl/text.png', sizes: '2x2' }] },
      'das Zeichen /cdl/text.png ist kein Bild, angegeben ist 2x2',
    ],
  ])('finds %o', async (changes, message) => {
    const faults = await judge(manifest, files(JSON.stringify({ ...good, ...changes })));
    expect(faults).toEqual([`/manifest.webmanifest: ${message}`]);
  });

  it.each([
    [{}, 'fehlt'],
    [{ 'manifest.webmanifest': '{' }, 'ist kein JSON'],
  ])('finds in %o', async (some: Record<string, string>, message) => {
    expect(await judge(manifest, some)).toEqual([`/manifest.webmanifest: ${message}`]);
  });
});
