import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { expectPass, fixtureSite, htmlPage, judge } from '../lib/fixture.ts';
import { heaviestPages } from '../lib/weight.ts';
import { weights } from './weights.ts';

/** Text that Brotli cannot make smaller than `size`. */
const noise = (size: number): string => randomBytes(size).toString('base64');
const style = (name: string): string => `<link rel="stylesheet" href="/cdl/${name}.css">`;
const font = (name: string): string => `<link rel="preload" href="/cdl/${name}.woff2" as="font" crossorigin>`;
const files = {
  'a.css': 'a{}',
  'b.css': 'b{}',
  'c.css': 'c{}',
  'd.css': 'd{}',
  'big.css': noise(9_000),
  'a.woff2': randomBytes(15_000),
  'b.woff2': randomBytes(15_000),
  'big.woff2': randomBytes(20_481),
  'icon.svg': '<svg/>',
  'script.js': 'import "./part.js";',
  'part.js': 'x()',
};
const icon = '<link rel="icon" href="/cdl/icon.svg">';

describe('weights', () => {
  it.each([
    style('a') + style('b') + font('a') + icon,
    // A page with a script may ask for more files; the script itself has a budget elsewhere.
    `${style('a') + style('b') + font('a') + icon}<script type="module" src="/cdl/script.js"></script>`,
  ])('accepts %s', async (head) => {
    await expectPass(weights, { ...files, 'index.html': htmlPage({ head }) });
  });

  it.each([
    [{ body: noise(15_000) }, [/^\d+ Bytes HTML, erlaubt sind 14336$/u]],
    [{ head: style('big') }, [/^\d+ Bytes CSS, erlaubt sind 8192$/u]],
    [{ head: font('big') }, [/^20481 Bytes Schrift, erlaubt sind 20480$/u]],
    [{ head: font('a') + font('b') }, [/^2 vorab geladene Schriften, erlaubt sind 1$/u]],
    [
      { head: font('a') + font('big') + style('big'), body: noise(10_000) },
      [/CSS/u, /Schriften/u, /Schrift/u, /^\d+ Bytes HTML, CSS und Schrift, erlaubt sind 45000$/u],
    ],
    [{ head: style('a') + style('b') + style('c') + style('d') + icon }, [/^6 Anfragen, erlaubt sind 5$/u]],
  ])('finds what is too heavy (%#)', async (parts, messages) => {
    const faults = await judge(weights, { ...files, 'index.html': htmlPage(parts) });
    expect(faults.map((fault) => fault.replace('/index.html: ', ''))).toEqual(
      messages.map((message) => expect.stringMatching(message)),
    );
  });
});

describe('heaviestPages', () => {
  it('names the largest first', () => {
    const site = fixtureSite({ 'a/index.html': 'x', 'b/index.html': noise(100), 'c/index.html': noise(50) });
    expect(heaviestPages(site, 2)).toEqual([
      expect.stringMatching(/^1\d\d Bytes \/b\/$/u),
      expect.stringMatching(/^\d\d Bytes \/c\/$/u),
    ]);
  });
});
