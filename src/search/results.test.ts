import { describe, expect, it } from 'vitest';
import { groupHits } from './results.client.ts';

const hit = (kind: string, title: string) => ({ kind, title, url: `/${title}/`, excerpt: [], sections: [] });

describe('groupHits', () => {
  it('puts the kind of the best hit first, then the fixed order, unknown kinds last', () => {
    const groups = groupHits([
      hit('Seite', 'a'),
      hit('Neues', 'b'),
      hit('Lektion', 'c'),
      hit('Seite', 'd'),
      hit('Angebot', 'e'),
    ]);
    expect(groups.map(([kind, hits]) => [kind, hits.map(({ title }) => title)])).toEqual([
      ['Seite', ['a', 'd']],
      ['Angebot', ['e']],
      ['Lektion', ['c']],
      ['Neues', ['b']],
    ]);
  });

  it('makes nothing of nothing', () => {
    expect(groupHits([])).toEqual([]);
  });
});
