import mdx from '@astrojs/mdx';
import { defineConfig, envField, fontProviders } from 'astro/config';
import { allTemplateIds } from './src/checks/text/template-ids.ts';
import { delivery } from './src/delivery/integration.ts';
import { readEnvironment } from './src/delivery/environment.ts';
import { loadRedirects } from './src/delivery/redirects.ts';
import { markdownProcessor } from './src/markdown/index.ts';
import { PICTURE_WIDTHS } from './src/markdown/pictures.ts';
import { offline } from './src/offline/integration.ts';
import { search } from './src/search/integration.ts';

const environment = readEnvironment(process.env);

/** `Header.astro_astro_type_script_index_0_lang` → `Header`: the names stand in every page, whose bytes count. */
const shortName = ({ name }) => `_astro/${name.replace(/\.astro_astro_type.*$/u, '')}.[hash].js`;

export default defineConfig({
  site: environment.siteUrl.href,
  base: environment.basePath,
  trailingSlash: 'always',
  compressHTML: true,
  scopedStyleStrategy: 'where',
  prerenderConflictBehavior: 'error',
  // The policy forbids inline code, so nothing is inlined, however small.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // A sheet a component; src/delivery makes two a page of them: one for all pages, one of its own.
      cssCodeSplit: true,
      // Astro's own MDX modules carry a directive that Rolldown reports once a lesson; nobody here can act on it.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames: shortName } } } } },
  },
  devToolbar: { enabled: false },
  env: {
    schema: {
      SITE_URL: envField.string({ context: 'server', access: 'public', url: true, optional: true }),
      BASE_PATH: envField.string({ context: 'server', access: 'public', optional: true }),
      EDIT_URL: envField.string({ context: 'server', access: 'public', url: true, optional: true }),
    },
  },
  markdown: {
    syntaxHighlight: false,
    processor: markdownProcessor({
      base: environment.basePath,
      site: environment.siteUrl.href,
      reservedIds: allTemplateIds,
    }),
  },
  image: { layout: 'constrained', responsiveStyles: false, breakpoints: PICTURE_WIDTHS },
  integrations: [
    mdx(),
    delivery({ environment, redirects: await loadRedirects() }),
    search(),
    // Last, because it packs what the others have finished.
    offline(environment),
  ],
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Atkinson Hyperlegible Next',
      cssVariable: '--font-atkinson',
      fallbacks: ['Arial', 'sans-serif'],
      options: {
        variants: [
          {
            src: ['./src/styles/fonts/atkinson-hyperlegible-next.woff2'],
            weight: '400 750',
            style: 'normal',
            // On a slow first visit the fallback stays: text that jumps is worse than another typeface.
            display: 'optional',
          },
        ],
      },
    },
  ],
});
