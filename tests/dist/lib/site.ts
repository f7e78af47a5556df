import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEnvironment, requestPath, type Environment } from '../../../src/delivery/environment.ts';
import type { BuiltSite } from '../../built-sites.ts';
import { parsePage, type Page } from './page.ts';

/** A built site as the rules see it. Paths of files start with a slash, below the folder of the build. */
export interface Site {
  environment: Environment;
  pages: Page[];
  /** The pages again, by address below the base path: `/academy/`. */
  pageAt: ReadonlyMap<string, Page>;
  files: ReadonlySet<string>;
  read: (file: string) => Buffer;
  /** When the check runs. */
  now: Date;
}

type SiteParts = Pick<Site, 'environment' | 'files' | 'read' | 'now'>;

/** A site from its files: every HTML file is parsed here and nowhere else. */
export const makeSite = ({ environment, files, read, now }: SiteParts): Site => {
  const pages = [...files]
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => parsePage(file, read(file).toString('utf8')));
  return { environment, files, read, now, pages, pageAt: new Map(pages.map((page) => [page.path, page])) };
};

/** The full address of a path below the base path. */
export const fullAddress = ({ environment }: Pick<Site, 'environment'>, path: string): string =>
  new URL(requestPath(environment.basePath, path), environment.siteUrl).href;

const cache = new Map<string, Site>();

const readBuild = ({ dir, env }: BuiltSite): Site => {
  if (!existsSync(join(dir, 'index.html'))) {
    throw new Error(`In ${dir}/ liegt keine gebaute Website. Zuerst: npm run build:tests`);
  }
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(dir.length).replaceAll('\\', '/'));
  const site = makeSite({
    environment: readEnvironment(env),
    files: new Set(files),
    read: (file) => readFileSync(join(dir, file)),
    now: new Date(),
  });
  // A build for another address fails nearly every rule; one sentence says it better.
  if (!site.pageAt.get('/')?.html.includes(`"${fullAddress(site, '/')}"`)) {
    throw new Error(`${dir}/ ist nicht für ${fullAddress(site, '/')} gebaut. Zuerst: npm run build:tests`);
  }
  return site;
};

/** One of the two builds, read and parsed once a run. */
export const loadSite = (built: BuiltSite): Site => {
  const site = cache.get(built.dir) ?? readBuild(built);
  cache.set(built.dir, site);
  return site;
};
