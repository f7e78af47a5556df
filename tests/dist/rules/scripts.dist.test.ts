import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { expectPass, htmlPage, judge } from '../lib/fixture.ts';
import { scripts } from './scripts.ts';

const head = '<script type="module" src="/cdl/_astro/a.js"></script>';
const opener = '<script type="module" src="/cdl/_astro/opener.js"></script>';
/** Text that Brotli cannot make smaller than `size`. */
const noise = (size: number): string => randomBytes(size).toString('base64');

describe('scripts', () => {
  it('accepts the opener of the search on any page, and more where it is needed', async () => {
    await expectPass(scripts, {
      'index.html': htmlPage({ head: `${opener}<script type="application/ld+json">{}</script>` }),
      'suche/index.html': htmlPage({ head: opener + head }),
      '_astro/opener.js': `const open=()=>import("./a.js");"${noise(400)}"`,
      '_astro/a.js': `import{b}from"./b.js";const c=()=>import("../suche/c.js");"${noise(2_000)}"`,
      '_astro/b.js': 'export const b=1',
      'suche/c.js': noise(20_000),
    });
  });

  it('finds more than the opener on a page that is only read', async () => {
    const faults = await judge(scripts, {
      'impressum/index.html': htmlPage({ head: opener + head }),
      '_astro/opener.js': `"${noise(400)}"`,
      '_astro/a.js': `"${noise(400)}"`,
    });
    expect(faults).toEqual([
      expect.stringMatching(/^\/impressum\/index\.html: \d+ Bytes JavaScript, erlaubt sind 750$/u),
    ]);
  });

  it('finds what a script brings along', async () => {
    const files = {
      'kontakt/index.html': htmlPage({ head }),
      '_astro/a.js': 'import"./b.js"',
      '_astro/b.js': `"${noise(9_000)}"`,
    };
    expect(await judge(scripts, files)).toEqual([
      expect.stringMatching(/^\/kontakt\/index\.html: \d+ Bytes JavaScript, erlaubt sind 8000$/u),
    ]);
  });
});
