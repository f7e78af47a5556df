import { CATALOGUE_PATH, readCatalogue } from '../../../src/journey/catalogue/catalogue.ts';
import { BUDGETS } from '../lib/budgets.ts';
import { inFile, isRead, type Rule } from '../lib/rule.ts';
import { sizeOf } from '../lib/weight.ts';

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The catalogue of the journey builder is light, and everything in it leads to a page. */
export const journeyCatalogue: Rule = (site) => {
  if (!site.files.has(CATALOGUE_PATH)) return inFile(CATALOGUE_PATH, ['fehlt']);
  const { things, gone } = readCatalogue(parse(site.read(CATALOGUE_PATH).toString('utf8')));
  if (things.size === 0) return inFile(CATALOGUE_PATH, ['enthält nichts, was man aufnehmen kann']);
  const pages = new Set(site.pages.filter(isRead).map(({ path }) => path));
  const isMissing = (path: string): boolean => !pages.has(path.split('#')[0] ?? '');
  const size = sizeOf(CATALOGUE_PATH, site);
  return inFile(CATALOGUE_PATH, [
    ...[...[...things.values()].map(({ path }) => path), ...gone.values()]
      .filter(isMissing)
      .map((path) => `${path} – dort gibt es keine Seite`),
    ...(size > BUDGETS.journeyCatalogue ? [`${size} Bytes, erlaubt sind ${BUDGETS.journeyCatalogue}`] : []),
  ]);
};
