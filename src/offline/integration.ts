import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { openBuilt } from './files/built-files.ts';
import { writeOffline } from './files/write-offline.ts';
import { below, packPath, PATHS } from './names.ts';
import { packJourney } from './pack/pack-journey.ts';

/** Where the site will live. */
export interface OfflineTarget {
  siteUrl: URL;
  basePath: string;
}

/** The size of a file as the page says it: `1.234 kB`, `2 kB`. */
const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1000).toLocaleString('de')}\u00a0kB`;

const SIZE = /(<[^<>]*\sdata-file-size="([^"]+)"[^<>]*>)(?=<\/)/gu;

/** `<span data-file-size="/cdl/x.zip"></span>` gets its words: the file exists only after the page. */
const fillSizes = async (page: string, sizes: ReadonlyMap<string, number>): Promise<void> => {
  const html = await readFile(page, 'utf8');
  const filled = html.replaceAll(SIZE, (_all, tag: string, address: string) => {
    const bytes = sizes.get(address);
    if (bytes === undefined) throw new Error(`${page}: ${address} gibt es nicht.`);
    return tag + kilobytes(bytes);
  });
  if (filled !== html) await writeFile(page, filled);
};

/** Packs every ready journey as `/academy/pakete/<slug>/<slug>.zip`. @returns how many */
const writePacks = async (dist: string, { siteUrl, basePath }: OfflineTarget): Promise<number> => {
  const site = openBuilt(dist, basePath);
  const home = new URL(basePath, siteUrl);
  const journeys = site.pages.filter((path) => /^\/academy\/pakete\/[^/]+\/$/u.test(path));
  const sizes = new Map<string, number>();
  for (const journey of journeys) {
    const zip = packJourney(journey, site, home);
    await writeFile(join(dist, packPath(journey)), zip);
    sizes.set(below(basePath, packPath(journey)), zip.length);
  }
  for (const path of [...journeys, PATHS.list]) await fillSizes(join(dist, path, 'index.html'), sizes);
  return journeys.length;
};

/**
 * After the pages are finished: a ZIP of every ready journey, then the index and the worker for those who keep a journey
 * on their device.
 */
export const offline = (target: OfflineTarget): AstroIntegration => ({
  name: 'cdl:offline',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const dist = fileURLToPath(dir);
      const packs = await writePacks(dist, target);
      const { off, pages } = await writeOffline(dist, target.basePath);
      logger.info(`${packs} Lernreisen als ZIP, ${Object.keys(pages).length} Seiten zum Mitnehmen`);
      if (off) logger.warn('public/offline-aus.txt schaltet das Offline-Speichern ab.');
    },
  },
});
