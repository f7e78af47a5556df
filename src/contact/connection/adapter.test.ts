import { describe, expect, it } from 'vitest';
import { readAdapter } from './adapter.ts';
import { PRESETS } from './presets.ts';

const NAMES = Object.keys(PRESETS) as (keyof typeof PRESETS)[];
const NO_JSON = 'ist kein lesbares JSON. Beispiel: {"preset":"webhook","honeypot":"falle"}';
const wrong = (keys: string): string =>
  `hat falsche Angaben: ${keys}. Was erlaubt ist, steht in docs/contact-endpoint.md`;
const unknown = (shown: string): string =>
  `kennt ${shown} nicht. Erlaubt sind webhook, formspree, web3forms, basin, netlify`;

const messageOf = (value: string): string => {
  try {
    readAdapter(value);
  } catch (error) {
    return (error as Error).message;
  }
  return 'kein Fehler';
};

describe('presets', () => {
  it.each(NAMES)('%s has a name of its own for every technical field', (name) => {
    const { honeypot, redirect, key, form, subject, needs } = PRESETS[name];
    const names = [honeypot, redirect, key, form, subject, ...needs].filter((one) => one !== null);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('readAdapter', () => {
  it.each(NAMES)('knows %s by its name', (name) => {
    expect(readAdapter(` ${name}\n`)).toEqual(PRESETS[name]);
  });

  it.each([
    ['nothing but the form of JSON', '{}', PRESETS.webhook],
    [
      'a preset and what differs',
      '{"preset":"basin","honeypot":"falle"}',
      { ...PRESETS.basin, honeypot: 'falle' },
    ],
    [
      'a field that is not to be sent',
      '{"redirect":null,"key":null}',
      { ...PRESETS.webhook, redirect: null, key: null },
    ],
    ['what must be true', ' {"confirms":"angenommen"} ', { ...PRESETS.webhook, confirms: 'angenommen' }],
    [
      'lists and attributes',
      '{"needs":["schluessel"],"attributes":{"data-x":"1"},"hops":["https://danke.example.org"]}',
      {
        ...PRESETS.webhook,
        needs: ['schluessel'],
        attributes: { 'data-x': '1' },
        hops: ['https://danke.example.org'],
      },
    ],
  ])('reads %s', (_name, value, adapter) => {
    expect(readAdapter(value)).toEqual(adapter);
  });

  it.each([
    ['an unknown name', 'formsprei', unknown('„formsprei“')],
    ['a name of every object', 'toString', unknown('diesen Namen')],
    ['no name', '', unknown('diesen Namen')],
    ['a list', '["webhook"]', unknown('diesen Namen')],
    ['an unknown name in JSON', '{"preset":"formular"}', unknown('„formular“')],
    ['a preset that is null', '{"preset":null}', unknown('„null“')],
    ['an address with a secret', 'https://x.example/?token=geheim', unknown('diesen Namen')],
    ['broken JSON', '{"preset":"webhook"', NO_JSON],
    ['JSON with single quotes', "{'preset':'webhook'}", NO_JSON],
    ['an unknown key', '{"honigtopf":"falle"}', wrong('honigtopf')],
    ['two unknown keys', '{"honigtopf":"falle","ziel":"x"}', wrong('honigtopf, ziel')],
    ['a field name with a space', '{"honeypot":"meine falle"}', wrong('honeypot')],
    ['a field name that begins with a digit', '{"form":"1"}', wrong('form')],
    ['a field name of 51 signs', `{"key":"${'k'.repeat(51)}"}`, wrong('key')],
    ['no trap', '{"honeypot":null}', wrong('honeypot')],
    ['no field for the form', '{"form":null}', wrong('form')],
    ['an unknown encoding', '{"encoding":"json"}', wrong('encoding')],
    ['a list that is none', '{"needs":"access_key"}', wrong('needs')],
    ['a wrong name in a list', '{"needs":["access key"]}', wrong('needs.0')],
    ['text for yes', '{"ownPath":"true"}', wrong('ownPath')],
    ['a hop without https', '{"hops":["http://danke.example.org"]}', wrong('hops.0')],
    ['a hop that is no address', '{"hops":["danke"]}', wrong('hops.0')],
    ['a hop that would end a directive', '{"hops":["https://a.example;script-src/"]}', wrong('hops.0')],
    [
      'an attribute that changes the form',
      '{"attributes":{"action":"http://x.example"}}',
      wrong('attributes.action'),
    ],
    ['an attribute that runs', '{"attributes":{"onsubmit":"x"}}', wrong('attributes.onsubmit')],
    ['a wrong key and a wrong value', '{"encoding":"json","ziel":"x"}', wrong('encoding, ziel')],
  ])('refuses %s', (_name, value, message) => {
    expect(messageOf(value)).toBe(message);
  });

  it('does not repeat values, they may be secret', () => {
    expect(messageOf('{"honeypot":"geheim 1","token":"geheim 2","needs":["geheim 3"]}')).not.toContain(
      'geheim',
    );
  });
});
