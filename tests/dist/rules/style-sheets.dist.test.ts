import { describe, expect, it } from 'vitest';
import { expectPass, judge } from '../lib/fixture.ts';
import { styleSheets } from './style-sheets.ts';

describe('styleSheets', () => {
  it('accepts files of the build', async () => {
    const css =
      'a{src:url(/cdl/_astro/a.woff2) format("woff2")}b{background:url("a.woff2")}c{clip-path:url(#d)}';
    await expectPass(styleSheets, { '_astro/a.css': css, '_astro/a.woff2': '' });
  });

  it.each([
    ['a{src:url(/cdl/b.woff2)}', '/cdl/b.woff2 führt ins Leere – dort gibt es nichts'],
    ["a{src:url('b.woff2')}", 'b.woff2 führt ins Leere – dort gibt es nichts'],
    [
      '@import "https://fonts.example.com/a.css";',
      'https://fonts.example.com/a.css führt ins Leere – liegt bei Dritten; ins Projekt legen',
    ],
    [
      'a{background:url(data:image/png;base64,AA==)}',
      'data:image/png;base64,AA== führt ins Leere – data: ist nicht erlaubt, nur https:, mailto: und tel:',
    ],
  ])('finds %s', async (css, message) => {
    expect(await judge(styleSheets, { '_astro/a.css': css })).toEqual([`/_astro/a.css: ${message}`]);
  });
});
