import { allowAll, broken, either, json, redirect, type Post, type Reply, type Service } from './contract.ts';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/u;

const fieldErrors = (post: Post): Reply =>
  either(post, 422, 'Validation errors', {
    error: 'Validation errors',
    errors: [{ code: 'TYPE_EMAIL', field: 'email', message: 'should be an email' }],
  });

const unknownForm = (post: Post): Reply =>
  either(post, 404, 'Form not found', { error: 'Form not found', code: 'FORM_NOT_FOUND' });

/**
 * Formspree, as its help pages, its client library and answers published by users describe it. Not verified: status and
 * body of 429; whether the free plan honours `_next`.
 *
 * @see https://github.com/formspree/formspree-js/blob/main/packages/formspree-core/src/submission.ts
 */
export const formspree: Service = {
  path: '/f/abcdwxyz',
  trap: '_gotcha',
  accept: ({ wantsJson, fields }) =>
    wantsJson ? json(200, { next: '/thanks', ok: true }) : redirect(302, fields['_next'] || '/thanks'),
  refuse: (post) => {
    if (post.path !== formspree.path) return unknownForm(post);
    const email = post.fields['email'] ?? '';
    return email === '' || EMAIL.test(email) ? undefined : fieldErrors(post);
  },
  failures: {
    broken,
    'field-errors': fieldErrors,
    'rate-limit': (post) =>
      either(post, 429, 'Too many requests', { error: 'Too many requests', errors: [] }),
    'unknown-form': unknownForm,
    // What its reCAPTCHA does to scripts; a browser would see the riddle.
    captcha: (post) =>
      either(post, post.wantsJson ? 403 : 200, 'reCAPTCHA', {
        error: 'In order to submit via AJAX, you need to set a custom key or reCAPTCHA must be disabled.',
      }),
  },
  allow: allowAll,
};
