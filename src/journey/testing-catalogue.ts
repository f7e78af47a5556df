import { readCatalogue, type Catalogue, type CatalogueFile, type Thing } from './catalogue/catalogue.ts';
import { thingPath } from './catalogue/thing-path.ts';

const lesson = (id: string, minutes: number, ...prerequisites: string[]): Thing => ({
  kind: 'lesson',
  id,
  title: `Lektion ${id.toUpperCase()}`,
  path: thingPath({ kind: 'lesson', id }),
  minutes,
  level: 'Einstieg',
  prerequisites,
});

const other = (kind: 'story' | 'step', id: string, title: string): Thing => ({
  kind,
  id,
  title,
  path: thingPath({ kind, id }),
  minutes: 5,
});

/**
 * A small site: `a` stands alone, `b` needs `a`, `c` needs `b` and `a`, `d` needs `c`; `x` and `y` need each other;
 * `z` needs what is not there. Three things are gone.
 */
export const SAMPLE_FILE: CatalogueFile = {
  version: 1,
  things: [
    lesson('a', 10),
    lesson('b', 20, 'a'),
    lesson('c', 30, 'b', 'a'),
    lesson('d', 40, 'c'),
    lesson('x', 5, 'y'),
    lesson('y', 5, 'x'),
    lesson('z', 5, 'weg'),
    other('story', 'wheelmap', 'Rollis; auf „Karten“, überall'),
    other('step', 'planen', 'Planen & fragen'),
  ],
  gone: [
    { kind: 'lesson', id: 'alt', successor: '/academy/lektionen/a/' },
    { kind: 'story', id: 'fort', successor: '/geschichten/' },
  ],
};

export const SAMPLE: Catalogue = readCatalogue(SAMPLE_FILE);

/** The address of the sample site. */
export const SITE = 'https://example.org/cdl/';
