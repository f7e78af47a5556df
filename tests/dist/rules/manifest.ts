import sharp from 'sharp';
import { requestPath } from '../../../src/delivery/environment.ts';
import { findTarget } from '../lib/address.ts';
import { inFile, type Rule } from '../lib/rule.ts';
import type { Site } from '../lib/site.ts';

const FILE = '/manifest.webmanifest';

interface Icon {
  src?: unknown;
  sizes?: unknown;
}

const iconFault = async ({ src, sizes }: Icon, site: Site): Promise<string | undefined> => {
  const target = findTarget(String(src), { path: FILE }, site);
  if (target.kind !== 'file') return `das Zeichen ${String(src)} gibt es nicht`;
  const size = await sharp(site.read(target.file))
    .metadata()
    .then(
      ({ width, height }) => `${width}x${height}`,
      () => 'kein Bild',
    );
  return size === sizes
    ? undefined
    : `das Zeichen ${String(src)} ist ${size}, angegeben ist ${String(sizes)}`;
};

const parse = (text: string): Record<string, unknown> | undefined => {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return undefined;
  }
};

/** The web app manifest is JSON, starts below the base path, and its icons are as big as it says. */
export const manifest: Rule = async (site) => {
  if (!site.files.has(FILE)) return inFile(FILE, ['fehlt']);
  const data = parse(site.read(FILE).toString('utf8'));
  if (data === undefined) return inFile(FILE, ['ist kein JSON']);
  const start = requestPath(site.environment.basePath, '/');
  const icons = Array.isArray(data['icons']) ? (data['icons'] as Icon[]) : [];
  const iconFaults = await Promise.all(icons.map((icon) => iconFault(icon, site)));
  return inFile(FILE, [
    ...['name', 'short_name', 'display']
      .filter((key) => typeof data[key] !== 'string')
      .map((key) => `${key} fehlt`),
    ...['start_url', 'scope']
      .filter((key) => data[key] !== start)
      .map((key) => `${key} ist ${String(data[key])}, erwartet ${start}`),
    ...(icons.length > 0 ? [] : ['icons fehlt']),
    ...iconFaults.filter((fault) => fault !== undefined),
  ]);
};
