import { broken, page, type Reply, type Service } from './contract.ts';

const unknownForm = (): Reply => page(404, 'Page not found');

/**
 * Netlify Forms and the site in one: every path is a page, and a message is answered with the page it was posted to.
 * Not verified: the status of a rate limit, what a filled trap is answered with (it is kept nowhere).
 *
 * @see https://docs.netlify.com/manage/forms/setup/
 */
export const netlify: Service = {
  path: '/',
  trap: 'bot-field',
  accept: ({ path }) => page(200, path),
  refuse: ({ type, fields }, { forms }) => {
    const name = fields['form-name'];
    // With files a form may be multipart, ours has none.
    const isTaken = type === 'application/x-www-form-urlencoded' && name !== undefined;
    return isTaken && (forms?.includes(name) ?? true) ? undefined : unknownForm();
  },
  failures: {
    broken,
    'rate-limit': () => page(429, 'Too many requests'),
    'unknown-form': unknownForm,
  },
  // The pages of one site need no leave.
  allow: () => ({}),
};
