import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** One source file and what it imports. Paths are below `src/`: `academy/LessonCard.astro`. */
export interface Module {
  file: string;
  /** Files of ours, as paths below `src/`. */
  inside: string[];
  /** Packages and built-in modules, as they are written. */
  outside: string[];
  lines: number;
}

const IMPORT =
  /^\s*(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gmu;

/** What a source file names in its imports, re-exports and dynamic imports, in order. */
export const specifiersOf = (source: string): string[] =>
  [...source.matchAll(IMPORT)].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '');

const resolve = (specifier: string, file: string): string | undefined => {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  return specifier.startsWith('.')
    ? normalize(join(dirname(file), specifier)).replaceAll('\\', '/')
    : undefined;
};

/** A module from its text. */
export const readModule = (file: string, source: string): Module => {
  const specifiers = specifiersOf(source).map((specifier) => ({
    specifier,
    inside: resolve(specifier, file),
  }));
  return {
    file,
    inside: specifiers.flatMap(({ inside }) => inside ?? []),
    outside: specifiers.flatMap(({ specifier, inside }) => (inside === undefined ? [specifier] : [])),
    lines: source.split('\n').length - 1,
  };
};

/** All modules below a folder; tests may import what they like and are left out. */
export const readModules = (folder: string): Module[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(?:ts|astro)$/u.test(file) && !file.endsWith('.test.ts'))
    .sort()
    .map((file) => readModule(file, readFileSync(join(folder, file), 'utf8')));
