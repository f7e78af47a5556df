import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { requestPath, type Environment } from './environment.ts';
import { headersFor } from './headers.ts';
import { listen, type RunningServer } from './listen.ts';
import { policyOptions } from './policy.ts';
import { requestRedirects, type Redirect } from './redirects.ts';
import { HOST_FILES } from './target.ts';

export interface SiteOptions {
  /** The folder with the built site. */
  dir: string;
  /** 0 takes any free port. */
  port: number;
  environment: Environment;
  redirects: Redirect[];
}

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** What a request is answered with: a file, a path below the base path; another address; or nothing. */
type Answer = { file: string } | { location: string } | 'missing';

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

/** Files for hosts, hidden files, and paths with two slashes, which a redirect would turn into another host. */
const isRefused = (path: string): boolean =>
  HOST_FILES.some((name) => path === `/${name}`) || /\/\/|\/\.(?!well-known\/)/u.test(path);

const decode = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    // Not decodable, so no path of ours: it is answered as a missing page.
    return path;
  }
};

const createResolver = ({ dir, environment: { basePath }, redirects }: SiteOptions) => {
  const moved = new Map(
    requestRedirects(redirects, basePath).flatMap(({ from, to }) => from.map((path) => [path, to] as const)),
  );
  return async ({ pathname, search }: URL): Promise<Answer> => {
    const asked = decode(pathname);
    const location = moved.get(asked) ?? (`${asked}/` === basePath ? basePath : undefined);
    if (location !== undefined) return { location };
    const path = asked.startsWith(basePath) ? asked.slice(basePath.length - 1) : undefined;
    if (path === undefined || isRefused(path)) return 'missing';
    const file = path.endsWith('/') ? `${path}index.html` : path;
    if (await isFile(join(dir, file))) return { file };
    return (await isFile(join(dir, path, 'index.html'))) ? { location: `${pathname}/${search}` } : 'missing';
  };
};

const createHandler = (site: SiteOptions): Handler => {
  const resolve = createResolver(site);
  // This server speaks plain http, whatever the published site does.
  const options = { ...policyOptions(site.environment), https: false };
  // `dev` looks at the disk for each request, so a new build shows without a restart.
  const serveFile = sirv(site.dir, { dev: true, etag: true });
  const setHeaders = (response: ServerResponse, path: string): void => {
    for (const [name, value] of Object.entries(headersFor(path, options))) response.setHeader(name, value);
  };
  const sendMissing = async (response: ServerResponse): Promise<void> => {
    setHeaders(response, '/404.html');
    const page = await readFile(join(site.dir, '404.html'), 'utf8').catch(() => 'Diese Seite gibt es nicht.');
    response.writeHead(404).end(page);
  };
  return async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      setHeaders(response, '/');
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    // A path that begins with two slashes would otherwise be read as a host.
    const answer = await resolve(
      new URL(`http://localhost${request.url?.startsWith('/') ? request.url : '/'}`),
    );
    if (answer === 'missing') return sendMissing(response);
    if ('location' in answer) {
      setHeaders(response, '/');
      response.writeHead(301, { Location: answer.location }).end();
      return;
    }
    setHeaders(response, answer.file);
    request.url = encodeURI(answer.file);
    serveFile(request, response, () => void sendMissing(response));
  };
};

/** Serves the built site with the headers that every host sends, compressed, to this machine only. */
export const startSite = (options: SiteOptions): Promise<RunningServer> => {
  const handle = createHandler(options);
  // The types of compression speak of Express; it only uses what node's own request and response have.
  const compress = compression() as unknown as Handler;
  const server = createServer((request, response) => {
    compress(request, response, () => handle(request, response, () => undefined));
  });
  return listen(server, options.port, requestPath(options.environment.basePath, '/'));
};
