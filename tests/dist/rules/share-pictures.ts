import sharp from 'sharp';
import { findTarget } from '../lib/address.ts';
import { BUDGETS } from '../lib/budgets.ts';
import { elementsNamed, type Page } from '../lib/page.ts';
import { isRead, type Fault, type Rule } from '../lib/rule.ts';
import type { Site } from '../lib/site.ts';

const WIDTH = 1200;
const HEIGHT = 630;

const metaOf = (page: Page, property: string): string =>
  elementsNamed(page, 'meta')
    .find((meta) => meta.getAttribute('property') === property)
    ?.getAttribute('content') ?? '';

const pictureFaults = async (bytes: Buffer): Promise<string[]> => {
  const { width, height, format } = await sharp(bytes).metadata();
  return [
    ...(width === WIDTH && height === HEIGHT
      ? []
      : [`das Bild zum Teilen misst ${width} × ${height}, erwartet sind ${WIDTH} × ${HEIGHT}`]),
    ...(format === 'png' ? [] : [`das Bild zum Teilen ist kein PNG, sondern ${format}`]),
    ...(bytes.length > BUDGETS.sharePicture
      ? [`das Bild zum Teilen hat ${bytes.length} Bytes, erlaubt sind ${BUDGETS.sharePicture}`]
      : []),
  ];
};

const pageFaults = async (page: Page, site: Site): Promise<string[]> => {
  const address = metaOf(page, 'og:image');
  const target = findTarget(address, page, site);
  if (!URL.canParse(address) || target.kind !== 'file') return ['og:image nennt kein Bild dieser Seite'];
  const alt = metaOf(page, 'og:image:alt');
  const size = [metaOf(page, 'og:image:width'), metaOf(page, 'og:image:height')];
  return [
    ...(alt.trim() === '' ? ['og:image:alt fehlt'] : []),
    ...(size.join() === `${WIDTH},${HEIGHT}` ? [] : ['og:image:width und -height fehlen oder stimmen nicht']),
    ...(await pictureFaults(site.read(target.file))),
  ];
};

/** Every page has a picture for chats and networks; listed pages each have their own. */
export const sharePictures: Rule = async (site) => {
  const pages = site.pages.filter(isRead);
  const faults: Fault[] = [];
  for (const page of pages)
    for (const message of await pageFaults(page, site)) faults.push({ page: page.file, message });
  const shared = Map.groupBy(
    pages.filter(({ kind }) => kind === 'indexed'),
    (page) => metaOf(page, 'og:image'),
  );
  for (const [address, [first, ...others]] of shared)
    if (address !== '' && others.length > 0)
      faults.push({
        page: first!.file,
        message: `dasselbe Bild zum Teilen wie ${others.map(({ path }) => path).join(', ')}`,
      });
  return faults;
};
