import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  CLASSES,
  nameQuery,
  readGolden,
  SETS,
  withoutRepeats,
  type SetName,
} from '../../scripts/lib/search/golden.ts';
import { rootSite } from '../built-sites.ts';
import { LEAST_QUERIES } from './floors.ts';

const sets = readGolden();
const names = Object.keys(SETS) as SetName[];

describe('golden queries', () => {
  it.each(names)('%s: each names a page that must be found, and pages that exist', (name) => {
    const faults = sets[name].flatMap(({ pages, also }) => [
      ...(pages.length === 0 ? ['eine Anfrage ohne Seite unter „pages“'] : []),
      ...[...pages, ...also]
        .filter((page) => !existsSync(join(rootSite.dir, page, 'index.html')))
        .map((page) => `${page} gibt es nicht`),
    ]);
    expect(faults).toEqual([]);
  });

  it.each(names)('%s: no page stands twice at a query', (name) => {
    const faults = sets[name].filter(
      ({ pages, also }) => new Set([...pages, ...also]).size < pages.length + also.length,
    );
    expect(faults.length).toBe(0);
  });

  it('has no query twice, in whatever set and writing', () => {
    const once = withoutRepeats(sets);
    const twice = sets.tuning.filter((golden) => !once.tuning.includes(golden)).map(nameQuery);
    const heldOut = sets['held-out'].length - once['held-out'].length;
    // Of the held-out ones only the number, so that nobody reads them by accident.
    const message = `doppelt zum Einstellen: ${twice.join(', ')}; doppelt und verborgen: ${heldOut}`;
    expect(twice.length + heldOut, message).toBe(0);
  });

  it.each(names)('%s: only known classes, each with enough queries', (name) => {
    const counts = Map.groupBy(sets[name], (golden) => golden.class);
    expect([...counts.keys()].filter((own) => !(own in CLASSES))).toEqual([]);
    for (const own of Object.keys(CLASSES) as (keyof typeof CLASSES)[])
      expect(counts.get(own)?.length ?? 0, own).toBeGreaterThanOrEqual(LEAST_QUERIES);
  });
});
