import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { expectPass, htmlPage, judge } from '../lib/fixture.ts';
import { searchScripts } from './search-scripts.ts';

const page = htmlPage({ head: '<script type="module" src="/cdl/_astro/a.js"></script>' });
const noise = (size: number): string => randomBytes(size).toString('base64');

describe('searchScripts', () => {
  it('accepts little', async () => {
    await expectPass(searchScripts, {
      'suche/index.html': page,
      '_astro/a.js': 'const b=()=>import("./b.js")',
      '_astro/b.js': 'export const b=1',
    });
  });

  it('finds what comes only on demand', async () => {
    const files = {
      'suche/index.html': page,
      '_astro/a.js': 'const b=()=>import(`./b.js`),d=()=>import(`./engine.client.X1.js`)',
      '_astro/b.js': `import"./c.js";"${noise(3_000)}"`,
      '_astro/c.js': `"${noise(4_000)}"`,
      '_astro/engine.client.X1.js': `"${noise(12_000)}"`,
    };
    expect(await judge(searchScripts, files)).toEqual([
      expect.stringMatching(
        /^\/suche\/index\.html: Suche, interface: \d+ Bytes Skripte, erlaubt sind \d+: \/_astro\/a\.js \d+, \/_astro\/b\.js \d+, \/_astro\/c\.js \d+$/u,
      ),
      expect.stringMatching(
        /^\/suche\/index\.html: Suche, engine: \d+ Bytes Skripte, .+engine\.client\.X1\.js \d+$/u,
      ),
    ]);
  });
});
