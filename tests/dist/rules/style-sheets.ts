import { findTarget } from '../lib/address.ts';
import type { Fault, Rule } from '../lib/rule.ts';
import type { Site } from '../lib/site.ts';

const ADDRESS = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)]*?))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gu;

const addressFault = (value: string, file: string, site: Site): string | undefined => {
  // A fragment names a filter or a clip path of the page itself.
  if (value.startsWith('#')) return undefined;
  const target = findTarget(value, { path: file }, site);
  if (target.kind === 'broken') return target.reason;
  return target.kind === 'foreign' ? 'liegt bei Dritten; ins Projekt legen' : undefined;
};

const fileFaults = (file: string, site: Site): Fault[] =>
  [...site.read(file).toString('utf8').matchAll(ADDRESS)].flatMap(([, ...found]) => {
    const value = found.find((text) => text !== undefined) ?? '';
    const fault = addressFault(value, file, site);
    return fault === undefined ? [] : [{ page: file, message: `${value} führt ins Leere – ${fault}` }];
  });

/** What style sheets load is a file of the build. */
export const styleSheets: Rule = (site) =>
  [...site.files].filter((file) => file.endsWith('.css')).flatMap((file) => fileFaults(file, site));
