import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadSite } from './site.ts';

const env = { SITE_URL: 'https://example.org', BASE_PATH: '/cdl/', CONTACT_ENDPOINT: '', EDIT_URL: '' };
const folders: string[] = [];

/** A build of this one page. */
const build = (html: string): { dir: string; env: typeof env } => {
  const dir = mkdtempSync(join(tmpdir(), 'dist-'));
  folders.push(dir);
  writeFileSync(join(dir, 'index.html'), html);
  return { dir, env };
};

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

describe('loadSite', () => {
  it('reads and parses a build once', () => {
    const built = build('<link rel="canonical" href="https://example.org/cdl/">');
    const site = loadSite(built);
    expect(site.pages.map(({ file, path, kind }) => [file, path, kind])).toEqual([
      ['/index.html', '/', 'indexed'],
    ]);
    expect(loadSite(built)).toBe(site);
  });

  it.each([
    [
      { dir: 'no-such-folder', env },
      'In no-such-folder/ liegt keine gebaute Website. Zuerst: npm run build:tests',
    ],
    [
      build('<link rel="canonical" href="http://localhost:4321/">'),
      '/ ist nicht für https://example.org/cdl/ gebaut. Zuerst: npm run build:tests',
    ],
  ])('refuses %#', (built, message) => {
    expect(() => loadSite(built)).toThrow(message);
  });
});
