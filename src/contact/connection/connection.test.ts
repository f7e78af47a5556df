import { describe, expect, it } from 'vitest';
import { FORMS } from '../forms/index.ts';
import { originsOf, readConnections, type Connections, type Settings } from './connection.ts';
import { PRESETS } from './presets.ts';

const SITE = { siteUrl: new URL('https://daten.example.org'), basePath: '/lab/' };
const ENDPOINT = 'https://formulare.example.org/kontakt';
const IDS = FORMS.map(({ id }) => id);

const stranger = (name: string): string =>
  `${name} gehört zu keinem Formular. Es gibt FRAGE, DATENSPRECHSTUNDE, DATENVORHABEN, GESCHICHTE, FEHLER.`;

const read = (settings: Settings): { connections: Connections; faults: string[] } => {
  const faults: string[] = [];
  return { connections: readConnections(settings, SITE, faults), faults };
};

/** Which form goes where; forms that are not connected are missing. */
const addresses = ({ connections }: { connections: Connections }): Record<string, string> =>
  Object.fromEntries([...connections].map(([id, { url }]) => [id, url.href]));

const noKey = (name: string): string =>
  `${name} fehlt „access_key“; ohne nimmt der Dienst nichts an. Beispiel: ${name}=access_key=…`;

const forAll = (url: string): Record<string, string> => Object.fromEntries(IDS.map((id) => [id, url]));

const noAddress = (name: string): string =>
  `${name} ist keine erlaubte Adresse. Sie beginnt mit https:// (http:// nur für diesen Rechner selbst) ` +
  `und enthält weder Zugangsdaten noch #. Beispiel: ${name}=https://formulare.example.org/kontakt`;

describe('readConnections', () => {
  it.each<[string, Settings]>([
    ['no settings', {}],
    ['empty settings', { CONTACT_ENDPOINT: '', CONTACT_ADAPTER: ' ', CONTACT_HIDDEN: undefined }],
    ['settings of others', { PATH: '/bin', CONTACT: 'x', MY_CONTACT_ENDPOINT: 'x' }],
    ['hidden fields alone', { CONTACT_HIDDEN: 'access_key=1' }],
  ])('connects nothing with %s', (_name, settings) => {
    const found = read(settings);
    expect([addresses(found), found.faults]).toEqual([{}, []]);
  });

  it.each([
    [ENDPOINT, ENDPOINT],
    [` ${ENDPOINT}\n`, ENDPOINT],
    ['https://formspree.io/f/abcdwxyz', 'https://formspree.io/f/abcdwxyz'],
    ['https://n8n.example.org:8443/webhook/a?b=c', 'https://n8n.example.org:8443/webhook/a?b=c'],
    ['https://bücher.example', 'https://xn--bcher-kva.example/'],
    ['http://localhost:4322/nachricht', 'http://localhost:4322/nachricht'],
    ['http://127.0.0.1:4322/', 'http://127.0.0.1:4322/'],
    ['http://[::1]:4322/', 'http://[::1]:4322/'],
  ])('takes %j', (value, url) => {
    const found = read({ CONTACT_ENDPOINT: value });
    expect([addresses(found), found.faults]).toEqual([forAll(url), []]);
  });

  it.each([
    ['http', 'http://formulare.example.org/kontakt'],
    ['http to a host that only looks like this machine', 'http://localhost.example.org/'],
    ['a name and a password', 'https://team:geheim@formulare.example.org/'],
    ['a name', 'https://geheim@formulare.example.org/'],
    ['a fragment', 'https://formulare.example.org/#kontakt'],
    ['an empty fragment', 'https://formulare.example.org/#'],
    ['no scheme', 'formulare.example.org/kontakt'],
    ['a path', '/kontakt'],
    ['nonsense', 'später'],
    ['another scheme', 'ftp://formulare.example.org/'],
    ['a script', 'javascript:alert(1)'],
    ['a mail address', 'mailto:team@example.org'],
    ['a host that would end a directive of the policy', 'https://a;script-src.example.org/'],
  ])('refuses %s', (_name, value) => {
    const found = read({ CONTACT_ENDPOINT: value });
    expect([addresses(found), found.faults]).toEqual([{}, [noAddress('CONTACT_ENDPOINT')]]);
  });

  it.each<[string, Settings, string[]]>([
    [
      'an unknown preset',
      { CONTACT_ENDPOINT: ENDPOINT, CONTACT_ADAPTER: 'formsprei' },
      [
        'CONTACT_ADAPTER kennt „formsprei“ nicht. Erlaubt sind webhook, formspree, web3forms, basin, netlify.',
      ],
    ],
    [
      'broken JSON',
      { CONTACT_ENDPOINT: ENDPOINT, CONTACT_ADAPTER: '{"preset":' },
      ['CONTACT_ADAPTER ist kein lesbares JSON. Beispiel: {"preset":"webhook","honeypot":"falle"}.'],
    ],
    [
      'an unknown key',
      { CONTACT_ENDPOINT: ENDPOINT, CONTACT_ADAPTER: '{"honigtopf":"falle"}' },
      ['CONTACT_ADAPTER hat falsche Angaben: honigtopf. Was erlaubt ist, steht in docs/contact-endpoint.md.'],
    ],
    [
      'an adapter without an address',
      { CONTACT_ADAPTER: 'formspree' },
      [
        'CONTACT_ADAPTER ist gesetzt, aber CONTACT_ENDPOINT fehlt. ' +
          'Beispiel: CONTACT_ENDPOINT=https://formulare.example.org/kontakt',
      ],
    ],
    [
      'an address for a service at our own',
      { CONTACT_ENDPOINT: ENDPOINT, CONTACT_ADAPTER: 'netlify' },
      [
        'CONTACT_ENDPOINT passt nicht zu CONTACT_ADAPTER: Dieser Dienst nimmt Nachrichten an der Adresse der Website selbst an.',
      ],
    ],
    [
      'a technical field with the name of a question',
      { CONTACT_ENDPOINT_FRAGE: ENDPOINT, CONTACT_ADAPTER_FRAGE: '{"honeypot":"email"}' },
      ['„email“ ist im Formular „Kontakt“ zweimal vergeben. Prüft CONTACT_ADAPTER und CONTACT_HIDDEN.'],
    ],
    [
      'a hidden field with the name of a technical one',
      { CONTACT_ENDPOINT_FRAGE: ENDPOINT, CONTACT_HIDDEN_FRAGE: '_next=x' },
      ['„_next“ ist im Formular „Kontakt“ zweimal vergeben. Prüft CONTACT_ADAPTER und CONTACT_HIDDEN_FRAGE.'],
    ],
    [
      'no access key',
      { CONTACT_ENDPOINT: ENDPOINT, CONTACT_ADAPTER: 'web3forms' },
      [noKey('CONTACT_HIDDEN')],
    ],
    [
      'an empty access key',
      {
        CONTACT_ENDPOINT: ENDPOINT,
        CONTACT_ADAPTER: 'web3forms',
        CONTACT_HIDDEN: 'access_key=&from_name=CDL',
      },
      [noKey('CONTACT_HIDDEN')],
    ],
    [
      'a setting for a form that does not exist',
      { CONTACT_ENDPOINT_KONTAKT: ENDPOINT },
      [stranger('CONTACT_ENDPOINT_KONTAKT')],
    ],
    [
      'the name of a form in small letters',
      { CONTACT_ADAPTER_frage: 'webhook', CONTACT_HIDDEN_: '' },
      [stranger('CONTACT_ADAPTER_frage'), stranger('CONTACT_HIDDEN_')],
    ],
    [
      'faults of one form, under the names of its own settings',
      {
        CONTACT_ENDPOINT_FEHLER: 'http://a.example',
        CONTACT_ADAPTER_FEHLER: 'web3forms',
        CONTACT_HIDDEN_FEHLER: 'a=b',
      },
      [noAddress('CONTACT_ENDPOINT_FEHLER'), noKey('CONTACT_HIDDEN_FEHLER')],
    ],
  ])('says once what is wrong with %s', (_name, settings, messages) => {
    expect(read(settings).faults).toEqual(messages);
  });

  it('leaves the other forms connected when one is wrong', () => {
    const found = read({ CONTACT_ENDPOINT: ENDPOINT, CONTACT_ENDPOINT_FRAGE: 'später' });
    expect(found.faults).toEqual([noAddress('CONTACT_ENDPOINT_FRAGE')]);
    expect(Object.keys(addresses(found))).toEqual(IDS.filter((id) => id !== 'frage'));
  });

  it.each<[string, Settings]>([
    [
      'an address',
      { CONTACT_ENDPOINT: 'https://team:geheim@formulare.example.org/geheim?token=geheim#geheim' },
    ],
    ['an address of one form', { CONTACT_ENDPOINT_FRAGE: 'http://formulare.example.org/geheim' }],
    [
      'a hidden field',
      { CONTACT_ENDPOINT: ENDPOINT, CONTACT_ADAPTER: 'web3forms', CONTACT_HIDDEN: 'acces_key=geheim' },
    ],
    ['a value of an adapter', { CONTACT_ENDPOINT: ENDPOINT, CONTACT_ADAPTER: '{"honeypot":"geheim 1"}' }],
    ['a hidden field of no form', { CONTACT_HIDDEN_KONTAKT: 'access_key=geheim' }],
  ])('never repeats the secret in %s', (_name, settings) => {
    const { faults } = read(settings);
    expect(faults).not.toEqual([]);
    expect(faults.join('\n')).not.toContain('geheim');
  });
});

describe('a setting of one form', () => {
  it('connects this form alone', () => {
    expect(addresses(read({ CONTACT_ENDPOINT_FRAGE: ENDPOINT }))).toEqual({ frage: ENDPOINT });
  });

  it('goes before that of all, each setting for itself', () => {
    const { connections, faults } = read({
      CONTACT_ENDPOINT: 'https://formspree.io/f/alle',
      CONTACT_ADAPTER: 'formspree',
      CONTACT_HIDDEN: 'quelle=website',
      CONTACT_ENDPOINT_FRAGE: 'https://formspree.io/f/frage',
      CONTACT_ENDPOINT_FEHLER: ENDPOINT,
      CONTACT_ADAPTER_FEHLER: 'webhook',
      CONTACT_HIDDEN_FEHLER: 'quelle=fehler&x=a%20b',
      CONTACT_ENDPOINT_GESCHICHTE: ' ',
    });
    expect(faults).toEqual([]);
    const summary = [...connections].map(([id, { url, adapter, hidden }]) => [
      id,
      url.pathname,
      adapter.form,
      hidden,
    ]);
    expect(summary).toEqual([
      ['frage', '/f/frage', 'formular', [['quelle', 'website']]],
      ['datensprechstunde', '/f/alle', 'formular', [['quelle', 'website']]],
      ['datenvorhaben', '/f/alle', 'formular', [['quelle', 'website']]],
      ['geschichte', '/f/alle', 'formular', [['quelle', 'website']]],
      [
        'fehler',
        '/kontakt',
        '_form',
        [
          ['quelle', 'fehler'],
          ['x', 'a b'],
        ],
      ],
    ]);
  });
});

describe('presets', () => {
  it('of a service where the site is need no address', () => {
    const found = read({ CONTACT_ADAPTER: 'netlify' });
    expect(found.faults).toEqual([]);
    expect(addresses(found)).toEqual({
      frage: 'https://daten.example.org/lab/kontakt/danke/',
      datensprechstunde: 'https://daten.example.org/lab/kontakt/datensprechstunde/danke/',
      datenvorhaben: 'https://daten.example.org/lab/kontakt/datenvorhaben/danke/',
      geschichte: 'https://daten.example.org/lab/kontakt/geschichte/danke/',
      fehler: 'https://daten.example.org/lab/kontakt/fehler/danke/',
    });
  });

  it('are webhook unless another is named', () => {
    expect(read({ CONTACT_ENDPOINT: ENDPOINT }).connections.get('frage')?.adapter).toEqual(PRESETS.webhook);
  });
});

describe('originsOf', () => {
  it.each<[string, Settings, { send: string[]; hops: string[] }]>([
    ['nothing', {}, { send: [], hops: [] }],
    ['one endpoint', { CONTACT_ENDPOINT: ENDPOINT }, { send: ['https://formulare.example.org'], hops: [] }],
    [
      'a service with pages of its own',
      {
        CONTACT_ENDPOINT: 'https://api.web3forms.com/submit',
        CONTACT_ADAPTER: 'web3forms',
        CONTACT_HIDDEN: 'access_key=1',
      },
      { send: ['https://api.web3forms.com'], hops: ['https://web3forms.com'] },
    ],
    [
      'two endpoints',
      { CONTACT_ENDPOINT: ENDPOINT, CONTACT_ENDPOINT_FEHLER: 'http://localhost:4322/nachricht' },
      { send: ['https://formulare.example.org', 'http://localhost:4322'], hops: [] },
    ],
    ['our own site', { CONTACT_ADAPTER: 'netlify' }, { send: ['https://daten.example.org'], hops: [] }],
  ])('finds those of %s', (_name, settings, origins) => {
    expect(originsOf(read(settings).connections)).toEqual(origins);
  });
});
