import { describe, expect, it } from 'vitest';
import { consultation } from '../forms/consultation.ts';
import { question } from '../forms/question.ts';
import type { Connection } from './connection.ts';
import { formTag, hiddenFields } from './payload.ts';
import { PRESETS } from './presets.ts';

const SITE = { siteUrl: new URL('https://daten.example.org'), basePath: '/' };

const connect = (name: keyof typeof PRESETS, url: string, hidden: Connection['hidden'] = []): Connection => ({
  url: new URL(url),
  adapter: PRESETS[name],
  hidden,
});

describe('formTag', () => {
  it.each([
    [
      'an endpoint elsewhere',
      connect('webhook', 'https://formulare.example.org/kontakt?a=1&b=2'),
      {
        action: 'https://formulare.example.org/kontakt?a=1&b=2',
        method: 'post',
        name: 'frage',
        attributes: {},
      },
    ],
    [
      'a service where the site is, by its path',
      connect('netlify', 'https://daten.example.org/lab/kontakt/danke/'),
      {
        action: '/lab/kontakt/danke/',
        method: 'post',
        name: 'frage',
        attributes: { 'data-netlify': 'true', 'netlify-honeypot': 'bot-field' },
      },
    ],
  ])('leads to %s', (_name, connection, tag) => {
    expect(formTag(question, connection)).toEqual(tag);
  });
});

describe('hiddenFields', () => {
  const url = 'https://formulare.example.org/';

  it.each<[keyof typeof PRESETS, [string, string][]]>([
    [
      'webhook',
      [
        ['_form', 'frage'],
        ['_subject', 'Civic Data Lab: Kontakt'],
        ['_next', 'https://daten.example.org/kontakt/danke/'],
      ],
    ],
    [
      'formspree',
      [
        ['formular', 'frage'],
        ['_subject', 'Civic Data Lab: Kontakt'],
        ['_next', 'https://daten.example.org/kontakt/danke/'],
      ],
    ],
    [
      'web3forms',
      [
        ['formular', 'frage'],
        ['subject', 'Civic Data Lab: Kontakt'],
        ['redirect', 'https://daten.example.org/kontakt/danke/'],
      ],
    ],
    ['basin', [['formular', 'frage']]],
    [
      'netlify',
      [
        ['form-name', 'frage'],
        ['subject', 'Civic Data Lab: Kontakt'],
      ],
    ],
  ])('are for %s what it knows', (name, fields) => {
    expect(hiddenFields(question, connect(name, url), SITE)).toEqual(fields);
  });

  it('end with those of the operator', () => {
    const own: Connection['hidden'] = [
      ['access_key', '1'],
      ['quelle', 'website'],
    ];
    expect(hiddenFields(question, connect('basin', url, own), SITE)).toEqual([['formular', 'frage'], ...own]);
  });

  it('lead back to the thank-you page of the form, below the base path', () => {
    const fields = hiddenFields(consultation, connect('webhook', url), { ...SITE, basePath: '/lab/' });
    expect(fields).toContainEqual([
      '_next',
      'https://daten.example.org/lab/kontakt/datensprechstunde/danke/',
    ]);
  });
});
