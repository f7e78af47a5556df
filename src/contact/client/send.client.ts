import type { Fault } from '../answers.ts';

/** Why a message is not through, or why we do not know. */
export type Reason = 'offline' | 'unreachable' | 'timeout' | 'busy' | 'broken' | 'refused' | 'unclear';

/**
 * How sending ended. `faults` may name fields that the form does not have. `again` is how many seconds the endpoint asks
 * us to wait.
 */
export type Outcome =
  { kind: 'sent' } | { kind: 'faults'; faults: Fault[] } | { kind: 'failed'; reason: Reason; again?: number };

/** What a service expects, see src/contact/connection/adapter.ts. */
export interface Manner {
  action: string;
  encoding: string;
  /** The JSON key that must be true, or nothing. */
  confirms?: string | undefined;
}

/** Longer than a slow network needs for a few kilobytes, shorter than people wait. */
const TIMEOUT_MS = 12_000;

type Reply = Record<string, unknown>;

const isObject = (value: unknown): value is Reply =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const readReply = async (response: Response): Promise<Reply> => {
  try {
    const reply: unknown = await response.json();
    return isObject(reply) ? reply : {};
  } catch {
    return {};
  }
};

/** Faults as services write them: a list of `{field, message}`, or an object from field to message. */
const readFaults = ({ errors }: Reply): Fault[] => {
  const pairs: unknown[][] = Array.isArray(errors)
    ? errors.filter(isObject).map(({ field, message }) => [field, message])
    : Object.entries(isObject(errors) ? errors : {});
  return pairs.flatMap(([name, message]) =>
    typeof name === 'string' && name !== '' ? [{ name, message: String([message].flat()[0] ?? '') }] : [],
  );
};

const hasErrors = ({ errors, error }: Reply): boolean =>
  Boolean(error) ||
  (Array.isArray(errors) ? errors.length > 0 : isObject(errors) && Object.keys(errors).length > 0);

/** `Retry-After` is a number of seconds or a date. */
const secondsToWait = (response: Response): number | undefined => {
  const value = response.headers.get('Retry-After') ?? '';
  const seconds = /^\d+$/u.test(value) ? Number(value) : Math.ceil((Date.parse(value) - Date.now()) / 1000);
  return seconds > 0 ? seconds : undefined;
};

const judge = async (response: Response, confirms: string | undefined): Promise<Outcome> => {
  const reply = await readReply(response);
  const faults = readFaults(reply);
  if (faults.length > 0) return { kind: 'faults', faults };
  if (response.status === 429) {
    const again = secondsToWait(response);
    return { kind: 'failed', reason: 'busy', ...(again === undefined ? {} : { again }) };
  }
  if (!response.ok) return { kind: 'failed', reason: response.status >= 500 ? 'broken' : 'refused' };
  if (reply['ok'] === false || reply['success'] === false || hasErrors(reply))
    return { kind: 'failed', reason: 'refused' };
  return confirms === undefined || reply[confirms] === true
    ? { kind: 'sent' }
    : { kind: 'failed', reason: 'unclear' };
};

/**
 * Posts a form as a browser would, plus `Accept: application/json`, which needs no preflight. Never throws.
 * @param body all fields as text
 */
export const send = async ({ action, encoding, confirms }: Manner, body: FormData): Promise<Outcome> => {
  try {
    const response = await fetch(action, {
      method: 'POST',
      body:
        encoding === 'urlencoded'
          ? // Browsers write line breaks so when they send a form themselves; here they leave it to us.
            new URLSearchParams(
              [...body].map(([name, value]) => [name, String(value).replace(/\r?\n/gu, '\r\n')]),
            )
          : body,
      headers: { Accept: 'application/json' },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return await judge(response, confirms);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError')
      return { kind: 'failed', reason: 'timeout' };
    return { kind: 'failed', reason: navigator.onLine ? 'unreachable' : 'offline' };
  }
};
