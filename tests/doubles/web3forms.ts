import { allowAll, broken, json, page, redirect, type Post, type Reply, type Service } from './contract.ts';

/** It answers scripts in JSON; `redirect` in the message or urlencoded fields make it take them for a plain form. */
const isScript = ({ wantsJson, type, fields }: Post): boolean =>
  wantsJson && type !== 'application/x-www-form-urlencoded' && fields['redirect'] === undefined;

const fail = (post: Post, status: number, message: string): Reply =>
  isScript(post) ? json(status, { success: false, message }) : page(status, message);

const unknownKey = (post: Post): Reply => fail(post, 400, 'Invalid Access Key');

/**
 * Web3Forms. Not verified: what a filled `botcheck` is answered with; which refusals come with status 200 (users report
 * a wrong key, its documentation says 400); the page that plain forms see after a refusal.
 *
 * @see https://docs.web3forms.com/getting-started/api-reference
 * @see https://docs.web3forms.com/getting-started/troubleshooting
 */
export const web3forms: Service = {
  path: '/submit',
  trap: 'botcheck',
  accept: (post) =>
    isScript(post)
      ? json(200, { success: true, message: 'Email sent successfully!' })
      : redirect(301, post.fields['redirect'] || 'https://web3forms.com/success'),
  refuse: (post, { accessKey }) => {
    if (post.path !== web3forms.path) return page(404, 'Not Found');
    return accessKey !== undefined && post.fields['access_key'] === accessKey ? undefined : unknownKey(post);
  },
  failures: {
    broken: (post) =>
      isScript(post) ? json(500, { success: false, message: 'Something went wrong.' }) : broken(),
    // It blocks the address for an hour and does not say so in a header.
    'rate-limit': (post) => fail(post, 429, 'Too many requests'),
    refused: () => json(403, { message: 'forbidden' }),
    'success-false': (post) => fail(post, 200, 'The message looks like spam.'),
    'unknown-form': unknownKey,
  },
  allow: allowAll,
};
