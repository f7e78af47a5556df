import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { showNumber } from '../search/table.ts';
import { generateProject } from './generated-project.ts';

const FOLDER = '.cache/bench';
const TEMPLATES = {
  Startseite: '',
  Mission: 'mission/',
  Angebot: 'angebote/datensprechstunde/',
  Geschichten: 'geschichten/',
  Geschichte: 'geschichten/frauenhaus-statistik/',
  Academy: 'academy/',
  Lektion: 'academy/lektionen/ehrliche-diagramme/',
  Glossar: 'glossar/',
  Suche: 'suche/',
  Kontakt: 'kontakt/',
};

interface Cost {
  wallSeconds: number;
  cpuSeconds: number;
  peakMegabytes: number;
}

const measure = (folder: string): Cost => {
  const program = resolve('scripts/lib/bench/measured-build.ts');
  const { stdout, stderr, status } = spawnSync('node', [program], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`Der Bau in ${folder} ist gescheitert:\n${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Cost;
};

const show = (value: number, decimals = 1): string => showNumber(value, decimals);

const showBuilds = (real: Cost, many: Cost, count: number): void => {
  const row = (name: string, { wallSeconds, cpuSeconds, peakMegabytes }: Cost): void =>
    console.log(
      `${name.padEnd(34)} ${show(wallSeconds).padStart(7)} s ${show(cpuSeconds).padStart(9)} CPU-s ${show(peakMegabytes, 0).padStart(7)} MB`,
    );
  row('Echte Inhalte', real);
  row(`dazu ${count} erzeugte Geschichten`, many);
  const perThousand = ((many.cpuSeconds - real.cpuSeconds) / count) * 1000;
  console.log(
    `Verhältnis CPU ${show(many.cpuSeconds / real.cpuSeconds, 2)}; je 1.000 Geschichten ${show(perThousand)} CPU-s mehr`,
  );
};

const size = async (path: string): Promise<number> => brotliCompressSync(await readFile(path)).length;

/** Bytes as they travel (brotli; fonts as they are) and requests of one page on a first visit. */
const weigh = async (
  path: string,
): Promise<{ html: number; css: number; font: number; script: number; requests: number }> => {
  const file = join('dist', path, 'index.html');
  const page = parse(await readFile(file, 'utf8'));
  const files = (selector: string, attribute: string): string[] =>
    page.querySelectorAll(selector).map((node) => join('dist', node.getAttribute(attribute) ?? ''));
  const styles = files('link[rel=stylesheet]', 'href');
  const fonts = files('link[rel=preload][as=font]', 'href');
  const scripts = files('script[src]', 'src');
  const sum = async (paths: string[]): Promise<number> =>
    (await Promise.all(paths.map(size))).reduce((total, bytes) => total + bytes, 0);
  return {
    html: await size(file),
    css: await sum(styles),
    font: await sum(fonts),
    script: await sum(scripts),
    requests: 1 + styles.length + fonts.length + scripts.length,
  };
};

const showWeights = async (): Promise<void> => {
  console.log('\nSeite          HTML    CSS   Schrift  Skript  zusammen  Anfragen (Bytes mit Brotli)');
  for (const [name, path] of Object.entries(TEMPLATES)) {
    const { html, css, font, script, requests } = await weigh(path);
    const cells = [html, css, font, script, html + css + font + script].map((bytes) =>
      String(bytes).padStart(7),
    );
    console.log(`${name.padEnd(11)} ${cells.join(' ')} ${String(requests).padStart(9)}`);
  }
};

/**
 * What a build takes for the real content and for `count` generated entries, as a ratio in one run, and what each kind of
 * page weighs. Figures to look at, not tests; the budgets are tests (tests/dist).
 */
export const benchBuilds = async (count: number): Promise<void> => {
  console.log('Misst den Bau der echten Inhalte …');
  const real = measure('.');
  console.log(`Erzeugt ${count} Geschichten und misst noch einmal …\n`);
  await generateProject(FOLDER, count);
  showBuilds(real, measure(FOLDER), count);
  await showWeights();
};
