/** Fields of a message as texts. */
export type Fields = Readonly<Record<string, string>>;

/** A form that was posted. */
export interface Post {
  path: string;
  /** Media type without parameters. */
  type: string;
  /** Whether a script asks, with `Accept: application/json`. */
  wantsJson: boolean;
  fields: Fields;
}

/** What a double answers. */
export interface Reply {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** Failures that can be commanded; no service knows all of them. `html` is a page where JSON is expected. */
export type Failure =
  | 'broken'
  | 'captcha'
  | 'field-errors'
  | 'html'
  | 'rate-limit'
  | 'refused'
  | 'reset'
  | 'success-false'
  | 'unknown-form';

/** What the operator has set at the service. */
export interface DoubleOptions {
  /** Our thank-you page: what the way back leads to where it is a setting, and whose origin counts as the own one. */
  thanks?: string;
  /** Forms that Netlify has found in the pages; without it any name will do. */
  forms?: readonly string[];
  /** The only one that Web3Forms knows. */
  accessKey?: string;
}

/** One service, or our own webhook. Functions answer as the real one does. */
export interface Service {
  /** Where its form is, from the root. */
  path: string;
  /** The field that only robots fill in; such a message gets the answer of a good one and is not kept. */
  trap: string;
  /** The field by which a message that comes twice is known. */
  key?: string;
  accept: (post: Post, options: DoubleOptions) => Reply;
  /** The answer to a message that is not taken; nothing for a good one. */
  refuse: (post: Post, options: DoubleOptions) => Reply | undefined;
  /** `reset` breaks the connection. */
  failures: Partial<Record<Failure, (post: Post) => Reply | 'reset'>>;
  /** The headers that let scripts of other sites read the answer. */
  allow: (options: DoubleOptions) => Readonly<Record<string, string>>;
}

export const json = (status: number, data: unknown, headers: Record<string, string> = {}): Reply => ({
  status,
  headers: { ...headers, 'Content-Type': 'application/json' },
  body: JSON.stringify(data),
});

/** A page in the service's own look. */
export const page = (status: number, title: string): Reply => ({
  status,
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body: `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1></html>`,
});

export const redirect = (status: number, to: string): Reply => ({
  status,
  headers: { Location: to },
  body: '',
});

/** JSON for scripts, a page for browsers. */
export const either = ({ wantsJson }: Post, status: number, title: string, data: unknown): Reply =>
  wantsJson ? json(status, data) : page(status, title);

/** Every site may read the answers. */
export const allowAll = (): Record<string, string> => ({ 'Access-Control-Allow-Origin': '*' });

/** The service itself has failed. */
export const broken = (): Reply => page(500, 'Internal Server Error');
