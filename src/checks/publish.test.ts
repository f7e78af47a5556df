import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;
const fixtures = join(root, 'tests/fixtures/content');
let folder = '';

/** Good content with the faults of `bad/` laid over it, and a link to elsewhere. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-check-'));
  cpSync(join(fixtures, 'good'), folder, { recursive: true });
  cpSync(join(fixtures, 'bad'), folder, { recursive: true });
  symlinkSync('/etc/hostname', join(folder, 'content/stories/beispiel/name.csv'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = (
  script: string,
  where: string,
  env: Record<string, string> = {},
): { status: number | null; lines: string[] } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts', script), where], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...env },
  });
  if (stderr !== '') throw new Error(stderr);
  return { status, lines: stdout.trimEnd().split('\n') };
};

describe('npm run check:content', () => {
  it('is silent and content when nothing is wrong', () => {
    const { status, lines } = run('check-content.ts', join(fixtures, 'good'));
    expect(status).toBe(0);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^33 Dateien geprüft: 0 Fehler, 0 Hinweise, [\d,]+ s$/u);
  });

  it('names every fault with file, line and column, and ends with 1', () => {
    const { status, lines } = run('check-content.ts', folder);
    expect(status).toBe(1);
    expect(lines.filter((line) => line.startsWith('content/'))).toEqual([
      'content/glossary/fehler.md:12:25  Hinweis',
      'content/glossary/fehler.md:12:57  Hinweis',
      'content/glossary/fehler.md:2:1  Fehler',
      'content/glossary/fehler.md:3:13  Fehler',
      'content/glossary/fehler.md:5:11  Fehler',
      'content/glossary/fehler.md:6:11  Fehler',
      'content/glossary/fehler.md:7:1  Fehler',
      'content/glossary/fehler.md:10:1  Fehler',
      'content/glossary/fehler.md:12:5  Fehler',
      'content/glossary/fehler.md:12:25  Fehler',
      'content/glossary/fehler.md:12:57  Fehler',
      ...Array.from({ length: 11 }, () => 'content/lessons/zweite/index.mdx:1:1  Fehler'),
      ...[4, 4].map((column) => `content/lessons/zweite/index.mdx:3:${column}  Fehler`),
      'content/lessons/zweite/index.mdx:5:1  Fehler',
      'content/lessons/zweite/index.mdx:7:1  Fehler',
      'content/lessons/zweite/index.mdx:9:1  Fehler',
      'content/stories/beispiel/name.csv  Fehler',
      'content/stories/beispiel/zahlen.csv:2:1  Fehler',
      'content/stories/beispiel/zahlen.csv:3:1  Fehler',
    ]);
    expect(lines.at(-1)).toMatch(/^35 Dateien geprüft: 28 Fehler, 2 Hinweise, [\d,]+ s$/u);
  });

  it('writes annotations and a summary on GitHub', () => {
    const summary = join(folder, 'summary.md');
    const { lines } = run('check-content.ts', folder, {
      GITHUB_ACTIONS: 'true',
      GITHUB_STEP_SUMMARY: summary,
    });
    expect(lines).toContain(
      '::error file=content/glossary/fehler.md,line=2,col=1::Das Feld „titel“ gibt es hier nicht.%0AMeintet ihr „title“?',
    );
    expect(lines.filter((line) => line.startsWith('::'))).toHaveLength(28);
    expect(readFileSync(summary, 'utf8')).toMatch(
      /^## An den Inhalten ist noch etwas zu tun\n\n35 Dateien geprüft: 28 Fehler/u,
    );
  });
});

describe('npm run check:release', () => {
  it('names what is missing before a release', () => {
    const { status, lines } = run('check-release.ts', join(fixtures, 'good'));
    expect(status).toBe(1);
    expect(lines).toContain('content/site/operator.yaml:3:3  Fehler');
    expect(lines).toContain('SITE_URL  Fehler');
    expect(lines).toContain('CONTACT_ENDPOINT  Hinweis');
    expect(lines.at(-1)).toBe('Noch nicht veröffentlichen: Was fehlt, steht oben.');
  });
});
