import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { FORMS } from '../contact/forms/index.ts';
import { writeApache } from './apache.ts';
import { writeCaddy } from './caddy.ts';
import { finishPages, writeRedirectPages } from './finish.ts';
import { writeHeaders, writeRedirects } from './netlify.ts';
import { writeNginx } from './nginx.ts';
import { plainImports } from './plain-imports.ts';
import type { Target } from './target.ts';

/** Files that hosts read inside the published folder. */
const writePublished = (dist: string, target: Target): Promise<unknown> =>
  Promise.all([
    writeFile(join(dist, '_headers'), writeHeaders(target)),
    writeFile(join(dist, '_redirects'), writeRedirects(target)),
    writeFile(join(dist, '.htaccess'), writeApache(target)),
  ]);

/** Files that belong into a server's own folders, never into the published one. */
const writeForServers = async (folder: string, target: Target): Promise<void> => {
  await mkdir(folder, { recursive: true });
  await Promise.all([
    writeFile(join(folder, 'nginx.conf'), writeNginx(target)),
    writeFile(join(folder, 'Caddyfile'), writeCaddy(target)),
  ]);
};

/**
 * Makes the built site ready for any host: redirect pages, no inline styles, the policy in every page, and the header
 * files of all hosts. Server files go to `deploy/` beside `dist/`.
 */
export const delivery = (target: Target): AstroIntegration => ({
  name: 'delivery',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          build: { modulePreload: { polyfill: false, resolveDependencies: () => [] } },
          plugins: [plainImports()],
        },
      });
    },
    'astro:build:done': async ({ dir, logger }) => {
      const dist = fileURLToPath(dir);
      await writeRedirectPages(dist, target.environment, target.redirects);
      const pages = await finishPages(dist, target.environment);
      await writePublished(dist, target);
      await writeForServers(fileURLToPath(new URL('../deploy/', dir)), target);
      logger.info(
        `${pages} Seiten mit Sicherheitsregeln versehen, ${target.redirects.length} Weiterleitungen`,
      );
      const unconnected = FORMS.filter(({ id }) => !target.environment.connections.has(id));
      if (unconnected.length > 0) {
        const titles = unconnected.map(({ title }) => `„${title}“`).join(', ');
        logger.warn(
          `CONTACT_ENDPOINT ist nicht gesetzt. Statt des Formulars zeigen andere Wege zum Team: ${titles}`,
        );
      }
    },
  },
});
