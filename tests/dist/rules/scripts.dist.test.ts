import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { expectPass, htmlPage, judge } from '../lib/fixture.ts';
import { scripts } from './scripts.ts';

const head = '<script type="module" src="/cdl/_astro/a.js"></script>';
const noise = randomBytes(8_000).toString('base64');

describe('scripts', () => {
  it('accepts data on any page, and little JavaScript where it is needed', async () => {
    await expectPass(scripts, {
      'index.html': htmlPage({ head: '<script type="application/ld+json">{}</script>' }),
      'suche/index.html': htmlPage({ head }),
      '_astro/a.js': 'import{b}from"./b.js";const c=()=>import("../pagefind/c.js")',
      '_astro/b.js': 'export const b=1',
      'pagefind/c.js': noise,
    });
  });

  it('finds a script where there should be none', async () => {
    const faults = await judge(scripts, { 'index.html': htmlPage({ head }), '_astro/a.js': '' });
    expect(faults).toEqual(['/index.html: 1 Skripte auf einer Seite, die ohne auskommt']);
  });

  it('finds what a script brings along', async () => {
    const files = {
      'suche/index.html': htmlPage({ head }),
      '_astro/a.js': 'import"./b.js"',
      '_astro/b.js': `"${noise}"`,
    };
    expect(await judge(scripts, files)).toEqual([
      expect.stringMatching(/^\/suche\/index\.html: \d+ Bytes JavaScript, erlaubt sind 8000$/u),
    ]);
  });
});
