import type { AstroUserConfig } from 'astro';

type VitePlugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/** The module that Vite wraps around every `import()` to load its styles and parts ahead. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Leaves `import()` as it is. Vite's wrapper weighs more than the one script that runs on every page, and that script
 * asks for all its parts by itself. Each module gets a wrapper of its own: a shared one would be one more file.
 */
export const plainImports = (): VitePlugin => ({
  name: 'cdl:plain-imports',
  enforce: 'pre',
  resolveId: (id, importer) => (id === HELPER ? `${HELPER}?${importer ?? ''}` : undefined),
  load: (id) => (id.startsWith(HELPER) ? 'export const __vitePreload = (load) => load();' : undefined),
});
