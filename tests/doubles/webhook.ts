import { broken, either, json, page, redirect, type DoubleOptions, type Service } from './contract.ts';

const originOf = ({ thanks }: DoubleOptions): string | undefined =>
  thanks === undefined ? undefined : new URL(thanks).origin;

/** An endpoint of one's own that keeps to docs/contact-endpoint.md. */
export const webhook: Service = {
  path: '/nachricht',
  trap: '_gotcha',
  key: '_key',
  accept: ({ wantsJson, fields }, options) => {
    if (wantsJson) return json(200, { ok: true });
    const next = fields['_next'] ?? '';
    const isOwn = URL.canParse(next) && new URL(next).origin === originOf(options);
    return isOwn ? redirect(303, next) : page(200, 'Danke');
  },
  refuse: (post) =>
    post.path === webhook.path
      ? undefined
      : either(post, 404, 'Nicht gefunden', { errors: [{ code: 'NOT_FOUND' }] }),
  failures: {
    broken,
    'field-errors': (post) =>
      either(post, 422, 'Fehler', {
        errors: [{ field: 'email', code: 'TYPE_EMAIL', message: 'Keine Adresse.' }],
      }),
    html: () => page(200, 'Danke'),
    'rate-limit': () =>
      json(429, { errors: [{ code: 'TOO_MANY', message: 'Zu viele.' }] }, { 'Retry-After': '30' }),
    reset: () => 'reset',
    'success-false': () => json(200, { success: false, message: 'Nicht angenommen.' }),
    'unknown-form': (post) => either(post, 404, 'Nicht gefunden', { errors: [{ code: 'NOT_FOUND' }] }),
  },
  allow: (options) => ({
    'Access-Control-Allow-Origin': originOf(options) ?? '*',
    'Access-Control-Expose-Headers': 'Retry-After',
    Vary: 'Origin',
  }),
};
