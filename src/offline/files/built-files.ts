import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltFiles } from './page-files.ts';

/** A folder with a built site, and the paths of its pages: `/academy/`. Later changes of its list of files are not seen. */
export interface BuiltSite extends BuiltFiles {
  pages: string[];
}

/** @param dist the folder @param base the base path, `/` or `/cdl/` */
export const openBuilt = (dist: string, base: string): BuiltSite => {
  const files = new Set(
    readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `/${join(parentPath, name).slice(join(dist, '/').length)}`)
      .map((path) => path.replaceAll('\\', '/')),
  );
  return {
    base,
    has: (path) => files.has(path),
    read: (path) => readFileSync(join(dist, path)),
    pages: [...files]
      .filter((path) => path.endsWith('/index.html'))
      .map((path) => path.slice(0, -'index.html'.length)),
  };
};
