import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readBody, readFields, Refusal } from '../../scripts/lib/contact-message.ts';
import { listen } from '../../src/delivery/listen.ts';
import { basin } from './basin.ts';
import {
  page,
  type DoubleOptions,
  type Failure,
  type Fields,
  type Post,
  type Reply,
  type Service,
} from './contract.ts';
import { formspree } from './formspree.ts';
import { netlify } from './netlify.ts';
import { web3forms } from './web3forms.ts';
import { webhook } from './webhook.ts';

/** The doubles, under the names of the presets. */
export const SERVICES = { webhook, formspree, web3forms, basin, netlify } as const satisfies Record<
  string,
  Service
>;

export type ServiceName = keyof typeof SERVICES;

/** A double that runs. */
export interface Double {
  /** Where forms are posted to; for Netlify the root of the site. */
  url: string;
  /** The messages that it keeps, in the order in which they came, with all their fields. */
  received: () => Fields[];
  /** Commands how to answer the next message that has not been commanded yet. @throws Error when the service never fails so. */
  next: (failure: Failure) => void;
  close: () => Promise<void>;
}

/** What a double remembers. */
interface Memory {
  service: Service;
  options: DoubleOptions;
  kept: Fields[];
  commands: Failure[];
}

const readPost = async (request: IncomingMessage): Promise<Post> => {
  const type = request.headers['content-type'] ?? '';
  const fields = Object.fromEntries(await readFields(await readBody(request), type));
  return {
    path: new URL(request.url ?? '/', 'http://localhost').pathname,
    type: type.split(';')[0]!.trim().toLowerCase(),
    wantsJson: request.headers.accept?.includes('application/json') ?? false,
    fields,
  };
};

const keep = ({ service: { trap, key }, kept }: Memory, fields: Fields): void => {
  const isRobot = Boolean(fields[trap]?.trim());
  const isKnown = key !== undefined && Boolean(fields[key]) && kept.some((one) => one[key] === fields[key]);
  if (!isRobot && !isKnown) kept.push(fields);
};

const decide = (memory: Memory, post: Post): Reply | 'reset' => {
  const { service, options, commands } = memory;
  const failure = commands.shift();
  const commanded = failure && service.failures[failure]?.(post);
  // A page instead of JSON is odd, but the message is taken.
  if (commanded !== undefined && failure !== 'html') return commanded;
  const refused = service.refuse(post, options);
  if (refused !== undefined) return refused;
  keep(memory, post.fields);
  return commanded ?? service.accept(post, options);
};

const answer = async (memory: Memory, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { service, options } = memory;
  for (const [name, value] of Object.entries(service.allow(options))) response.setHeader(name, value);
  if (request.method === 'OPTIONS') {
    response.setHeader('Access-Control-Allow-Headers', 'Accept, Content-Type');
    response.writeHead(204).end();
    return;
  }
  const isPage = request.method === 'GET';
  const reply = isPage ? page(200, request.url ?? '/') : decide(memory, await readPost(request));
  if (reply === 'reset') request.socket.destroy();
  else response.writeHead(reply.status, reply.headers).end(reply.body);
};

/** Starts the double of a service on a free port that only this machine reaches. */
export const startDouble = async (name: ServiceName, options: DoubleOptions = {}): Promise<Double> => {
  const memory: Memory = { service: SERVICES[name], options, kept: [], commands: [] };
  const server = createServer((request, response) => {
    answer(memory, request, response).catch((error: unknown) => {
      if (error instanceof Refusal) response.writeHead(error.status).end(error.message);
      else request.socket.destroy();
    });
  });
  const { url, close } = await listen(server, 0, memory.service.path);
  const next = (failure: Failure): void => {
    if (memory.service.failures[failure] === undefined)
      throw new Error(`${name} never fails with ${failure}`);
    memory.commands.push(failure);
  };
  return { url, close, next, received: () => [...memory.kept] };
};
