import { describe, expect, it } from 'vitest';
import { readEnvironment } from './environment.ts';
import { writeHeaders, writeRedirects } from './netlify.ts';
import { sampleCases, sampleTargets } from './samples.ts';
import { escapeRegExp } from './target.ts';

interface Rule {
  path: string;
  lines: string[];
}

const parse = (text: string): Rule[] => {
  const rules: Rule[] = [];
  for (const line of text.split('\n').filter((raw) => raw !== '' && !raw.startsWith('#'))) {
    if (line.startsWith('/')) rules.push({ path: line, lines: [] });
    else rules.at(-1)?.lines.push(line.trim());
  }
  return rules;
};

const pair = (line: string): [string, string] => [
  line.slice(0, line.indexOf(':')),
  line.slice(line.indexOf(':') + 2),
];

/** Cloudflare: `*` stands for anything; a header that is set twice is joined, unless `! Name` took it back. */
const cloudflare = (text: string, path: string): Record<string, string> => {
  const headers: Record<string, string> = {};
  for (const rule of parse(text)) {
    if (!new RegExp(`^${rule.path.split('*').map(escapeRegExp).join('.*')}$`, 'u').test(path)) continue;
    for (const line of rule.lines.filter((entry) => entry.startsWith('! ')))
      Reflect.deleteProperty(headers, line.slice(2));
    for (const [name, value] of rule.lines.filter((entry) => !entry.startsWith('! ')).map(pair)) {
      headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
    }
  }
  return headers;
};

const netlifyPart = (part: string): string => {
  if (part === '*') return '?(.*)';
  return part.includes('*') ? part.replaceAll('.', '\\.').replaceAll('*', '(.*)') : escapeRegExp(part);
};

/** Netlify: a line without a colon is skipped; of two rules that fit, the later one wins. */
const netlify = (text: string, path: string): Record<string, string> => {
  const fitting = parse(text).filter((rule) => {
    const parts = rule.path.split('/').filter((part) => part !== '');
    return new RegExp(`^/${parts.map(netlifyPart).join('/')}/?$`, 'iu').test(path);
  });
  return Object.fromEntries(
    fitting.flatMap(({ lines }) => lines.filter((line) => line.includes(':')).map(pair)),
  );
};

describe('writeHeaders', () => {
  it.each(sampleCases)(
    'says the same as headersFor at Cloudflare: $name, $path',
    ({ target, asked, expected }) => {
      expect(cloudflare(writeHeaders(target), asked)).toEqual(expected);
    },
  );

  it.each(sampleCases)(
    'says the same as headersFor at Netlify: $name, $path',
    ({ target, asked, expected }) => {
      expect(netlify(writeHeaders(target), asked)).toEqual(expected);
    },
  );

  it.each(sampleTargets)('keeps the limits of the hosts: $name', ({ target }) => {
    const text = writeHeaders(target);
    expect(parse(text).length).toBeLessThanOrEqual(100);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
    for (const { path } of parse(text)) expect(path.split('*').length).toBeLessThanOrEqual(2);
  });

  it('refuses a line that a host would drop in silence', () => {
    const environment = readEnvironment({
      SITE_URL: 'https://www.example.org',
      CONTACT_ENDPOINT: `https://${'lang.'.repeat(40)}${'x'.repeat(30)}.${'lang.'.repeat(160)}example.org/`,
    });
    expect(() => writeHeaders({ environment, redirects: [] })).toThrow(
      /_headers: Die Zeile .* erlaubt sind 2000/u,
    );
  });
});

describe('writeRedirects', () => {
  it('lists each old address in both spellings', () => {
    const [root, below] = sampleTargets.map(({ target }) => writeRedirects(target).split('\n').slice(1, -1));
    expect(root).toEqual([
      '/unsere-mission /mission/ 301',
      '/unsere-mission/ /mission/ 301',
      '/alt.html /glossar/#daten 301',
    ]);
    expect(below).toEqual([
      '/c.d/l/unsere-mission /c.d/l/mission/ 301',
      '/c.d/l/unsere-mission/ /c.d/l/mission/ 301',
    ]);
  });

  it.each([
    [
      'more lines than allowed',
      Array.from({ length: 1001 }, (_, n) => ({ from: `/a${n}/`, to: '/' })),
      /2002 Zeilen, erlaubt sind 2000/u,
    ],
    [
      'too long a line',
      [{ from: `/${'a'.repeat(1000)}/`, to: '/' }],
      /_redirects: Die Zeile .* erlaubt sind 1000/u,
    ],
  ])('refuses %s', (_name, redirects, message) => {
    const { environment } = sampleTargets[0]!.target;
    expect(() => writeRedirects({ environment, redirects })).toThrow(message);
  });
});
