import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KNOWN_THINGS, PREFIX } from '../../src/device/known-things.ts';

/** Names with our prefix that nobody keeps, and what they are. */
const NOT_KEPT: Record<string, string> = {
  'cdl:example-field': 'an event',
  'cdl:plain-imports': 'a plugin of the build',
  'cdl:search': 'an integration of the build',
  'cdl:offline': 'an integration of the build, and a lock between tabs',
  'cdl:offline:${base}:': 'how caches are called, which are explained whatever their name',
};

/** Files that keep things under a key that others give them. */
const GIVEN_KEYS = ['src/device/stored.ts', 'src/journey/device/box.ts'];

interface Source {
  file: string;
  text: string;
}

const readSources = (): Source[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|astro)$/u.test(file) && !/test/u.test(file))
    .map((file) => join('src', file))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** Keys in the source that the page about the device does not explain, and places that keep things without such a key. */
const findUnexplained = (sources: readonly Source[]): string[] => {
  const known = KNOWN_THINGS.map(({ key }) => key);
  return sources.flatMap(({ file, text }) => {
    const names = [...text.matchAll(/['"`](cdl:[^'"`]+)['"`]/gu)].map(([, name = '']) => name);
    const isKeeping =
      /\.setItem\(|\bindexedDB\b|\bdocument\.cookie\b/u.test(text) && !GIVEN_KEYS.includes(file);
    return [
      ...names
        .filter((name) => !known.includes(name) && !(name in NOT_KEPT))
        .map((name) => `${file}: „${name}“ fehlt in src/device/known-things.ts`),
      ...(isKeeping && names.length === 0
        ? [`${file} legt etwas ab, ohne einen Schlüssel mit „${PREFIX}“ zu nennen`]
        : []),
    ];
  });
};

describe('what the site keeps on a device', () => {
  it.each([
    ["const KEY = 'cdl:neu';", ['src/a.ts: „cdl:neu“ fehlt in src/device/known-things.ts']],
    [
      'localStorage.setItem(`cdl:${name}`, text)',
      ['src/a.ts: „cdl:${name}“ fehlt in src/device/known-things.ts'],
    ],
    [
      "localStorage.setItem('neu', '1')",
      ['src/a.ts legt etwas ab, ohne einen Schlüssel mit „cdl:“ zu nennen'],
    ],
    ["document.cookie = 'a=1'", ['src/a.ts legt etwas ab, ohne einen Schlüssel mit „cdl:“ zu nennen']],
    ["const KEY = 'cdl:beispiel'; localStorage.setItem(KEY, field)", []],
    ["new CustomEvent('cdl:example-field')", []],
  ])('is seen in the source: %s', (text, faults) => {
    expect(findUnexplained([{ file: 'src/a.ts', text }])).toEqual(faults);
  });

  it('is explained there, all of it', () => {
    const sources = readSources();
    expect(sources.length).toBeGreaterThan(200);
    expect(findUnexplained(sources)).toEqual([]);
  });

  it('is still kept by somebody', () => {
    const all = readSources()
      .filter(({ file }) => !file.endsWith('known-things.ts'))
      .map(({ text }) => text)
      .join('\n');
    for (const { key } of KNOWN_THINGS.filter((thing) => thing.key !== '')) expect(all).toContain(`'${key}'`);
  });

  it('is told on the page about privacy', () => {
    const page = readFileSync('content/pages/datenschutz.md', 'utf8');
    expect(page).toContain('(/dein-geraet/)');
    for (const word of [
      'Lernstand',
      'Lernreise',
      'Beispiele',
      'Letzte Suchen',
      'Taste `/`',
      'Entwurf',
      'Gespeicherte Seiten',
    ])
      expect(page).toContain(`**${word}**`);
  });
});
