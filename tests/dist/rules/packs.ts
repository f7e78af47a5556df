import { parse } from 'node-html-parser';
import { BUDGETS } from '../lib/budgets.ts';
import { inFile, type Rule } from '../lib/rule.ts';
import type { Site } from '../lib/site.ts';
import { readZip } from '../lib/zip.ts';

const NEEDED = ['start.html', 'LIESMICH.txt', 'LIZENZ.txt', 'QUELLEN.txt'];

type Files = ReadonlyMap<string, Buffer>;

/** Whether an address leads out over https; a build for this machine alone has its own address there. */
const isOutside = (url: URL, site: Site): boolean =>
  /^(?:https|mailto|tel):$/u.test(url.protocol) || url.origin === site.environment.siteUrl.origin;

const addressFault = (value: string, name: string, files: Files, site: Site): string | undefined => {
  const own = new URL(encodeURI(name), 'zip://paket/');
  if (value === '' || !URL.canParse(value, own)) return 'keine gültige Adresse';
  const url = new URL(value, own);
  if (url.protocol !== 'zip:') return isOutside(url, site) ? undefined : 'weder im Paket noch https';
  const file = decodeURIComponent(url.pathname.slice(1));
  const content = files.get(file);
  if (content === undefined || value.startsWith('/')) return 'liegt nicht im Paket';
  const id = decodeURIComponent(url.hash.slice(1));
  return id === '' || content.includes(`id="${id}"`) ? undefined : `dort hat nichts die id „${id}“`;
};

const pageFaults = (name: string, html: string, files: Files, site: Site): string[] => {
  const root = parse(html);
  const addresses = root
    .querySelectorAll('[href], [src], [srcset], [data-file]')
    .flatMap((element) => [element.getAttribute('href'), element.getAttribute('src')])
    .filter((value) => value !== undefined);
  const styles = [...html.matchAll(/url\("([^"]+)"\)/gu)].map(([, value = '']) => value);
  const dead = root
    .querySelectorAll('script, link, button, form, input, iframe')
    .map(({ rawTagName }) => rawTagName);
  return [
    ...[...new Set([...addresses, ...styles])].flatMap((value) => {
      const fault = addressFault(value, name, files, site);
      return fault === undefined ? [] : [`${name}: ${value} – ${fault}`];
    }),
    ...[...new Set(dead)].map((tag) => `${name}: <${tag}> geht ohne die Website nicht`),
    ...(root.querySelector('style') === null ? [`${name}: die Gestaltung fehlt`] : []),
    ...(root.querySelectorAll('h1').length === 1 ? [] : [`${name}: genau eine Überschrift h1 erwartet`]),
  ];
};

const packFaults = (zip: Buffer, site: Site): string[] => {
  const files = readZip(zip);
  return [
    ...NEEDED.filter((name) => !files.has(name)).map((name) => `${name} fehlt`),
    ...[...files].flatMap(([name, content]) =>
      name.endsWith('.html') ? pageFaults(name, content.toString('utf8'), files, site) : [],
    ),
    ...(zip.length > BUDGETS.pack ? [`${zip.length} Bytes, erlaubt sind ${BUDGETS.pack}`] : []),
  ];
};

const tryFaults = (zip: Buffer, site: Site): string[] => {
  try {
    return packFaults(zip, site);
  } catch (error) {
    return [`lässt sich nicht lesen: ${error instanceof Error ? error.message : String(error)}`];
  }
};

/** Every ready journey has a ZIP that opens from a disk: nothing in it leads into the void or needs a server. */
export const packs: Rule = (site) => {
  const journeys = site.pages.filter(({ html }) => /<offline-journey(?! data-offline-own)/u.test(html));
  return journeys.flatMap(({ path, file }) => {
    const zip = `${path}${path.split('/').at(-2) ?? ''}.zip`;
    return site.files.has(zip)
      ? inFile(zip, tryFaults(site.read(zip), site))
      : inFile(file, [`${zip} fehlt`]);
  });
};
