import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { openBuilt } from './files/built-files.ts';
import { writeOffline } from './files/write-offline.ts';
import { packPath } from './names.ts';
import { packJourney } from './pack/pack-journey.ts';

/** Where the site will live. */
export interface OfflineTarget {
  siteUrl: URL;
  basePath: string;
}

/** The size of a file as the page says it: `1.234 kB`, `2 kB`. */
const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1000).toLocaleString('de')}\u00a0kB`;

/** `<span data-file-size="/cdl/x.zip"></span>` gets its words: the file exists only after the page. */
const fillSize = async (page: string, address: string, bytes: number): Promise<void> => {
  const html = await readFile(page, 'utf8');
  const empty = new RegExp(`(<[^<>]*\\sdata-file-size="${RegExp.escape(address)}"[^<>]*>)(?=</)`, 'u');
  if (!empty.test(html)) throw new Error(`${page}: die Stelle für die Größe von ${address} fehlt.`);
  await writeFile(page, html.replace(empty, `$1${kilobytes(bytes)}`));
};

/** Packs every ready journey as `/academy/pakete/<slug>/<slug>.zip`. @returns how many */
const writePacks = async (dist: string, { siteUrl, basePath }: OfflineTarget): Promise<number> => {
  const site = openBuilt(dist, basePath);
  const home = new URL(basePath, siteUrl);
  const journeys = site.pages.filter((path) => /^\/academy\/pakete\/[^/]+\/$/u.test(path));
  for (const journey of journeys.filter((path) =>
    site.read(`${path}index.html`).includes('<offline-journey'),
  )) {
    const path = packPath(journey);
    const zip = packJourney(journey, site, home);
    await mkdir(dirname(join(dist, path)), { recursive: true });
    await writeFile(join(dist, path), zip);
    await fillSize(join(dist, `${journey}index.html`), basePath + path.slice(1), zip.length);
  }
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
