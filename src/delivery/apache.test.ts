import { describe, expect, it } from 'vitest';
import { writeApache } from './apache.ts';
import { sampleCases, sampleTargets } from './samples.ts';

/** Whether a section is for the path: `FilesMatch` looks at the file's name, `If` at the whole address. */
const isOpen = (kind: string, condition: string, path: string): boolean => {
  if (kind === 'IfModule') return true;
  const [, pattern = ''] =
    kind === 'If' ? (/^%\{REQUEST_URI\} =~ m#(.*)#$/u.exec(condition) ?? []) : ['', condition];
  return new RegExp(pattern, 'u').test(kind === 'If' ? path : (path.split('/').at(-1) ?? ''));
};

/** Reads our own subset of Apache's language back; `If` sections are applied last, as Apache does. */
const interpret = (text: string, path: string): Record<string, string> => {
  const passes: Record<string, string>[] = [{}, {}];
  const sections: { kind: string; open: boolean }[] = [];
  for (const line of text.split('\n').map((raw) => raw.trim())) {
    const [, kind, condition = ''] = /^<(\w+) "?(.*?)"?>$/u.exec(line) ?? [];
    if (kind !== undefined) sections.push({ kind, open: isOpen(kind, condition, path) });
    else if (line.startsWith('</')) sections.pop();
    else if (sections.every(({ open }) => open)) {
      const [, name = '', value] = /^Header always set (\S+) "(.*)"$/u.exec(line) ?? [];
      const [, type] = /^ForceType "(.*)"$/u.exec(line) ?? [];
      const pass = passes[sections.some((section) => section.kind === 'If') ? 1 : 0] ?? {};
      if (value !== undefined) pass[name] = value;
      if (type !== undefined) pass['Content-Type'] = type;
    }
  }
  return { ...passes[0], ...passes[1] };
};

const redirectOf = (text: string, path: string): string | undefined =>
  [...text.matchAll(/^RedirectMatch 301 "(.*)" "(.*)"$/gmu)].find(([, pattern = '']) =>
    new RegExp(pattern, 'u').test(path),
  )?.[2];

const isRefused = (text: string, path: string): boolean =>
  [...text.matchAll(/^RedirectMatch 404 "(.*)"$/gmu)].some(([, pattern = '']) =>
    new RegExp(pattern, 'u').test(path),
  );

describe('writeApache', () => {
  it.each(sampleCases)('says the same as headersFor: $name, $path', ({ target, asked, expected }) => {
    expect(interpret(writeApache(target), asked)).toEqual(expected);
  });

  it('redirects each old address in both spellings, and nothing below it', () => {
    const [root = '', below = ''] = sampleTargets.map(({ target }) => writeApache(target));
    expect(redirectOf(root, '/unsere-mission')).toBe('/mission/');
    expect(redirectOf(root, '/unsere-mission/')).toBe('/mission/');
    expect(redirectOf(root, '/unsere-mission/mehr/')).toBeUndefined();
    expect(redirectOf(below, '/c.d/l/unsere-mission/')).toBe('/c.d/l/mission/');
  });

  it('refuses the files of hosts and every hidden file but those in .well-known', () => {
    const [root = ''] = sampleTargets.map(({ target }) => writeApache(target));
    const refused = ['/_headers', '/.htaccess', '/.git/config', '/.well-known/security.txt'].filter((path) =>
      isRefused(root, path),
    );
    expect(refused).toEqual(['/_headers', '/.htaccess', '/.git/config']);
    expect(root).toContain('ErrorDocument 404 /404.html');
  });

  it('would notice a changed value', () => {
    const [first] = sampleCases;
    if (first === undefined) throw new Error('no samples');
    expect(interpret(writeApache(first.target).replace('"DENY"', '"SAMEORIGIN"'), first.asked)).not.toEqual(
      first.expected,
    );
  });
});
