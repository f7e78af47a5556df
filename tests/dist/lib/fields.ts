import type { Site } from './site.ts';

/** The lines of a text file of the build, or nothing when there is none. */
export const linesOf = (file: string, site: Site): string[] | undefined =>
  site.files.has(file) ? site.read(file).toString('utf8').split(/\r?\n/u) : undefined;

/** Values of all fields of this name: `Contact: a` → `a`. */
export const fieldsNamed = (lines: string[], name: string): string[] =>
  lines
    .filter((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`))
    .map((line) => line.slice(name.length + 1).trim());
