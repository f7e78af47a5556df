import { afterEach, describe, expect, it, vi } from 'vitest';
import { send } from './send.client.ts';

const answer = (body: string, init: ResponseInit = {}): void => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, init)));
};

afterEach(() => vi.unstubAllGlobals());

describe('send', () => {
  it.each([
    ['any 2xx with ok', '{"ok":true}', 200, { kind: 'sent' }],
    ['any 2xx without JSON', 'angenommen', 202, { kind: 'sent' }],
    ['an empty 204', '', 200, { kind: 'sent' }],
    ['ok: false with status 200', '{"ok":false}', 200, { kind: 'failed', reason: 'refused' }],
    ['success: false with status 200', '{"success":false}', 200, { kind: 'failed', reason: 'refused' }],
    ['errors without a field', '{"errors":[{"message":"x"}]}', 200, { kind: 'failed', reason: 'refused' }],
    ['an HTML error page', '<h1>500</h1>', 500, { kind: 'failed', reason: 'refused' }],
    [
      'errors with fields',
      '{"errors":[{"field":"email","message":"nein"}]}',
      422,
      { kind: 'faults', faults: [{ name: 'email', message: 'nein' }] },
    ],
    ['JSON that is no object', 'null', 200, { kind: 'sent' }],
  ])('reads %s', async (_name, body, status, outcome) => {
    answer(body, { status });
    expect(await send('/x', new FormData())).toEqual(outcome);
  });

  it('passes on how long to wait', async () => {
    answer('', { status: 429, headers: { 'Retry-After': '30' } });
    expect(await send('/x', new FormData())).toEqual({ kind: 'failed', reason: 'busy', again: 30 });
  });

  it('never throws without a network', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await send('/x', new FormData())).toEqual({ kind: 'failed', reason: 'offline' });
  });

  it('tells a timeout from a missing network', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new DOMException('zu spät', 'TimeoutError')));
    expect(await send('/x', new FormData())).toEqual({ kind: 'failed', reason: 'timeout' });
  });
});
