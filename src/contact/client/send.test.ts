import { afterEach, describe, expect, it, vi } from 'vitest';
import { send, type Outcome } from './send.client.ts';

const answer = (body: string, init: ResponseInit = {}): void => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, init)));
};

const manner = { action: '/x', encoding: 'multipart' };
const failed = (reason: string): Outcome => ({ kind: 'failed', reason }) as Outcome;

afterEach(() => void vi.useRealTimers());

describe('send', () => {
  it.each([
    ['any 2xx with ok', '{"ok":true}', 200, { kind: 'sent' }],
    ['any 2xx without JSON', 'angenommen', 202, { kind: 'sent' }],
    ['an empty answer', '', 200, { kind: 'sent' }],
    ['ok: false with status 200', '{"ok":false}', 200, failed('refused')],
    ['success: false with status 200', '{"success":false}', 200, failed('refused')],
    ['errors without a field', '{"errors":[{"message":"x"}]}', 200, failed('refused')],
    ['an error as one text', '{"error":"Form not found"}', 200, failed('refused')],
    ['no errors', '{"errors":[]}', 200, { kind: 'sent' }],
    ['an HTML error page', '<h1>500</h1>', 500, failed('broken')],
    ['a form that is not there', '{"error":"Form not found"}', 404, failed('refused')],
    [
      'errors with fields',
      '{"errors":[{"field":"email","message":"nein"}]}',
      422,
      { kind: 'faults', faults: [{ name: 'email', message: 'nein' }] },
    ],
    [
      'errors by field',
      '{"errors":{"email":["nein","doch"],"x":"y"}}',
      422,
      {
        kind: 'faults',
        faults: [
          { name: 'email', message: 'nein' },
          { name: 'x', message: 'y' },
        ],
      },
    ],
    ['errors of odd shapes', '{"errors":[null,7,{"field":""},{"field":5}]}', 400, failed('refused')],
    ['JSON that is no object', 'null', 200, { kind: 'sent' }],
  ])('reads %s', async (_name, body, status, outcome) => {
    answer(body, { status });
    expect(await send(manner, new FormData())).toEqual(outcome);
  });

  it.each([
    ['{"success":true}', { kind: 'sent' }],
    ['{"success":"true"}', failed('unclear')],
    ['<h1>Willkommen im WLAN</h1>', failed('unclear')],
    ['', failed('unclear')],
  ])('where a service confirms, takes %s as it is', async (body, outcome) => {
    answer(body);
    expect(await send({ ...manner, confirms: 'success' }, new FormData())).toEqual(outcome);
  });

  it.each([
    ['30', 30],
    ['Mon, 23 Nov 2026 12:01:00 GMT', 60],
    ['Mon, 23 Nov 2026 11:00:00 GMT', undefined],
    ['bald', undefined],
    [undefined, undefined],
  ])('passes on how long to wait: %s', async (value, again) => {
    vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z') });
    answer('', { status: 429, headers: value === undefined ? {} : { 'Retry-After': value } });
    expect(await send(manner, new FormData())).toEqual({
      ...failed('busy'),
      ...(again === undefined ? {} : { again }),
    });
  });

  it.each([
    [true, 'unreachable'],
    [false, 'offline'],
  ])('never throws when nothing gets through, online %s', async (onLine, reason) => {
    vi.stubGlobal('navigator', { onLine });
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await send(manner, new FormData())).toEqual(failed(reason));
  });

  it('tells a timeout from a missing network', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new DOMException('zu spät', 'TimeoutError')));
    expect(await send(manner, new FormData())).toEqual(failed('timeout'));
  });

  it.each([
    ['urlencoded', URLSearchParams, 'Grüße\r\n👋'],
    // The browser changes the line breaks here itself, later.
    ['multipart', FormData, 'Grüße\n👋'],
  ])('sends as %s what is asked for', async (encoding, kind, text) => {
    let sent: unknown;
    vi.stubGlobal('fetch', (_url: string, { body }: RequestInit) => {
      sent = body;
      return Promise.resolve(new Response(''));
    });
    const body = new FormData();
    body.set('nachricht', 'Grüße\n👋');
    await send({ action: '/x', encoding }, body);
    expect(sent).toBeInstanceOf(kind);
    expect((sent as FormData).get('nachricht')).toBe(text);
  });
});
