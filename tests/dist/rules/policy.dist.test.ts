import { describe, expect, it } from 'vitest';
import { expectPass, fixtureSite, judge } from '../lib/fixture.ts';
import { policyElement } from '../../../src/delivery/meta.ts';
import { policyOptions } from '../../../src/delivery/policy.ts';
import { policy } from './policy.ts';

const element = policyElement(policyOptions(fixtureSite({}).environment));
const page = (head: string, body = ''): string => `<html><head>${head}</head><body>${body}</body></html>`;
const charset = '<meta charset="utf-8">';
const place = 'die Sicherheitsregel steht nicht gleich hinter dem Zeichensatz am Anfang von <head>';

describe('policy', () => {
  it('accepts the policy of the delivery in its place', async () => {
    await expectPass(policy, { 'index.html': page(`${charset} ${element}<title>x</title>`) });
  });

  it.each([
    ['no policy', page(charset), place],
    ['a late one', page(`${charset}<title>x</title>${element}`), place],
    ['a second one', page(charset + element + element), '2 Sicherheitsregeln statt einer'],
    [
      'another one',
      page(`${charset}<meta http-equiv="Content-Security-Policy" content="default-src *">`),
      'die Sicherheitsregel ist nicht die der Auslieferung (src/delivery/policy.ts): default-src *',
    ],
    [
      'a nonce',
      page(charset + element, '<script nonce="a"></script>'),
      'nonce und integrity sind nicht vorgesehen: <script nonce="a">',
    ],
  ])('finds %s', async (_name, html, message) => {
    expect(await judge(policy, { 'index.html': html })).toEqual([`/index.html: ${message}`]);
  });
});
