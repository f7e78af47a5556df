import { describe, expect, it } from 'vitest';
import { expectPass, htmlPage, judge } from '../lib/fixture.ts';
import { amb } from './amb.ts';

const good = {
  '@context': ['https://w3id.org/kim/amb/context.jsonld', { '@language': 'de' }],
  id: 'https://example.org/cdl/academy/lektionen/a/',
  type: ['LearningResource'],
  name: 'Listen',
};
const lesson = (data: unknown): Record<string, string> => ({
  'academy/lektionen/a/index.html': htmlPage({
    head: data === undefined ? '' : `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
  }),
});

describe('AMB', () => {
  it('accepts what the profile asks for', async () => {
    await expectPass(amb, lesson(good));
  });

  it.each([
    ['no description', undefined, 'genau eine Beschreibung nach AMB erwartet, gefunden: 0'],
    ['a name that is missing', { ...good, name: undefined }, "AMB: / must have required property 'name'"],
    ['a type that is no list', { ...good, type: 'LearningResource' }, 'AMB: /type must be array'],
    ['a licence that is no object', { ...good, license: 'CC BY' }, 'AMB: /license must be object'],
  ])('finds %s', async (_name, data, message) => {
    expect(await judge(amb, lesson(data))).toContain(`/academy/lektionen/a/index.html: ${message}`);
  });
});
