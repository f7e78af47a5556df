import type { Adapter } from './adapter-schema.ts';

/** Our own contract, which n8n, a PHP script or CiviCRM can serve; the local endpoint does. Any 2xx is a yes. */
const webhook: Adapter = {
  honeypot: '_gotcha',
  redirect: '_next',
  key: '_key',
  form: '_form',
  subject: '_subject',
  encoding: 'multipart',
  confirms: null,
  needs: [],
  ownPath: false,
  attributes: {},
  hops: [],
};

/** The services that we know, each with what differs from our own contract. */
export const PRESETS = {
  webhook,
  /**
   * Swallows the underscore names it knows; ours would only look odd in the mail, so they have plain names. Its reCAPTCHA
   * must be off, or it refuses scripts (403). `email` becomes Reply-To.
   *
   * @see https://help.formspree.io/hc/en-us/articles/360062302854-Special-Fields
   * @see https://help.formspree.io/articles/building-your-form/honeypot-spam-filtering
   */
  formspree: { ...webhook, key: 'kennung', form: 'formular', confirms: 'ok' },
  /**
   * Knows the site by `access_key`, which is public. A failure may come with status 200, so only `success` counts. It
   * answers a script that sends `redirect`, or is urlencoded, with a redirect that CORS forbids to read. Without a
   * `redirect` that it likes the way leads to its own page on another host.
   *
   * @see https://docs.web3forms.com/getting-started/api-reference
   * @see https://docs.web3forms.com/getting-started/troubleshooting
   */
  web3forms: {
    ...webhook,
    honeypot: 'botcheck',
    redirect: 'redirect',
    key: 'kennung',
    form: 'formular',
    subject: 'subject',
    confirms: 'success',
    needs: ['access_key'],
    hops: ['https://web3forms.com'],
  },
  /**
   * The way back and the subject are settings of the form there (`redirect_url`, `notification_subject`), not fields.
   * Success is documented as status 200, without a word on what the answer says.
   *
   * @see https://docs.usebasin.com/guides/form-features/ajax
   * @see https://docs.usebasin.com/guides/api/api-forms/
   */
  basin: { ...webhook, redirect: null, key: 'kennung', form: 'formular', subject: null },
  /**
   * Finds the forms in the built pages and takes messages at any page of the site, which is then the answer: 200 with
   * HTML, 404 when it does not know the form. Fields that do not stand in the page are lost, so there is no key.
   *
   * @see https://docs.netlify.com/manage/forms/setup/
   * @see https://docs.netlify.com/forms/spam-filters/
   */
  netlify: {
    ...webhook,
    honeypot: 'bot-field',
    redirect: null,
    key: null,
    form: 'form-name',
    subject: 'subject',
    encoding: 'urlencoded',
    ownPath: true,
    attributes: { 'data-netlify': 'true', 'netlify-honeypot': 'bot-field' },
  },
} as const satisfies Record<string, Adapter>;
