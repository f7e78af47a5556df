import type { Module } from './modules.ts';

/** Lines a file may have, by what it is; a longer one is split. */
const LIMITS: [pattern: RegExp, lines: number][] = [
  [/^pages\//u, 59],
  [/\.astro$/u, 200],
  [/\.ts$/u, 250],
];

/** The folder a file belongs to; files directly below `src/` stand for themselves. */
const roomOf = (file: string): string => file.split('/')[0] ?? file;

const matches = (pattern: string, file: string): boolean => {
  if (pattern.startsWith('*/')) return /^[^/]+\/[^/]+$/u.test(file) && file.endsWith(pattern.slice(1));
  return pattern.endsWith('/') ? file.startsWith(pattern) : file === pattern;
};

/** Imports that the table does not allow. */
export const findForbidden = (modules: Module[], table: Record<string, string[]>): string[] =>
  modules.flatMap(({ file, inside }) => {
    const room = roomOf(file);
    const allowed = table[room];
    if (allowed === undefined) return [`${file}: „${room}“ steht nicht in tests/unit/lib/import-table.ts`];
    return inside
      .filter((target) => roomOf(target) !== room && !allowed.some((pattern) => matches(pattern, target)))
      .map(
        (target) =>
          `${file} importiert ${target}; ${room} darf nur: ${allowed.join(', ') || 'nichts von uns'}`,
      );
  });

/** Entries of the table that nobody needs; an allowance without use only invites. */
export const findUnused = (modules: Module[], offers: string[]): string[] =>
  offers
    .filter(
      (offer) =>
        !modules.some(({ file, inside }) => roomOf(file) !== roomOf(offer) && inside.includes(offer)),
    )
    .map((offer) => `${offer} steht unter OFFERS, doch kein anderer Raum nutzt es`);

const shortest = (path: string[], back: string): string[] => path.slice(path.indexOf(back));

/** Circles of imports, each as `a → b → a`. */
export const findCycles = (modules: Module[]): string[] => {
  const imports = new Map(modules.map(({ file, inside }) => [file, inside]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (file: string, path: string[]): void => {
    if (path.includes(file)) cycles.push([...shortest(path, file), file].join(' → '));
    if (done.has(file) || path.includes(file)) return;
    for (const target of imports.get(file) ?? []) walk(target, [...path, file]);
    done.add(file);
  };
  for (const { file } of modules) walk(file, []);
  return cycles;
};

const BUILD_ONLY = /^(?:node:|astro$|astro[:/]|@astrojs\/|(?:fs|path|url|os|crypto|process)$)/u;

/** What browser code would drag along that only runs at build time. */
export const findBuildCodeInBrowser = (modules: Module[]): string[] => {
  const byFile = new Map(modules.map((module) => [module.file, module]));
  const check = (start: string, file: string, seen: Set<string>): string[] => {
    if (seen.has(file)) return [];
    seen.add(file);
    const { inside = [], outside = [] } = byFile.get(file) ?? {};
    return [
      ...(file.endsWith('.astro') ? [`${start} importiert ${file}, das läuft nur beim Bauen`] : []),
      ...outside
        .filter((specifier) => BUILD_ONLY.test(specifier))
        .map((specifier) => `${start} bringt ${specifier} in den Browser, über ${file}`),
      ...inside.flatMap((target) => check(start, target, seen)),
    ];
  };
  return modules
    .filter(({ file }) => file.endsWith('.client.ts'))
    .flatMap(({ file }) => check(file, file, new Set()));
};

/** Files that have grown too long. */
export const findTooLong = (modules: Module[]): string[] =>
  modules.flatMap(({ file, lines }) => {
    const limit = LIMITS.find(([pattern]) => pattern.test(file))?.[1] ?? Infinity;
    return lines > limit ? [`${file} hat ${lines} Zeilen, erlaubt sind ${limit}`] : [];
  });
