import { closeSync, existsSync, openSync, readdirSync, readSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ContentFile } from './content-file.ts';

/** More than any limit of the rules, so that a huge file is refused without being read whole. */
const MAX_BYTES = 6_000_000;

const readStart = (path: string): Uint8Array => {
  const handle = openSync(path, 'r');
  try {
    const parts: Uint8Array[] = [];
    for (let size = 0; size < MAX_BYTES;) {
      const part = new Uint8Array(Math.min(256_000, MAX_BYTES - size));
      const count = readSync(handle, part, 0, part.length, null);
      if (count === 0) break;
      parts.push(part.subarray(0, count));
      size += count;
    }
    return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
  } finally {
    closeSync(handle);
  }
};

const list = (root: string, folder: string): ContentFile[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry): ContentFile[] => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return list(root, path);
    // Anything that is neither file nor folder (a link, a pipe) must not be opened.
    if (!entry.isFile()) return [{ path, bytes: new Uint8Array(), isSymlink: true }];
    return [
      {
        path,
        isSymlink: false,
        get bytes() {
          return readStart(join(root, path));
        },
      },
    ];
  });

/**
 * Lists the files below `content/` of a repository. Their bytes are read from the disk each time they are asked for and
 * only as far as the rules need, so that memory stays small. Throws when the folder does not exist.
 */
export const loadContent = (root: string): ContentFile[] =>
  list(root, 'content').sort((a, b) => (a.path < b.path ? -1 : 1));

/** Addresses of the files in `public/`, which are served as they are: `/robots.txt`. */
export const listPublicPaths = (root: string): string[] => {
  const folder = join(root, 'public');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`);
};
