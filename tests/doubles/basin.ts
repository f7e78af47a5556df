import {
  allowAll,
  broken,
  either,
  json,
  page,
  redirect,
  type Post,
  type Reply,
  type Service,
} from './contract.ts';

const unknownForm = (post: Post): Reply => either(post, 404, 'Form not found', { error: 'Form not found' });

/**
 * Basin. Documented: 200 is success, a failure is JSON with `error`. Not verified: all other status codes, what the
 * answer to a good message says, the status of the way back, what a filled trap is answered with.
 *
 * @see https://docs.usebasin.com/guides/form-features/ajax
 */
export const basin: Service = {
  path: '/f/0123456789ab',
  trap: '_gotcha',
  accept: ({ wantsJson }, { thanks }) => {
    if (wantsJson) return json(200, { success: true });
    return thanks === undefined ? page(200, 'Thank you') : redirect(302, thanks);
  },
  refuse: (post) => (post.path === basin.path ? undefined : unknownForm(post)),
  failures: {
    broken,
    'rate-limit': (post) => either(post, 429, 'Too many requests', { error: 'Too many requests' }),
    refused: (post) => either(post, 422, 'Submission failed', { error: 'Submission failed' }),
    'success-false': () => json(200, { success: false }),
    'unknown-form': unknownForm,
  },
  allow: allowAll,
};
