import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { listen, type RunningServer } from '../../src/delivery/listen.ts';
import { findFieldFaults, formOf, readBody, readFields, Refusal, type Fault } from './contact-message.ts';
import { readMode, type ReplyMode } from './contact-mode.ts';
import { faultsPage, messagesPage, thanksPage } from './contact-pages.ts';
import { readMessages, storeMessage } from './contact-store.ts';

export interface EndpointOptions {
  /** 0 takes any free port. */
  port: number;
  /** Where the messages are kept, one file each. */
  folder: string;
  /** The thank-you page; its origin is the site that may send and be led back to. */
  thanksUrl: URL;
  /** How to answer from the start; later `PUT /modus` changes it. */
  mode?: ReplyMode;
}

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
  options: EndpointOptions;
}

/** Failures on command that are answered before anything is read: status, code, text. */
const FAILURES: Partial<Record<ReplyMode['mode'], [number, Fault]>> = {
  '500': [500, { code: 'SERVER', message: 'Der Dienst ist gestört.' }],
  '422': [422, { field: 'email', code: 'TYPE_EMAIL', message: 'Das ist keine vollständige E-Mail-Adresse.' }],
  '429': [429, { code: 'TOO_MANY', message: 'Zu viele Nachrichten in kurzer Zeit.' }],
};

const wantsJson = ({ headers }: IncomingMessage): boolean =>
  headers.accept?.includes('application/json') ?? false;

const sendPage = (response: ServerResponse, status: number, html: string): void => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Content-Security-Policy', "default-src 'none'");
  response.writeHead(status).end(html);
};

const sendJson = (response: ServerResponse, status: number, data: unknown): void => {
  response.setHeader('Content-Type', 'application/json');
  response.writeHead(status).end(JSON.stringify(data));
};

const sendFaults = ({ request, response }: Exchange, status: number, errors: Fault[]): void => {
  if (wantsJson(request)) sendJson(response, status, { errors });
  else sendPage(response, status, faultsPage(errors));
};

/** Only addresses of our own site are honoured: anything else would make the endpoint an open redirect. */
const nextUrl = (wanted: string | undefined, thanksUrl: URL): string => {
  if (!wanted || !URL.canParse(wanted, thanksUrl)) return thanksUrl.href;
  const url = new URL(wanted, thanksUrl);
  return url.origin === thanksUrl.origin && url.protocol === thanksUrl.protocol ? url.href : thanksUrl.href;
};

const sendOn = (response: ServerResponse, to: string): void =>
  void response.writeHead(303, { Location: to }).end();

/** Where the detour leads over. */
const HOP = '/weiter';

const sendSuccess = (
  { request, response, options }: Exchange,
  mode: string,
  fields: Map<string, string>,
): void => {
  if (mode === 'success-false') sendJson(response, 200, { success: false, message: 'Nicht angenommen.' });
  else if (mode === 'html') sendPage(response, 200, thanksPage());
  else if (wantsJson(request)) sendJson(response, 200, { ok: true });
  else {
    const next = nextUrl(fields.get('_next'), options.thanksUrl);
    sendOn(response, mode === 'hop' ? `${HOP}?${new URLSearchParams({ _next: next }).toString()}` : next);
  }
};

const receive = async (exchange: Exchange, { mode, seconds }: ReplyMode): Promise<void> => {
  const { request, response, options } = exchange;
  const body = await readBody(request);
  if (mode === 'reset') {
    request.socket.destroy();
    return;
  }
  const [status, fault] = FAILURES[mode] ?? [];
  if (mode === '429') response.setHeader('Retry-After', String(Math.ceil(seconds)));
  if (status !== undefined && fault !== undefined) throw new Refusal(status, [fault]);
  // Without `ref` a waiting answer does not keep a stopped server alive.
  if (mode === 'slow') await wait(seconds * 1000, undefined, { ref: false });
  const fields = await readFields(body, request.headers['content-type'] ?? '');
  const faults = findFieldFaults(fields);
  const isRobot = Boolean(fields.get('_gotcha')?.trim());
  if (!isRobot && faults.length > 0) throw new Refusal(422, faults);
  if (!isRobot && mode !== 'success-false') storeMessage(options.folder, formOf(fields), fields);
  sendSuccess(exchange, mode, fields);
};

const allowSite = ({ response, options }: Exchange): void => {
  response.setHeader('Access-Control-Allow-Origin', options.thanksUrl.origin);
  response.setHeader('Access-Control-Expose-Headers', 'Retry-After');
  response.setHeader('Vary', 'Origin');
};

const allowMethods = ({ response }: Exchange): void => {
  response.setHeader('Access-Control-Allow-Methods', 'POST');
  response.setHeader('Access-Control-Allow-Headers', 'Accept, Content-Type');
  response.writeHead(204).end();
};

/** A wrong mode is the tester's mistake and is answered like one. */
const orRefuse = <T>(read: () => T): T => {
  try {
    return read();
  } catch (error) {
    throw new Refusal(400, [
      { code: 'BAD_MODE', message: error instanceof Error ? error.message : String(error) },
    ]);
  }
};

const changeMode = async ({ request }: Exchange): Promise<ReplyMode> => {
  const fields = await readFields(await readBody(request), 'application/json');
  return orRefuse(() => readMode(fields.get('mode'), fields.get('seconds')));
};

const createHandler = (options: EndpointOptions) => {
  let current: ReplyMode = options.mode ?? readMode('ok', undefined);
  const modeOf = ({ searchParams }: URL): ReplyMode =>
    searchParams.has('modus')
      ? orRefuse(() => readMode(searchParams.get('modus'), searchParams.get('seconds')))
      : current;
  const routes: Record<string, (exchange: Exchange) => void | Promise<void>> = {
    'GET /': ({ response }) => sendPage(response, 200, messagesPage(readMessages(options.folder))),
    'GET /modus': ({ response }) => sendJson(response, 200, current),
    'PUT /modus': async (exchange) => {
      current = await changeMode(exchange);
      sendJson(exchange.response, 200, current);
    },
    'OPTIONS /nachricht': allowMethods,
    [`GET ${HOP}`]: ({ response, url }) =>
      sendOn(response, nextUrl(url.searchParams.get('_next') ?? undefined, options.thanksUrl)),
    'POST /nachricht': (exchange) => receive(exchange, modeOf(exchange.url)),
  };
  return async (exchange: Exchange): Promise<void> => {
    const { request, url } = exchange;
    if (url.pathname === '/nachricht') allowSite(exchange);
    try {
      const route = routes[`${request.method} ${url.pathname}`];
      if (route === undefined)
        throw new Refusal(404, [{ code: 'NOT_FOUND', message: 'Nachrichten gehen mit POST an /nachricht.' }]);
      await route(exchange);
    } catch (error) {
      if (error instanceof Refusal) sendFaults(exchange, error.status, error.faults);
      else throw error;
    }
  };
};

/**
 * Starts the stand-in for a form service, reachable only from this machine. `url` shows what arrived; forms post
 * to `nachricht` below it. docs/contact-endpoint.md is its contract.
 */
export const startContactEndpoint = (options: EndpointOptions): Promise<RunningServer> => {
  const handle = createHandler(options);
  const server = createServer((request, response) => {
    // A path that begins with two slashes would otherwise be read as a host.
    const url = new URL(`http://localhost${request.url?.startsWith('/') ? request.url : '/'}`);
    handle({ request, response, url, options }).catch((error: unknown) => {
      console.error(error);
      request.socket.destroy();
    });
  });
  return listen(server, options.port, '/');
};
