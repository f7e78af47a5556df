import { describe, expect, it } from 'vitest';
import { sampleCases, sampleTargets } from './samples.ts';
import type { Target } from './target.ts';
import { writeNginx } from './nginx.ts';

/** Reads our own subset of nginx's language back. */
const interpret = (
  text: string,
  path: string,
): { headers: Record<string, string>; location: string | undefined } => {
  const maps = new Map(
    [...text.matchAll(/^map \$uri (\$\w+) \{\n([\s\S]*?)\n\}/gmu)].map(([, variable = '', body = '']) => {
      const entries = [...body.matchAll(/^ {2}(?:default|"~(.+?)") "(.*)";$/gmu)];
      const found = entries.find(
        ([, pattern]) => pattern === undefined || new RegExp(pattern, 'u').test(path),
      );
      return [variable, found?.[2] ?? ''] as const;
    }),
  );
  const added = [...text.matchAll(/^\s*add_header (\S+) (?:"(.*)"|(\$\w+)) always;$/gmu)].map(
    ([, name = '', literal, variable = '']) => [name, literal ?? maps.get(variable) ?? ''] as const,
  );
  const type = typeOf(text, path);
  const redirect = [...text.matchAll(/location = (\S+) \{ return 301 (\S+); \}/gu)].find(
    ([, from]) => from === path,
  );
  return {
    // nginx leaves out a header whose value is empty.
    headers: Object.fromEntries([
      ...added.filter(([, value]) => value !== ''),
      ...(type ? [['Content-Type', type]] : []),
    ]),
    location: redirect?.[2],
  };
};

const typeOf = (text: string, path: string): string | undefined => {
  const special = [...text.matchAll(/location ~ (\S+)\$ \{ types \{ \} default_type (\S+); \}/gu)];
  const byName = special.find(([, pattern]) => new RegExp(`${pattern}$`, 'u').test(path))?.[2];
  const types = /^\s*types \{\n([\s\S]*?)\n\s*\}$/mu.exec(text)?.[1] ?? '';
  const byEnding = [...types.matchAll(/^\s*(\S+) (\S+);$/gmu)].find(([, , ending]) =>
    path.endsWith(`.${ending}`),
  )?.[1];
  const type = byName ?? byEnding;
  const charsetTypes = ['text/html', ...(/charset_types (.*);/u.exec(text)?.[1] ?? '').split(' ')];
  return type !== undefined && charsetTypes.includes(type) ? `${type}; charset=utf-8` : type;
};

describe('writeNginx', () => {
  it.each(sampleCases)('says the same as headersFor: $name, $path', ({ target, asked, expected }) => {
    expect(interpret(writeNginx(target), asked).headers).toEqual(expected);
  });

  it('redirects each old address in both spellings', () => {
    const [root, below] = sampleTargets.map(({ target }) => writeNginx(target));
    expect(interpret(root ?? '', '/unsere-mission').location).toBe('/mission/');
    expect(interpret(root ?? '', '/unsere-mission/').location).toBe('/mission/');
    expect(interpret(root ?? '', '/alt.html').location).toBe('/glossar/#daten');
    expect(interpret(below ?? '', '/c.d/l/unsere-mission/').location).toBe('/c.d/l/mission/');
  });

  it('adds headers in one place only, so that no location loses them', () => {
    const text = writeNginx(sampleTargets[0]?.target as Target);
    const nested = text.split('\n').filter((line) => /location .*add_header/u.test(line));
    expect(nested).toEqual([]);
    expect(text).toContain('error_page 404 /404.html;');
    expect(text).toContain('location = /_headers { return 404; }');
  });

  it('would notice a changed value', () => {
    const [first] = sampleCases;
    const changed = writeNginx(first?.target as Target).replace('"DENY"', '"SAMEORIGIN"');
    expect(interpret(changed, '/').headers).not.toEqual(first?.expected);
  });
});
