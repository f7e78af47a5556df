import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { fold } from '../../../src/search/analysis/fold.ts';

/** What a query tests, and how the report calls it. Each class says what German does to a word. */
export const CLASSES = {
  exact: 'wie im Text',
  inflected: 'gebeugt',
  head: 'hinterer Teil',
  first: 'vorderer Teil',
  compound: 'zusammen, getrennt',
  gender: 'Geschlecht',
  spelling: 'Schreibweise',
  typo: 'vertippt',
  synonym: 'anderes Wort',
  abbreviation: 'Abkürzung',
  number: 'Zahl',
  english: 'Englisch',
  question: 'Frage',
  several: 'mehrere Wörter',
  phrase: 'in Anführung',
  name: 'Name',
} as const;

export type QueryClass = keyof typeof CLASSES;

/** A query, and the pages that it must find. */
export interface Golden {
  query: string;
  class: QueryClass;
  /** Addresses below the base path, best first; at least one. */
  pages: string[];
  /** Pages that are good answers, too, but need not be there. */
  also: string[];
}

/** The set that the search is tuned with, and the one that nobody looks at while tuning. */
export const SETS = { tuning: 'zum Einstellen', 'held-out': 'verborgen' } as const;

export type SetName = keyof typeof SETS;

export type GoldenSets = Record<SetName, Golden[]>;

const FILE = /^golden-(tuning|held-out)(?:-\d+)?\.yaml$/u;

const readFile = (file: string): Golden[] =>
  (parse(readFileSync(file, 'utf8')) as (Omit<Golden, 'also'> & { also?: string[] })[]).map((golden) => ({
    ...golden,
    also: golden.also ?? [],
  }));

/**
 * Reads all golden queries; files of one set are joined: `golden-tuning.yaml`, `golden-tuning-2.yaml` …
 *
 * @throws Error in German when a file has another name.
 */
export const readGolden = (folder = 'tests/search'): GoldenSets => {
  const sets: GoldenSets = { tuning: [], 'held-out': [] };
  // The older file first: of a query that stands twice its judgement counts.
  for (const file of globSync('golden-*.yaml', { cwd: folder }).sort(
    (a, b) => a.length - b.length || (a < b ? -1 : 1),
  )) {
    const set = FILE.exec(basename(file))?.[1] as SetName | undefined;
    if (set === undefined)
      throw new Error(
        `${join(folder, file)}: Der Name sagt nicht, zu welcher Sammlung die Anfragen gehören. Beispiel: golden-tuning-2.yaml`,
      );
    sets[set].push(...readFile(join(folder, file)));
  }
  return sets;
};

/** A query as it is compared: in whatever case, with whatever umlauts. */
export const nameQuery = ({ query }: Golden): string => fold(query).trim();

/**
 * Each query once: of two in one set the first, and of two in both sets the one of the tuning set, because a held-out query
 * that was tuned with tells nothing of the language.
 */
export const withoutRepeats = (sets: GoldenSets): GoldenSets => {
  const seen = new Set<string>();
  const isNew = (golden: Golden): boolean => seen.size < seen.add(nameQuery(golden)).size;
  const tuning = sets.tuning.filter(isNew);
  return { tuning, 'held-out': sets['held-out'].filter(isNew) };
};
