import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent, type ContentFile, type Finding } from './index.ts';
import { check, checkWith, goodText, LESSON, PICTURE, show, STORY, TABLE, withFiles } from './testing.ts';

/** Numbers from 0 to below 1, always the same ones (mulberry32). */
const createRandom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const PIECES = [
  '---\n',
  '{',
  '}',
  '<',
  '>',
  '</',
  '<Quiz',
  '<!--',
  '`',
  '```\n',
  '*',
  '**',
  '[',
  '](',
  ')',
  '![',
  '\n',
  '\n\n',
  '\t',
  '# ',
  '"',
  "'",
  ': ',
  '- ',
  '? ',
  '&a',
  '*a',
  '!!x',
  '|',
  '>-\n',
  '\u0000',
  '\u202E',
  '\uD800',
  '&#x0;',
  '%00',
  ';',
  '\\',
  '[^1]: ',
  '<svg',
  ']]>',
];

const pick = <T>(random: () => number, items: readonly T[]): T => items[Math.floor(random() * items.length)]!;

const mutate = (text: string, random: () => number): string => {
  let result = text;
  for (let round = 0; round < 1 + random() * 6; round += 1) {
    const at = Math.floor(random() * result.length);
    const length = random() < 0.5 ? 0 : Math.floor(random() * 40);
    result =
      result.slice(0, at) + pick(random, PIECES).repeat(random() < 0.1 ? 200 : 1) + result.slice(at + length);
  }
  return result;
};

const isFinding = ({ line, column, message, remedy, severity }: Finding): boolean =>
  Number.isInteger(line) &&
  Number.isInteger(column) &&
  message.length > 5 &&
  remedy.length > 3 &&
  ['error', 'hint'].includes(severity);

describe('checkContent', () => {
  it('has nothing to say about content without a fault', () => {
    expect(show(check(withFiles({})))).toEqual([]);
  });

  it('misses the lists when there is nothing at all', () => {
    expect(checkContent([], { today: '2026-11-23' }).every(({ rule }) => rule === 'file-missing')).toBe(true);
  });

  it('does not care about the order of the files', () => {
    const files = withFiles({ 'content/glossary/zahl.md': goodText('content/glossary/daten.md') });
    expect(check(files.toReversed())).toEqual(check(files));
  });

  it('survives a file that cannot be read', () => {
    const broken: ContentFile = {
      path: 'content/glossary/weg.md',
      isSymlink: false,
      get bytes(): Uint8Array {
        throw new Error('EACCES');
      },
    };
    expect(check([...withFiles({}), broken])).toMatchObject([
      { rule: 'check', file: 'content/glossary/weg.md', severity: 'error' },
    ]);
  });

  it.each([
    STORY,
    LESSON,
    'content/glossary/daten.md',
    'content/site/navigation.yaml',
    TABLE,
    PICTURE,
    'content/stories/beispiel/zeichen.svg',
  ])('refuses random bytes as %s, without an exception', (path) => {
    const random = createRandom(path.length);
    for (let round = 0; round < 10; round += 1) {
      const bytes = Uint8Array.from({ length: 1 + Math.floor(random() * 3000) }, () => random() * 256);
      const findings = checkWith({ [path]: bytes });
      expect(findings.some(({ file, severity }) => file === path && severity === 'error')).toBe(true);
      expect(findings.every(isFinding)).toBe(true);
      expect(findings.map(({ rule }) => rule)).not.toContain('check');
    }
  });

  it.each([STORY, LESSON, 'content/taxonomy/steps.yaml', TABLE, 'content/stories/beispiel/zeichen.svg'])(
    'survives changes to %s',
    (path) => {
      const random = createRandom(path.length + 1000);
      const text = goodText(path);
      for (let round = 0; round < 40; round += 1) {
        const findings = checkWith({ [path]: mutate(text, random) });
        expect(findings.every(isFinding)).toBe(true);
        expect(findings.map(({ rule }) => rule)).not.toContain('check');
      }
    },
  );
});

describe('the rules', () => {
  it('run in a browser: only these files touch the disk', () => {
    const root = new URL('.', import.meta.url).pathname;
    const files = globSync('**/*.ts', { cwd: root, exclude: (name) => name.endsWith('.test.ts') });
    const touching = files.filter((file) => readFileSync(root + file, 'utf8').includes("from 'node:"));
    expect(touching.toSorted()).toEqual(['load-content.ts', 'publish.ts']);
  });
});

describe('time', () => {
  const lines = (line: string): string => `${line}\n`.repeat(Math.floor(900_000 / (line.length + 1)));

  it.each([
    ['links to nowhere', lines('[Text](/gibt/es/nicht/) und noch ein [Text](#nirgends)')],
    ['headings of one name', lines('## Ziel\n')],
    ['HTML', lines('<b>Wort</b> und <i>Wort</i>')],
    ['long words', lines('a'.repeat(9_000))],
    ['emphasis', lines('*a **b '.repeat(1_000))],
    ['quotes', lines(`${'> '.repeat(4_000)}x`)],
    ['lists', Array.from({ length: 900 }, (_, level) => `${' '.repeat(level * 2)}- a`).join('\n')],
    ['entities', lines('&#x200b;'.repeat(1_000))],
  ])('stays short for a story full of %s', (_name, body) => {
    const started = performance.now();
    checkWith({ [STORY]: `${goodText(STORY)}\n${body}` });
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
