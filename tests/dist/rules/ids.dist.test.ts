import { describe, it } from 'vitest';
import { expectFaults, expectPass, htmlPage } from '../lib/fixture.ts';
import { ids } from './ids.ts';

describe('ids', () => {
  it('accepts ids that differ', async () => {
    await expectPass(ids, { 'index.html': htmlPage({ body: '<p id="a"></p><p id="A"></p><p id="ä"></p>' }) });
  });

  it.each([
    ['<p id="a"></p><pre><b id="a"></b></pre>', 'die id „a“ steht mehrfach auf der Seite'],
    ['<p id=""></p>', 'die id „“ ist leer oder enthält Leerraum'],
    ['<p id="a b"></p>', 'die id „a b“ ist leer oder enthält Leerraum'],
  ])('finds %s', async (body, message) => {
    await expectFaults(ids, { body }, [message]);
  });
});
