import { describe, expect, it } from 'vitest';
import { linkStyles, type StyleFile } from './inline-styles.ts';

const run = (html: string): { html: string; files: StyleFile[] } => {
  const files: StyleFile[] = [];
  return { html: linkStyles(html, '/cdl/_astro/', (file) => files.push(file)), files };
};

describe('linkStyles', () => {
  it('links a style sheet in its place', () => {
    const { html, files } = run('<head><title>x</title><style>a{color:red}</style><link></head>');
    const [file] = files;
    expect(file?.name).toMatch(/^style\.[0-9a-f]{8}\.css$/u);
    expect(file?.css).toBe('a{color:red}');
    expect(html).toBe(
      `<head><title>x</title><link rel="stylesheet" href="/cdl/_astro/${file?.name}"><link></head>`,
    );
  });

  it('gives equal sheets one name and different ones two', () => {
    const { files } = run('<style>a{}</style><style>b{}</style><style>a{}</style>');
    expect(new Set(files.map(({ name }) => name)).size).toBe(2);
  });

  it.each([
    ['<style media="print">a{}</style>', 'media="print"'],
    [
      "<style data-x media='screen and (min-width: 40em)'>a{}</style>",
      'media="screen and (min-width: 40em)"',
    ],
    ['<STYLE media=print>a{}</STYLE >', 'media="print"'],
  ])('keeps the medium of %s', (html, expected) => {
    expect(run(html).html).toContain(expected);
  });

  it.each([
    '<!-- <style>a{}</style> -->',
    '<script type="application/ld+json">{"x":"<style>a{}</style>"}</script>',
    '<textarea><style>a{}</style></textarea>',
    '<title><style>a{}</style></title>',
    '<p>&lt;style&gt;a{}&lt;/style&gt;</p>',
    '<styled-box>a</styled-box>',
  ])('leaves %s alone', (html) => {
    expect(run(html)).toEqual({ html, files: [] });
  });

  it('drops an empty sheet', () => {
    expect(run('<b><style> </style></b>')).toEqual({ html: '<b></b>', files: [] });
  });

  it.each(["url('bild.png')", 'url(../x.woff2)', 'url(x.svg)'])(
    'refuses the relative address %s',
    (value) => {
      expect(() => run(`<style>a{background:${value}}</style>`)).toThrow(`ein <style> nennt ${value}`);
    },
  );

  it.each(['url(/_astro/x.woff2)', 'url("data:image/png;base64,AA")', 'url(#verlauf)', 'url("/x.png")'])(
    'takes the address %s',
    (value) => {
      expect(run(`<style>a{background:${value}}</style>`).files).toHaveLength(1);
    },
  );
});
