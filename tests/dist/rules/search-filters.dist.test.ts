import { describe, expect, it } from 'vitest';
import { expectPass, judge } from '../lib/fixture.ts';
import { searchFilters } from './search-filters.ts';

const search =
  '<input type="checkbox" name="art" value="Lektion"><input type="checkbox" name="schritt" value="Planen &amp; fragen">';
const page = (facts: object): string =>
  `<main data-search="${JSON.stringify(facts).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">x</main>`;

describe('searchFilters', () => {
  it('accepts values that have a check box, and pages that are not searched', async () => {
    await expectPass(searchFilters, {
      'suche/index.html': search,
      'a/index.html': page({ kind: 'Lektion', step: ['Planen & fragen'], minutes: 7, words: ['egal'] }),
      'b/index.html': '<main>x</main>',
    });
  });

  it('finds values without', async () => {
    const faults = await judge(searchFilters, {
      'suche/index.html': search,
      'a/index.html': page({ kind: 'Podcast', step: ['Planen & fragen', 'Lektion'], field: ['Jugend'] }),
    });
    expect(faults).toEqual([
      '/a/index.html: die Suchseite hat kein Kästchen für art=Podcast',
      '/a/index.html: die Suchseite hat kein Kästchen für schritt=Lektion',
      '/a/index.html: die Suchseite hat kein Kästchen für feld=Jugend',
    ]);
  });
});
