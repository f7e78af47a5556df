import { readEnvironment } from '../src/delivery/environment.ts';
import { loadRedirects } from '../src/delivery/redirects.ts';
import { startSite } from '../src/delivery/server.ts';
import { startContactEndpoint } from './lib/contact-endpoint.ts';
import { runStep } from './lib/steps.ts';

/** `npm start`: checks, builds and shows the site with its real headers, and receives what the contact form sends. */
const SITE_PORT = 4321;
const ENDPOINT_PORT = 4322;

const siteUrl = `http://localhost:${SITE_PORT}`;
process.env['SITE_URL'] ??= siteUrl;
process.env['CONTACT_ENDPOINT'] ??= `http://localhost:${ENDPOINT_PORT}/nachricht`;
const environment = readEnvironment(process.env);

const build = await runStep({ name: 'Bauen', command: ['node', 'scripts/build.ts'] });
if (build.ok) {
  const endpoint = await startContactEndpoint({
    port: ENDPOINT_PORT,
    folder: '.messages',
    thanksUrl: new URL(`${environment.basePath}kontakt/danke/`, siteUrl),
  });
  const site = await startSite({
    dir: 'dist',
    port: SITE_PORT,
    environment,
    redirects: await loadRedirects(),
  });
  console.log(`
Die Website:          ${site.url}
Nachrichten ansehen:  ${endpoint.url}
Beenden mit Strg + C`);
} else {
  process.exitCode = 1;
}
