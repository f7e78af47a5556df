import { describe, expect, it } from 'vitest';
import {
  findBuildCodeInBrowser,
  findCycles,
  findForbidden,
  findTooLong,
  findUnused,
} from './lib/import-rules.ts';
import { MAY_IMPORT, OFFERS } from './lib/import-table.ts';
import { readModule, readModules, specifiersOf, type Module } from './lib/modules.ts';

const modules = readModules('src');

/** A file that imports these. */
const file = (name: string, ...specifiers: string[]): Module =>
  readModule(name, specifiers.map((specifier) => `import x from '${specifier}';\n`).join(''));

describe('specifiersOf', () => {
  it.each([
    ["import a from './a.ts';", ['./a.ts']],
    ["import {\n  a,\n  type B,\n} from '@/b.ts';", ['@/b.ts']],
    ["import '@/styles/layers.css';", ['@/styles/layers.css']],
    ['export { a } from \'./a.ts\';\nexport * from "./b.ts";', ['./a.ts', './b.ts']],
    [
      "---\nimport A from './A.astro';\n---\n<script>\n  import './a.client.ts';\n</script>",
      ['./A.astro', './a.client.ts'],
    ],
    ["const a = await import('./a.ts');", ['./a.ts']],
    ["export const a = (): string => 'from';\nconst b = Array.from('x');", []],
  ])('reads %j', (source, expected) => {
    expect(specifiersOf(source)).toEqual(expected);
  });
});

describe('readModule', () => {
  it('tells our files from packages', () => {
    expect(
      file('academy/Card.astro', './a.ts', '../ui/b.ts', '@/ui/c.ts', 'node:fs', 'astro:content'),
    ).toEqual({
      file: 'academy/Card.astro',
      inside: ['academy/a.ts', 'ui/b.ts', 'ui/c.ts'],
      outside: ['node:fs', 'astro:content'],
      lines: 5,
    });
  });
});

describe('imports', () => {
  it('finds the source', () => {
    expect(modules.length).toBeGreaterThan(100);
    expect(modules.flatMap(({ inside }) => inside).length).toBeGreaterThan(200);
  });

  it.each([
    ['pages/index.astro', '@/start/StartPage.astro'],
    ['academy/StepView.astro', '@/stories/StoryCard.astro'],
    ['stories/StoryBody.astro', './Recipe.astro'],
    ['catalogue/collections.ts', '../offers/schema.ts'],
    ['checks/files/tables.ts', '../../datasets/download.ts'],
    ['layouts/Base.astro', '@/styles/layers.css'],
  ])('lets %s import %s', (name, specifier) => {
    expect(findForbidden([file(name, specifier)], MAY_IMPORT)).toEqual([]);
  });

  it.each([
    ['ui/Card.astro', '@/catalogue/index.ts', 'ui darf nur: metadata/dates.ts'],
    ['ui/Card.astro', '@/stories/StoryCard.astro', 'ui darf nur: metadata/dates.ts'],
    ['academy/StepView.astro', '@/stories/Recipe.astro', 'academy darf nur: '],
    ['stories/StoryBody.astro', '@/pages/index.astro', 'stories darf nur: '],
    ['layouts/Base.astro', '@/start/Hero.astro', 'layouts darf nur: '],
    ['catalogue/entries.ts', '../stories/StoryCard.astro', 'catalogue darf nur: '],
    ['catalogue/entries.ts', '../stories/parts/schema.ts', 'catalogue darf nur: '],
    ['schema/fields.ts', '../stories/schema.ts', 'schema darf nur: nichts von uns'],
    ['markdown/index.ts', '../delivery/policy.ts', 'markdown darf nur: nichts von uns'],
    ['delivery/policy.ts', '../markdown/index.ts', 'delivery darf nur: catalogue/routes.ts'],
    ['checks/index.ts', '../catalogue/entries.ts', 'checks darf nur: '],
    ['stories/Recipe.astro', '@/markdown/index.ts', 'stories darf nur: '],
  ])('does not let %s import %s', (name, specifier, message) => {
    const faults = findForbidden([file(name, specifier)], MAY_IMPORT);
    expect(faults).toEqual([expect.stringContaining(message)]);
  });

  it('asks for a place in the table', () => {
    expect(findForbidden([file('events/Card.astro')], MAY_IMPORT)).toEqual([
      'events/Card.astro: „events“ steht nicht in tests/unit/lib/import-table.ts',
    ]);
  });

  it('keep the house rules', () => {
    expect(findForbidden(modules, MAY_IMPORT)).toEqual([]);
  });
});

describe('offers', () => {
  it('finds one that nobody takes', () => {
    expect(findUnused([file('stories/A.astro', './Card.astro')], ['stories/Card.astro'])).toEqual([
      'stories/Card.astro steht unter OFFERS, doch kein anderer Raum nutzt es',
    ]);
  });

  it('are taken', () => {
    expect(findUnused(modules, Object.keys(OFFERS))).toEqual([]);
  });
});

describe('circles', () => {
  it('finds them', () => {
    const circle = [file('a/a.ts', './b.ts'), file('a/b.ts', './c.ts'), file('a/c.ts', './b.ts')];
    expect(findCycles(circle)).toEqual(['a/b.ts → a/c.ts → a/b.ts']);
  });

  it('there are none', () => {
    expect(findCycles(modules)).toEqual([]);
  });
});

describe('browser code', () => {
  it('finds what only runs at build time', () => {
    const code = [
      file('search/a.client.ts', './b.client.ts', './words.ts'),
      file('search/b.client.ts', 'astro:content'),
      file('search/words.ts', 'node:fs'),
      file('search/c.client.ts', './Box.astro'),
    ];
    expect(findBuildCodeInBrowser(code)).toEqual([
      'search/a.client.ts bringt astro:content in den Browser, über search/b.client.ts',
      'search/a.client.ts bringt node:fs in den Browser, über search/words.ts',
      'search/b.client.ts bringt astro:content in den Browser, über search/b.client.ts',
      'search/c.client.ts importiert search/Box.astro, das läuft nur beim Bauen',
    ]);
  });

  it('brings none along', () => {
    expect(modules.filter((module) => module.file.endsWith('.client.ts')).length).toBeGreaterThan(0);
    expect(findBuildCodeInBrowser(modules)).toEqual([]);
  });
});

describe('length', () => {
  it.each([
    ['pages/index.astro', 60, 'pages/index.astro hat 60 Zeilen, erlaubt sind 59'],
    ['ui/Card.astro', 201, 'ui/Card.astro hat 201 Zeilen, erlaubt sind 200'],
    ['ui/chart.ts', 251, 'ui/chart.ts hat 251 Zeilen, erlaubt sind 250'],
  ])('finds %s with %i lines', (name, lines, message) => {
    expect(findTooLong([readModule(name, '\n'.repeat(lines))])).toEqual([message]);
    expect(findTooLong([readModule(name, '\n'.repeat(lines - 1))])).toEqual([]);
  });

  it('stays within the house rules', () => {
    expect(findTooLong(modules)).toEqual([]);
  });
});
