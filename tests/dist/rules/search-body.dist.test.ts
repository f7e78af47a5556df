import { describe, it } from 'vitest';
import { expectFaults, expectPass, htmlPage } from '../lib/fixture.ts';
import { searchBody } from './search-body.ts';

const hidden = '<meta name="robots" content="noindex">';

describe('searchBody', () => {
  it('accepts pages that are searched, and pages that are not', async () => {
    await expectPass(searchBody, {
      'index.html': htmlPage({ body: '<p data-pagefind-body>x</p>' }),
      'suche/index.html': htmlPage({ body: '<p>x</p>' }),
      '404.html': htmlPage({ head: hidden }),
    });
  });

  it.each([
    [
      { body: '<p data-pagefind-body="false">x</p>' },
      'data-pagefind-body="false" nimmt die Seite in die Suche auf; Attribut weglassen',
    ],
    [
      { head: hidden, body: '<p data-pagefind-body>x</p>' },
      'die Seite ist für Suchmaschinen gesperrt, steht aber in der eigenen Suche',
    ],
  ])('finds %o', async (parts, message) => {
    await expectFaults(searchBody, parts, [message]);
  });
});
