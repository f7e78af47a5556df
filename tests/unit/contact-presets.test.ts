import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Outcome } from '../../src/contact/client/send.client.ts';
import type { FormDefinition } from '../../src/contact/form.ts';
import { FORMS } from '../../src/contact/forms/index.ts';
import type { Failure } from '../doubles/contract.ts';
import { SERVICES, type ServiceName } from '../doubles/serve.ts';
import {
  ACCESS_KEY,
  answersFor,
  asForm,
  clearStage,
  expectThanks,
  receivedBy,
  sendByBrowser,
  sendByScript,
  SENDING,
  setStage,
  type Stage,
} from './lib/contact-stage.ts';

const NAMES = Object.keys(SERVICES) as ServiceName[];

// Node has no such thing as being offline; browsers say true unless they are sure.
beforeEach(() => vi.stubGlobal('navigator', { onLine: true }));
afterEach(clearStage);

/** The technical fields that each service gets. */
const TECHNICAL: Record<ServiceName, (form: FormDefinition) => Record<string, string>> = {
  webhook: ({ id, title }) => ({ _form: id, _subject: `Civic Data Lab: ${title}`, _gotcha: '' }),
  formspree: ({ id, title }) => ({ formular: id, _subject: `Civic Data Lab: ${title}`, _gotcha: '' }),
  web3forms: ({ id, title }) => ({
    access_key: ACCESS_KEY,
    formular: id,
    subject: `Civic Data Lab: ${title}`,
    botcheck: '',
  }),
  basin: ({ id }) => ({ formular: id, _gotcha: '' }),
  netlify: ({ id, title }) => ({ 'form-name': id, subject: `Civic Data Lab: ${title}`, 'bot-field': '' }),
};

/** Where the key of a sending goes, and the way back. */
const KEYS: Partial<Record<ServiceName, string>> = {
  webhook: '_key',
  formspree: 'kennung',
  web3forms: 'kennung',
  basin: 'kennung',
};
const REDIRECTS: Partial<Record<ServiceName, string>> = {
  webhook: '_next',
  formspree: '_next',
  web3forms: 'redirect',
};

const field = (name: string | undefined, value: string): Record<string, string> =>
  name === undefined ? {} : { [name]: value };

describe.each(NAMES)('%s', (name) => {
  it.each(FORMS)('gets exactly what was typed into $id by a script', async (form) => {
    const stage = await setStage(name, form);
    const answers = answersFor(form);
    expect(await sendByScript(stage, answers)).toEqual({ kind: 'sent' });
    expect(receivedBy(stage)).toEqual([
      { ...TECHNICAL[name](form), ...field(KEYS[name], SENDING), ...Object.fromEntries(answers) },
    ]);
  });

  it.each(FORMS)('gets exactly what was typed into $id without a script and leads back', async (form) => {
    const stage = await setStage(name, form);
    const answers = answersFor(form);
    await expectThanks(await sendByBrowser(stage, answers), stage);
    expect(receivedBy(stage)).toEqual([
      {
        ...TECHNICAL[name](form),
        ...field(REDIRECTS[name], stage.thanks),
        ...Object.fromEntries(answers),
      },
    ]);
  });

  it('keeps nothing that a robot has filled in, and does not say so', async () => {
    const stage = await setStage(name);
    const answers = answersFor(stage.form);
    stage.hidden = stage.hidden.map(([field, value]) =>
      field === stage.connection.adapter.honeypot ? [field, 'https://spam.example'] : [field, value],
    );
    expect(await sendByScript(stage, answers)).toEqual({ kind: 'sent' });
    await expectThanks(await sendByBrowser(stage, answers), stage);
    expect(stage.double.received()).toEqual([]);
  });
});

const busy: Outcome = { kind: 'failed', reason: 'busy' };
const refused: Outcome = { kind: 'failed', reason: 'refused' };
const down: Outcome = { kind: 'failed', reason: 'broken' };

/** Every failure of each contract. */
const FAILURES: [ServiceName, Failure, Outcome][] = [
  ['webhook', 'broken', down],
  ['webhook', 'field-errors', { kind: 'faults', faults: [{ name: 'email', message: 'Keine Adresse.' }] }],
  ['webhook', 'rate-limit', { kind: 'failed', reason: 'busy', again: 30 }],
  ['webhook', 'reset', { kind: 'failed', reason: 'unreachable' }],
  ['webhook', 'success-false', refused],
  ['webhook', 'unknown-form', refused],
  ['formspree', 'broken', down],
  ['formspree', 'captcha', refused],
  [
    'formspree',
    'field-errors',
    { kind: 'faults', faults: [{ name: 'email', message: 'should be an email' }] },
  ],
  ['formspree', 'rate-limit', busy],
  ['formspree', 'unknown-form', refused],
  ['web3forms', 'broken', down],
  ['web3forms', 'rate-limit', busy],
  ['web3forms', 'refused', refused],
  ['web3forms', 'success-false', refused],
  ['web3forms', 'unknown-form', refused],
  ['basin', 'broken', down],
  ['basin', 'rate-limit', busy],
  ['basin', 'refused', refused],
  ['basin', 'success-false', refused],
  ['basin', 'unknown-form', refused],
  ['netlify', 'broken', down],
  ['netlify', 'rate-limit', busy],
  ['netlify', 'unknown-form', refused],
];

describe('failures', () => {
  it('are all looked at', () => {
    const known = NAMES.flatMap((name) =>
      Object.keys(SERVICES[name].failures).map((failure) => `${name} ${failure}`),
    );
    const tried = FAILURES.map(([name, failure]) => `${name} ${failure}`);
    expect([...tried, 'webhook html'].toSorted()).toEqual(known.toSorted());
  });

  it.each(FAILURES)(
    '%s with %s ends as it should, and the next message is taken',
    async (name, failure, outcome) => {
      const stage = await setStage(name);
      const answers = answersFor(stage.form);
      stage.double.next(failure);
      expect(await sendByScript(stage, answers)).toEqual(outcome);
      expect(stage.double.received()).toEqual([]);
      expect(await sendByScript(stage, answers)).toEqual({ kind: 'sent' });
      expect(stage.double.received()).toHaveLength(1);
    },
  );

  it('a page instead of JSON is a yes where any 2xx is one', async () => {
    const stage = await setStage('webhook');
    stage.double.next('html');
    expect(await sendByScript(stage, answersFor(stage.form))).toEqual({ kind: 'sent' });
    expect(stage.double.received()).toHaveLength(1);
  });

  it('cannot be commanded where the service has none', async () => {
    const { double } = await setStage('netlify');
    expect(() => double.next('field-errors')).toThrow('netlify never fails with field-errors');
  });
});

describe('what a service refuses by itself', () => {
  const elsewhere = (stage: Stage): void => {
    stage.action = new URL('/f/vergessen', stage.double.url).href;
  };
  const withHidden =
    (field: string, value: string) =>
    (stage: Stage): void => {
      stage.hidden = [...stage.hidden.filter(([one]) => one !== field), [field, value]];
    };
  it.each<[ServiceName, string, (stage: Stage) => void, Outcome]>([
    ['webhook', 'another path', elsewhere, refused],
    ['formspree', 'a form that does not exist', elsewhere, refused],
    ['web3forms', 'a wrong key', withHidden('access_key', 'falsch'), refused],
    ['basin', 'a form that does not exist', elsewhere, refused],
    ['netlify', 'a form that is in no page', withHidden('form-name', 'fremd'), refused],
  ])('%s: %s', async (name, _what, spoil, outcome) => {
    const stage = await setStage(name);
    spoil(stage);
    expect(await sendByScript(stage, answersFor(stage.form))).toEqual(outcome);
    expect(stage.double.received()).toEqual([]);
  });

  it('formspree: an address that is none', async () => {
    const stage = await setStage('formspree');
    const outcome = await sendByScript(stage, [['email', 'verein']]);
    expect(outcome).toEqual({ kind: 'faults', faults: [{ name: 'email', message: 'should be an email' }] });
  });

  it('webhook: the same sending twice', async () => {
    const stage = await setStage('webhook');
    const answers = answersFor(stage.form);
    expect([await sendByScript(stage, answers), await sendByScript(stage, answers)]).toEqual([
      { kind: 'sent' },
      { kind: 'sent' },
    ]);
    expect(stage.double.received()).toHaveLength(1);
  });

  it('webhook: a way back to another site', async () => {
    const stage = await setStage('webhook');
    withHidden('_next', 'https://fremd.example/')(stage);
    const response = await sendByBrowser(stage, answersFor(stage.form));
    expect([response.status, response.headers.get('Location')]).toEqual([200, null]);
  });
});

describe('scripts of our site', () => {
  it.each([
    ['webhook', 'https://daten.example.org'],
    ['formspree', '*'],
    ['web3forms', '*'],
    ['basin', '*'],
    ['netlify', null],
  ] as const)('may read the answers of %s: %s', async (name, allowed) => {
    const stage = await setStage(name);
    const headers = { Accept: 'application/json', Origin: 'https://daten.example.org' };
    const body = new URLSearchParams(stage.hidden);
    const response = await fetch(stage.action, { method: 'POST', body, headers, redirect: 'manual' });
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe(allowed);
  });

  it.each([
    ['the way back', (stage: Stage) => asForm(stage.hidden)],
    [
      'urlencoded fields',
      ({ hidden }: Stage) => new URLSearchParams(hidden.filter(([field]) => field !== 'redirect')),
    ],
  ])('must not send %s to web3forms: the answer leads away', async (_what, makeBody) => {
    const stage = await setStage('web3forms');
    const headers = { Accept: 'application/json' };
    const response = await fetch(stage.action, {
      method: 'POST',
      body: makeBody(stage),
      headers,
      redirect: 'manual',
    });
    expect(response.status).toBe(301);
  });
});
