import type { Fault } from './validate.client.ts';

/** How sending ended. `again` carries the seconds to wait when the endpoint named them. */
export type Outcome =
  | { kind: 'sent' }
  | { kind: 'faults'; faults: Fault[] }
  | { kind: 'failed'; reason: 'offline' | 'timeout' | 'busy' | 'refused'; again?: number };

const TIMEOUT_MS = 12_000;

interface Reply {
  ok?: boolean;
  success?: boolean;
  errors?: { field?: string; message?: string }[];
}

const readReply = async (response: Response): Promise<Reply> => {
  try {
    const reply: unknown = await response.json();
    return typeof reply === 'object' && reply !== null ? reply : {};
  } catch {
    return {};
  }
};

/** Reads what form services answer: success is a 2xx that does not say otherwise in its body. */
const judge = async (response: Response): Promise<Outcome> => {
  const reply = await readReply(response);
  const errors = Array.isArray(reply.errors) ? reply.errors : [];
  const faults = errors.flatMap(({ field, message }) =>
    field === undefined ? [] : [{ name: field, message: message ?? '' }],
  );
  if (faults.length > 0) return { kind: 'faults', faults };
  if (response.status === 429) {
    const again = Number(response.headers.get('Retry-After'));
    return { kind: 'failed', reason: 'busy', ...(again > 0 ? { again } : {}) };
  }
  const denied = reply.ok === false || reply.success === false || errors.length > 0;
  return response.ok && !denied ? { kind: 'sent' } : { kind: 'failed', reason: 'refused' };
};

/**
 * Posts a form as a browser would, plus `Accept: application/json`, which needs no preflight. Never throws.
 * @param body a FormData
 */
export const send = async (action: string, body: FormData): Promise<Outcome> => {
  try {
    const response = await fetch(action, {
      method: 'POST',
      body,
      headers: { Accept: 'application/json' },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return await judge(response);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError')
      return { kind: 'failed', reason: 'timeout' };
    return { kind: 'failed', reason: 'offline' };
  }
};
