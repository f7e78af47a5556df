import { parseArgs } from 'node:util';
import { readEnvironment, requestPath } from '../src/delivery/environment.ts';
import { startContactEndpoint } from './lib/contact-endpoint.ts';
import { readMode } from './lib/contact-mode.ts';

/**
 * `node scripts/contact-endpoint.ts [--port 4322] [--folder .messages] [--thanks URL] [--mode ok] [--seconds 20]`:
 * receives what the forms send while we develop; docs/contact-endpoint.md is its contract.
 */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4322' },
    folder: { type: 'string', default: '.messages' },
    thanks: { type: 'string' },
    mode: { type: 'string', default: 'ok' },
    seconds: { type: 'string' },
  },
});

const { siteUrl, basePath } = readEnvironment(process.env);
const thanksUrl = new URL(values.thanks ?? requestPath(basePath, '/kontakt/danke/'), siteUrl);
const { url } = await startContactEndpoint({
  port: Number(values.port),
  folder: values.folder,
  thanksUrl,
  mode: readMode(values.mode, values.seconds),
});
console.log(`Kontakt-Endpunkt: CONTACT_ENDPOINT=${url}nachricht
Was ankam: ${url}
Beenden mit Strg + C`);
