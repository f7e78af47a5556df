import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawSharePicture, type SharePicture } from './picture.ts';

/** Raise it whenever `picture.ts` draws differently; old pictures are then drawn anew. */
const VERSION = 1;
const FOLDER = join('.cache', 'share-pictures');

/** The picture from an earlier build, or a new one. Without a writable folder it is drawn each time. */
export const cachedSharePicture = async (picture: SharePicture): Promise<Buffer> => {
  const key = createHash('sha256')
    .update(JSON.stringify([VERSION, picture]))
    .digest('hex')
    .slice(0, 24);
  const file = join(FOLDER, `${key}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept !== undefined) return kept;
  const drawn = await drawSharePicture(picture);
  // Written aside and moved: a build that is stopped leaves no half picture behind.
  const draft = `${file}.${process.pid}`;
  await mkdir(FOLDER, { recursive: true })
    .then(() => writeFile(draft, drawn))
    .then(() => rename(draft, file))
    .catch(() => undefined);
  return drawn;
};
