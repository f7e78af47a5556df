import { describe, expect, it } from 'vitest';
import { writeCaddy } from './caddy.ts';
import { headersFor } from './headers.ts';
import { policyOptions } from './policy.ts';
import { sampleCases, sampleTargets } from './samples.ts';

const matches = (pattern: string, path: string): boolean => {
  if (pattern.startsWith('*')) return path.endsWith(pattern.slice(1));
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
};

/** Applies the lines of a `header` block to what is there. */
const apply = (body: string, headers: Record<string, string>): void => {
  for (const [, removed, name = '', value = ''] of body.matchAll(/^\s*(?:-(\S+)|(\S+) "(.*)")$/gmu)) {
    if (removed !== undefined) Reflect.deleteProperty(headers, removed);
    else headers[name] = value;
  }
};

/** Reads our own subset of the Caddyfile back. */
const interpret = (text: string, path: string): Record<string, string> => {
  const matchers = new Map(
    [...text.matchAll(/^\s*(@\w+) path (\S+)$/gmu)].map(([, name = '', pattern = '']) => [name, pattern]),
  );
  const headers: Record<string, string> = {};
  for (const [, name = '', body = ''] of text.matchAll(/^\s*header (@\w+) \{\n([\s\S]*?)\n\s*\}$/gmu)) {
    if (matches(matchers.get(name) ?? '', path)) apply(body, headers);
  }
  return headers;
};

const interpretMissing = (text: string, path: string): Record<string, string> => {
  const headers = interpret(text, path);
  apply(/handle_errors[\s\S]*?header \* \{\n([\s\S]*?)\n\s*\}$/mu.exec(text)?.[1] ?? '', headers);
  return headers;
};

describe('writeCaddy', () => {
  it.each(sampleCases)('says the same as headersFor: $name, $path', ({ target, asked, expected }) => {
    expect(interpret(writeCaddy(target), asked)).toEqual(expected);
  });

  it.each(sampleCases)('sends a missing page like 404.html: $name, $path', ({ target, asked }) => {
    const expected = headersFor('/404.html', policyOptions(target.environment));
    expect(interpretMissing(writeCaddy(target), asked)).toEqual(expected);
  });

  it('redirects each old address in both spellings and hides the files of other hosts', () => {
    const [root, below] = sampleTargets.map(({ target }) => writeCaddy(target));
    expect(root).toMatch(
      /redir \/unsere-mission \/mission\/ 301\n\s+redir \/unsere-mission\/ \/mission\/ 301/u,
    );
    expect(below).toContain('redir /c.d/l/unsere-mission/ /c.d/l/mission/ 301');
    expect(root).toContain('hide _headers _redirects .htaccess');
    expect(root).toContain('https://www.example.org {');
  });

  it('would notice a changed value', () => {
    const [first] = sampleCases;
    if (first === undefined) throw new Error('no samples');
    expect(interpret(writeCaddy(first.target).replace('"DENY"', '"SAMEORIGIN"'), first.asked)).not.toEqual(
      first.expected,
    );
  });
});
