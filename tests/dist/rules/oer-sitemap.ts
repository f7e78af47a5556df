import { inFile, type Rule } from '../lib/rule.ts';
import { fullAddress } from '../lib/site.ts';
import { xmlFaults } from '../lib/xml.ts';

const FILE = '/oer-sitemap.xml';

/** The sitemap for open educational resources names exactly the lessons. */
export const oerSitemap: Rule = (site) => {
  if (!site.files.has(FILE)) return inFile(FILE, ['fehlt']);
  const text = site.read(FILE).toString('utf8');
  const broken = xmlFaults(text);
  if (broken.length > 0) return inFile(FILE, broken);
  const found = [...text.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, address]) => address!);
  const expected = site.pages
    .filter(({ path, kind }) => /^\/academy\/lektionen\/[^/]+\/$/u.test(path) && kind === 'indexed')
    .map(({ path }) => fullAddress(site, path));
  return inFile(FILE, [
    ...expected.filter((address) => !found.includes(address)).map((address) => `es fehlt ${address}`),
    ...found
      .filter((address) => !expected.includes(address))
      .map((address) => `${address} ist keine Lektion`),
  ]);
};
