import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readEnvironment } from '../src/delivery/environment.ts';
import { loadRedirects } from '../src/delivery/redirects.ts';
import { startSite } from '../src/delivery/server.ts';

/** `node scripts/serve.ts [--port 4321] [--dir dist]`: shows the built site as a host would serve it. */
const { values } = parseArgs({
  options: { port: { type: 'string', default: '4321' }, dir: { type: 'string', default: 'dist' } },
});

if (existsSync(values.dir)) {
  const { url } = await startSite({
    dir: values.dir,
    port: Number(values.port),
    environment: readEnvironment(process.env),
    redirects: await loadRedirects(),
  });
  console.log(`Die gebaute Website: ${url}\nBeenden mit Strg + C`);
} else {
  console.error(`Den Ordner „${values.dir}“ gibt es nicht. Erst bauen: npm run build`);
  process.exitCode = 1;
}
