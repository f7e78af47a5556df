import { readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Ready-made interfaces that Pagefind writes and that our policy would not run anyway. */
const UNUSED = ['pagefind-ui', 'pagefind-modular-ui', 'pagefind-component-ui'].flatMap((name) => [
  `${name}.js`,
  `${name}.css`,
]);

/** Writes the search index from the finished pages into `dist/pagefind/`. */
export const search = (): AstroIntegration => ({
  name: 'cdl:search',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const { index, errors } = await createIndex({ includeCharacters: '*' });
      if (index === undefined) throw new Error(`Der Suchindex ließ sich nicht anlegen: ${errors.join('; ')}`);
      await index.addDirectory({ path: fileURLToPath(dir) });
      const target = new URL('pagefind/', dir);
      await index.writeFiles({ outputPath: fileURLToPath(target) });
      await close();
      await Promise.all(
        [...UNUSED, 'pagefind-highlight.js'].map((file) => rm(new URL(file, target), { force: true })),
      );
      const pages = (await readdir(new URL('fragment/', target))).length;
      logger.info(`${pages} Seiten im Suchindex`);
    },
  },
});
