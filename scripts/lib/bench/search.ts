import { mkdir, readdir, rm, stat, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { readPages } from '../../../src/search/integration.ts';
import { rootSite } from '../../../tests/built-sites.ts';
import { readGolden } from '../search/golden.ts';
import { median } from '../search/measures.ts';
import { openStage } from '../search/stage.ts';
import { showNumber, showTable } from '../search/table.ts';
import { measureSearch, samplePairs, type SearchCost } from '../search/wire.ts';
import { generatePages } from './generated-pages.ts';
import { measureTree, type TreeCost } from './process-tree.ts';

const FOLDER = '.cache/bench/search';
const PROGRAM = 'scripts/lib/bench/measured-index.ts';

/** A slow mobile line, as Lighthouse has it: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/** What one index took to write, and what it weighs on disk. */
interface IndexCost extends TreeCost {
  seconds: number;
  bytes: number;
}

/** One site with both its indexes. */
interface Measured {
  pages: number;
  plain: IndexCost;
  ours: IndexCost;
  costs: SearchCost[];
}

const sizeOf = async (folder: string): Promise<number> => {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = files
    .filter((file) => file.isFile())
    .map(async (file) => (await stat(join(file.parentPath, file.name))).size);
  return (await Promise.all(sizes)).reduce((sum, bytes) => sum + bytes, 0);
};

const writeMeasured = async (
  kind: 'unsere' | 'pagefind',
  pages: string,
  folder: string,
): Promise<IndexCost> => {
  await rm(folder, { recursive: true, force: true });
  const cost = await measureTree([PROGRAM, kind, pages, folder]);
  return { ...cost, seconds: Number(cost.output.trim().split('\n').at(-1)), bytes: await sizeOf(folder) };
};

const slowDown = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
};

/** The real site with another index: its interface searches the generated pages. */
const linkSite = async (folder: string): Promise<void> => {
  for (const name of await readdir(rootSite.dir))
    if (name !== 'suchindex') await symlink(resolve(rootSite.dir, name), join(folder, name));
};

const measureSite = async (pages: string, name: string): Promise<Measured> => {
  const site = join(FOLDER, `site-${name}`);
  await rm(site, { recursive: true, force: true });
  await mkdir(site, { recursive: true });
  const plain = await writeMeasured('pagefind', pages, join(FOLDER, `plain-${name}`));
  const ours = await writeMeasured('unsere', pages, join(site, 'suchindex'));
  await linkSite(site);
  const count = (await readPages(pages)).length;
  const stage = await openStage(site);
  try {
    const costs: SearchCost[] = [];
    for (const pair of samplePairs(readGolden().tuning))
      costs.push(await measureSearch(stage, pair, slowDown));
    return { pages: count, plain, ours, costs };
  } finally {
    await stage.close();
  }
};

const show = (value: number | undefined, decimals = 1): string =>
  value === undefined ? '–' : showNumber(value, decimals);

const ratio = (ours: number | undefined, plain: number | undefined): number | undefined =>
  ours === undefined || plain === undefined ? undefined : ours / plain;

const coldBytes = ({ costs }: Measured): number => median(costs.map(({ first }) => first.bytes));

const showWriting = (all: Measured[]): string =>
  showTable([
    [
      'Seiten',
      'Index',
      'Sekunden',
      'CPU-s',
      'MB Speicher',
      'MB Dateien',
      'Zeit zu Pagefind',
      'CPU zu Pagefind',
    ],
    ...all.flatMap(({ pages, plain, ours }) =>
      [
        { name: 'Pagefind', cost: plain },
        { name: 'unserer', cost: ours },
      ].map(({ name, cost }) => [
        showNumber(pages),
        name,
        show(cost.seconds),
        show(cost.cpuSeconds),
        show(cost.peakMegabytes, 0),
        show(cost.bytes / 1e6),
        show(ratio(cost.seconds, plain.seconds), 2),
        show(ratio(cost.cpuSeconds, plain.cpuSeconds), 2),
      ]),
    ),
  ]);

const showSearching = (all: Measured[]): string =>
  showTable([
    ['Seiten', 'kB zuerst', 'höchstens', 'kB danach', 'Anfragen', 's bis Treffer', 'höchstens'],
    ...all.map((one) => [
      showNumber(one.pages),
      show(coldBytes(one) / 1000),
      show(Math.max(...one.costs.map(({ first }) => first.bytes)) / 1000),
      show(median(one.costs.map(({ next }) => next.bytes)) / 1000),
      show(median(one.costs.map(({ first }) => first.requests)), 0),
      show(median(one.costs.map(({ milliseconds }) => milliseconds)) / 1000, 2),
      show(Math.max(...one.costs.map(({ milliseconds }) => milliseconds)) / 1000, 2),
    ]),
  ]);

/** The exponent of growth between two sites: bytes grow with pages to this power. */
export const growth = (
  from: { pages: number; bytes: number },
  to: { pages: number; bytes: number },
): number => Math.log(to.bytes / from.bytes) / Math.log(to.pages / from.pages);

const showGrowth = (from: Measured, to: Measured): string => {
  const [first, last] = [from, to].map((one) => ({ pages: one.pages, bytes: coldBytes(one) }));
  const exponent = showNumber(growth(first!, last!), 2);
  return `kB zuerst wachsen von ${showNumber(from.pages)} auf ${showNumber(to.pages)} Seiten mit dem Exponenten ${exponent} (Ziel: unter 0,50)`;
};

/**
 * What the search takes on the real pages and on so many generated ones: writing both indexes, searching with ours on a
 * slow line. Figures to look at; the aims are at most 1.5 times Pagefind's time, and cold bytes that grow slower than the
 * square root of the pages.
 */
export const benchSearch = async (counts: number[]): Promise<void> => {
  const texts = await readPages(rootSite.dir);
  console.log(`Misst den Index der ${texts.length} echten Seiten …`);
  const all = [await measureSite(rootSite.dir, 'echt')];
  for (const count of counts) {
    const pages = join(FOLDER, `pages-${count}`);
    const { words, vocabulary } = await generatePages(pages, count, texts);
    console.log(
      `Misst ${showNumber(count)} erzeugte Seiten mit ${showNumber(words)} Wörtern, ${showNumber(vocabulary)} verschiedenen …`,
    );
    all.push(await measureSite(pages, String(count)));
  }
  console.log(`\nDen Index schreiben (Ziel: höchstens 1,50 der Zeit von Pagefind)\n\n${showWriting(all)}`);
  console.log(
    `\nSuchen, vom Klick ins Feld der Startseite an; Median von ${all[0]!.costs.length} Suchen; Leitung: 1,6 Mbit/s, 150 ms hin und zurück\n\n${showSearching(all)}\n`,
  );
  for (const [place, to] of all.slice(1).entries()) console.log(showGrowth(all[place]!, to));
  if (all.length > 2) console.log(showGrowth(all[0]!, all.at(-1)!));
};
