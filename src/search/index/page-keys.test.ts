import { describe, expect, it } from 'vitest';
import { TEXT_START, TITLE_PLACES } from '../postings/places.ts';
import { Lexicon } from './build-lexicon.ts';
import { WordCount } from './count-words.ts';
import { PageKeys, shareOf } from './page-keys.ts';
import type { PageText } from './page-text.ts';
import { storePage } from './stored-page.ts';

const keysFor = (...texts: string[]): PageKeys => {
  const words = new WordCount();
  for (const text of texts) words.add(text);
  return new PageKeys(words, new Lexicon(words));
};

const page: PageText = {
  lang: 'de',
  title: 'Der Datenschutz',
  facts: { kind: 'Seite', words: ['DSGVO', 'Akten'] },
  sections: [
    { id: '', title: '', text: 'Vereine.' },
    { id: 's', title: 'Eine E-Mail', text: '– und Daten' },
    { id: '', title: '', text: 'Vereine', isMinor: true },
  ],
};

describe('PageKeys', () => {
  it.each([
    ['Der', ['zzder']],
    ['Datenschutz', ['datenschutz', 'daten', 'schutz']],
    ['–', []],
    ['E-Mail,', ['email', 'mail']],
    ['2020–2025', ['20202025', '2020', '2025']],
    ['Vereinen', ['verein']],
  ])('reads %s as %j', (raw, keys) => {
    expect(keysFor('Der Datenschutz – eine E-Mail, 2020–2025 in Vereinen').keysOf(raw)).toEqual(keys);
  });

  const readAll = (own: PageText): { found: Map<string, [number, number][]>; length: number } => {
    const found = new Map<string, [number, number][]>();
    const length = keysFor('Der Datenschutz Vereine. DSGVO Akten Eine E-Mail und Daten').read(
      own,
      (keys, place, weight) =>
        keys.forEach((key, index) =>
          found.set(key, [...(found.get(key) ?? []), [place, shareOf(weight, keys, index)]]),
        ),
    );
    return { found, length };
  };

  it('gives each key its place and its weight: title, editors, heading, text, what is about other pages', () => {
    const { found } = readAll(page);
    expect(found.get('datenschutz')).toEqual([[1, 40.5]]);
    expect(found.get('schutz')).toEqual([[1, 13.5]]);
    expect(found.get('dsgvo')?.[0]?.[0]).toBeGreaterThanOrEqual(TITLE_PLACES);
    expect(found.get('email')).toEqual([[TEXT_START + 2, 9]]);
    expect(found.get('daten')?.at(-1)).toEqual([TEXT_START + 5, 1]);
    expect(found.get('verein')).toEqual([
      [TEXT_START, 1],
      [TEXT_START + 6, 0.1],
    ]);
  });

  it('leaves a place between two entries of the editors, which are no phrase', () => {
    const { found } = readAll(page);
    expect((found.get('akte')?.[0]?.[0] ?? 0) - (found.get('dsgvo')?.[0]?.[0] ?? 0)).toBe(2);
  });

  it('counts as many places as its stored text has', () => {
    const stretches = storePage('/x/', page).text.split(' ');
    expect(readAll(page).length - TEXT_START).toBe(stretches.length);
  });

  it('says, in German, when editors gave too many words', () => {
    const words = Array.from({ length: 80 }, () => 'viel');
    expect(() => readAll({ ...page, facts: { kind: 'Seite', words } })).toThrow(
      /„Der Datenschutz“ hat zu viele Wörter für die Suche/u,
    );
  });
});

describe('storePage', () => {
  it('holds what a hit shows', () => {
    expect(storePage('/x/', page)).toEqual({
      url: '/x/',
      title: 'Der Datenschutz',
      kind: 'Seite',
      time: '1\u00a0Minute lesen',
      text: 'Vereine. Eine E-Mail – und Daten Vereine',
      sections: [{ id: 's', title: 'Eine E-Mail', place: 1 }],
    });
  });
});
