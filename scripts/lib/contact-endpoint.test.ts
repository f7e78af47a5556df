import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/delivery/listen.ts';
import { startContactEndpoint } from './contact-endpoint.ts';

const thanksUrl = new URL('http://localhost:4321/kontakt/danke/');
const message = { anliegen: 'beratung', nachricht: 'Hallo & <b>guten Tag</b>', email: 'a@b.de' };
const json = { Accept: 'application/json' };

let folder = '';
let endpoint: RunningServer;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'messages-'));
  endpoint = await startContactEndpoint({ port: 0, folder, thanksUrl });
});
afterEach(async () => {
  await endpoint.close();
  rmSync(folder, { recursive: true, force: true });
});

const at = (path: string): URL => new URL(path, endpoint.url);

const send = (
  fields: Record<string, string>,
  { path = '/nachricht', headers = {} }: { path?: string; headers?: Record<string, string> } = {},
): Promise<Response> =>
  fetch(at(path), { method: 'POST', body: new URLSearchParams(fields), headers, redirect: 'manual' });

const stored = (): { receivedAt: string; fields: Record<string, string> }[] =>
  readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as never);

describe('a message', () => {
  const form = new FormData();
  for (const [name, value] of Object.entries(message)) form.set(name, value);

  it.each([
    ['urlencoded', new URLSearchParams(message), {}],
    ['multipart', form, {}],
    ['JSON', JSON.stringify(message), { 'Content-Type': 'application/json' }],
  ])('as %s is stored', async (_name, body, headers) => {
    const response = await fetch(at('/nachricht'), {
      method: 'POST',
      body,
      headers: { ...json, ...headers },
    });
    expect([response.status, await response.json()]).toEqual([200, { ok: true }]);
    expect(stored()).toEqual([
      { receivedAt: expect.stringMatching(/^\d{4}-.*Z$/u) as string, form: 'frage', fields: message },
    ]);
  });

  it('from a browser without script is thanked on the site', async () => {
    const response = await send(message);
    expect([response.status, response.headers.get('Location')]).toEqual([303, thanksUrl.href]);
  });

  it.each([
    ['http://localhost:4321/danke/?a=1', 'http://localhost:4321/danke/?a=1'],
    ['/danke/', 'http://localhost:4321/danke/'],
    ['https://evil.example.org/', thanksUrl.href],
    ['//evil.example.org/', thanksUrl.href],
    ['http://localhost:9999/', thanksUrl.href],
    ['javascript:alert(1)', thanksUrl.href],
    ['blob:http://localhost:4321/x', thanksUrl.href],
    ['http://[', thanksUrl.href],
  ])('that wants to go on to %s goes to %s', async (next, expected) => {
    const response = await send({ ...message, _next: next });
    expect(response.headers.get('Location')).toBe(expected);
  });

  it.each([
    ['http://localhost:4321/danke/', 'http://localhost:4321/danke/'],
    ['https://evil.example.org/', thanksUrl.href],
  ])('that wants to go on to %s gets there by a detour too', async (next, expected) => {
    const response = await send({ ...message, _next: next }, { path: '/nachricht?modus=hop' });
    const detour = at(response.headers.get('Location') ?? '');
    expect([response.status, detour.pathname]).toEqual([303, '/weiter']);
    const second = await fetch(detour, { redirect: 'manual' });
    expect([second.status, second.headers.get('Location')]).toEqual([303, expected]);
    const planted = await fetch(at('/weiter?_next=https://evil.example.org/'), { redirect: 'manual' });
    expect(planted.headers.get('Location')).toBe(thanksUrl.href);
  });

  it('with the same key is stored once, even at the same time', async () => {
    const keyed = { ...message, _key: '../../same' };
    const responses = await Promise.all([send(keyed), send(keyed), send(keyed)]);
    expect(responses.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(stored()).toHaveLength(1);
    await send({ ...message, _key: 'other' });
    expect(stored()).toHaveLength(2);
  });

  it('keeps the fields for the endpoint out of the file', async () => {
    await send({ ...message, _next: '/danke/', _key: '1', _gotcha: '' });
    expect(stored()[0]?.fields).toEqual(message);
  });

  it('from a robot looks sent and is not stored', async () => {
    const response = await send({ ...message, _gotcha: 'https://spam.example.org' }, { headers: json });
    expect([response.status, await response.json()]).toEqual([200, { ok: true }]);
    expect(stored()).toEqual([]);
  });

  it('with faults is refused, in JSON', async () => {
    const response = await send({ ...message, email: 'a', nachricht: '' }, { headers: json });
    expect(response.status).toBe(422);
    expect(await response.json()).toEqual({
      errors: [
        { field: 'nachricht', code: 'REQUIRED_FIELD_MISSING', message: 'Schreibt uns, worum es geht.' },
        {
          field: 'email',
          code: 'TYPE_EMAIL',
          message: 'Die E-Mail-Adresse ist nicht vollständig. Sie sieht so aus: name@verein.de',
        },
      ],
    });
    expect(stored()).toEqual([]);
  });

  it('with faults is refused, on a page', async () => {
    const response = await send({ ...message, email: '' });
    expect([response.status, response.headers.get('Content-Type')]).toEqual([
      422,
      'text/html; charset=utf-8',
    ]);
    expect(await response.text()).toContain(
      '<li>Gebt eine E-Mail-Adresse an, damit wir antworten können.</li>',
    );
  });

  it('is checked by the rules of its own form, and filed under its name', async () => {
    const report = { _form: 'fehler', seite: '/academy/', hilfreich: 'ja', nachricht: '', email: '' };
    expect((await send(report)).status).toBe(303);
    expect(stored()).toMatchObject([{ form: 'fehler', fields: { seite: '/academy/', hilfreich: 'ja' } }]);
    expect((await send({ ...report, hilfreich: '' })).status).toBe(422);
    const unknown = await send({ ...report, _form: 'gibt-es-nicht' }, { headers: json });
    expect([unknown.status, await unknown.json()]).toMatchObject([
      422,
      { errors: [{ code: 'UNKNOWN_FORM' }] },
    ]);
  });

  it('of more than 1 MB is refused', async () => {
    const response = await send({ ...message, nachricht: 'x'.repeat(1_000_001) }, { headers: json });
    expect([response.status, stored()]).toEqual([413, []]);
  });
});

describe('the site', () => {
  it.each(['POST', 'OPTIONS'])('may send: %s', async (method) => {
    const response = await fetch(at('/nachricht'), { method, headers: { Origin: thanksUrl.origin } });
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('http://localhost:4321');
  });

  it('may not read what others sent', async () => {
    const response = await fetch(at('/'), { headers: { Origin: thanksUrl.origin } });
    expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
  });
});

describe('the overview', () => {
  it('is empty at first', async () => {
    expect(await (await fetch(at('/'))).text()).toContain('Noch ist nichts angekommen.');
  });

  it('shows what arrived and lets none of it run', async () => {
    await send({ ...message, '<script>x</script>': '"\'<img src=x onerror=alert(1)>' });
    const response = await fetch(at('/'));
    const html = await response.text();
    expect(html).toContain('Hallo &amp; &lt;b&gt;guten Tag&lt;/b&gt;');
    expect(html).not.toMatch(/<script|<img|<b>/u);
    expect(response.headers.get('Content-Security-Policy')).toBe("default-src 'none'");
  });
});

describe('a failure on command', () => {
  it.each([
    ['500', 500, [{ code: 'SERVER', message: 'Der Dienst ist gestört.' }]],
    [
      '422',
      422,
      [{ field: 'email', code: 'TYPE_EMAIL', message: 'Das ist keine vollständige E-Mail-Adresse.' }],
    ],
    ['429', 429, [{ code: 'TOO_MANY', message: 'Zu viele Nachrichten in kurzer Zeit.' }]],
  ])('%s for one request', async (modus, status, errors) => {
    const response = await send(message, { path: `/nachricht?modus=${modus}&seconds=7`, headers: json });
    expect([response.status, await response.json()]).toEqual([status, { errors }]);
    expect(response.headers.get('Retry-After')).toBe(modus === '429' ? '7' : null);
    expect(stored()).toEqual([]);
    expect((await send(message, { headers: json })).status).toBe(200);
  });

  it('success-false says no with status 200', async () => {
    const response = await send(message, { path: '/nachricht?modus=success-false', headers: json });
    expect([response.status, await response.json()]).toEqual([
      200,
      { success: false, message: 'Nicht angenommen.' },
    ]);
    expect(stored()).toEqual([]);
  });

  it('html says yes without JSON', async () => {
    const response = await send(message, { path: '/nachricht?modus=html', headers: json });
    expect([response.status, response.headers.get('Content-Type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
    expect(stored()).toHaveLength(1);
  });

  it('reset cuts the line', async () => {
    await expect(send(message, { path: '/nachricht?modus=reset' })).rejects.toThrow();
    expect(stored()).toEqual([]);
  });

  it('slow answers late', async () => {
    const start = Date.now();
    const response = await send(message, { path: '/nachricht?modus=slow&seconds=0.2', headers: json });
    expect(response.status).toBe(200);
    expect(Date.now() - start).toBeGreaterThanOrEqual(190);
  });

  it('slow does not keep a stopped endpoint alive', async () => {
    const waiting = expect(send(message, { path: '/nachricht?modus=slow&seconds=60' })).rejects.toThrow();
    await fetch(at('/modus'));
    await endpoint.close();
    await waiting;
    expect(stored()).toEqual([]);
  });

  it('stays until it is changed', async () => {
    const change = await fetch(at('/modus'), { method: 'PUT', body: '{"mode":"429","seconds":3}' });
    expect(await change.json()).toEqual({ mode: '429', seconds: 3 });
    expect((await send(message)).status).toBe(429);
    expect((await send(message)).headers.get('Retry-After')).toBe('3');
    expect(await (await fetch(at('/modus'))).json()).toEqual({ mode: '429', seconds: 3 });
    await fetch(at('/modus'), { method: 'PUT', body: '{"mode":"ok"}' });
    expect((await send(message)).status).toBe(303);
  });

  it.each([
    ['PUT', '/modus', '{"mode":"kaputt"}', 400],
    ['PUT', '/modus', 'x', 400],
    ['POST', '/nachricht?modus=kaputt', 'x', 400],
    ['GET', '/nachricht', undefined, 404],
    ['DELETE', '/', undefined, 404],
    ['GET', '//x', undefined, 404],
  ])('%s %s is a mistake and is called one', async (method, path, body, status) => {
    const response = await fetch(endpoint.url.slice(0, -1) + path, {
      method,
      headers: json,
      ...(body === undefined ? {} : { body }),
    });
    expect(response.status).toBe(status);
    expect(await response.json()).toHaveProperty('errors');
  });
});
