import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEnvironment } from '../../../src/delivery/environment.ts';
import { rootSite } from '../../built-sites.ts';

/** The folder that is served to the browser. */
export const siteDir = rootSite.dir;

export const environment = readEnvironment(rootSite.env);

/** Origin of the served site, without a slash at its end. */
export const siteOrigin = environment.siteUrl.origin;

const explain = (what: string): Error =>
  new Error(`${what} Die Tests brauchen einen eigenen Bau: erst npm run build:tests`);

/** The text of a built file. */
export const readBuilt = (file: string): string => {
  const path = join(siteDir, file);
  if (!existsSync(path)) throw explain(`${path} fehlt.`);
  return readFileSync(path, 'utf8');
};

/** The HTML of a built page. */
export const readPage = (path: string): string => readBuilt(`${path}index.html`);

const readSitemap = (): string[] => {
  const addresses = [...readBuilt('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/gu)].map(
    ([, address = '']) => address,
  );
  const foreign = addresses.find((address) => !address.startsWith(`${siteOrigin}/`));
  if (addresses.length === 0) throw explain(`${siteDir}/sitemap.xml nennt keine Seite.`);
  if (foreign !== undefined) throw explain(`${siteDir}/ ist für eine andere Adresse gebaut: ${foreign}`);
  if (!readPage('/kontakt/').includes(`action="${rootSite.env.CONTACT_ENDPOINT}"`)) {
    throw explain(`In ${siteDir}/kontakt/ zeigt das Formular nicht auf ${rootSite.env.CONTACT_ENDPOINT}.`);
  }
  return addresses.map((address) => new URL(address).pathname);
};

/** Paths of all pages that search engines are told of. */
export const sitemapPaths = readSitemap();

/**
 * Pages that are built from the same parts: of each of these kinds some stand for all, to keep CI short. `TEST_ALL=1`
 * looks at every page; what can be judged from the files alone, tests/dist judges for every page anyway.
 */
const ALIKE: { pattern: RegExp; every: number }[] = [
  { pattern: /^\/glossar\/.+/u, every: 12 },
  { pattern: /^\/geschichten\/[^/]+\/[^/]+\/$/u, every: 8 },
  { pattern: /^\/geschichten\/[^/]+\/$/u, every: 3 },
  { pattern: /^\/academy\/lektionen\/[^/]+\/$/u, every: 3 },
];

const standIns = sitemapPaths.filter((path) => {
  const kind = ALIKE.find(({ pattern }) => pattern.test(path));
  if (kind === undefined || process.env['TEST_ALL'] !== undefined) return true;
  const same = sitemapPaths.filter((one) => kind.pattern.test(one));
  return same.indexOf(path) % kind.every === 0;
});

const first = (pattern: RegExp, text = ''): string => {
  const found = sitemapPaths.find((path) => pattern.test(path) && readPage(path).includes(text));
  if (found === undefined) throw explain(`Keine Seite passt zu ${pattern.source} mit dem Inhalt „${text}“.`);
  return found;
};

/** One page of each kind; a story with a chart and a lesson with a quiz, because these have the most in them. */
export const templates = {
  home: '/',
  overview: '/geschichten/',
  facet: first(/^\/geschichten\/feld\/.+/u),
  story: first(/^\/geschichten\/.+/u, '<figure'),
  academy: '/academy/',
  lesson: first(/^\/academy\/lektionen\/.+/u, '<details class="answer'),
  journey: first(/^\/academy\/pakete\/.+/u),
  step: first(/^\/academy\/schritte\/.+/u),
  offer: first(/^\/angebote\/.+/u),
  mission: '/mission/',
  plain: '/impressum/',
  easy: '/leichte-sprache/',
  english: '/en/',
  glossary: '/glossar/',
  term: first(/^\/glossar\/.+/u),
  assistant: '/wo-anfangen/',
  start: '/wo-anfangen/zeigen-ohren-kurz-team/',
  time: '/wo-anfangen/10-minuten/',
  search: '/suche/',
  contact: '/kontakt/',
  form: '/kontakt/datenvorhaben/',
  builder: '/academy/lernreise/',
  thanks: '/kontakt/danke/',
  missing: '/404.html',
} as const;

/** Paths of the pages that a visitor can meet; of many alike, some, and at least one of each kind. */
export const allPaths = [
  ...new Set([
    ...standIns,
    ...Object.values(templates),
    '/geschichten/tensing-befragung/vorstandsblatt/',
    '/academy/lektionen/was-sind-daten/fuer-gruppen/',
    '/academy/pakete/einstieg-in-die-arbeit-mit-daten/alles/',
    '/wo-anfangen/zeigen-ohren-kurz-team/',
  ]),
];

/** All kinds as pairs of name and path, for tables of cases. */
export const templateCases = Object.entries(templates);

const ofEachKind = new Set<string>(Object.values(templates));

/** One page of each kind and every third of the others, for what depends on styles far more than on words. */
export const samplePaths = [
  ...ofEachKind,
  ...allPaths.filter((path) => !ofEachKind.has(path)).filter((_path, index) => index % 3 === 0),
];
