import { describe, expect, it } from 'vitest';
import { Lexicon } from './build-lexicon.ts';
import { collectPostings } from './collect-postings.ts';
import { WordCount } from './count-words.ts';
import { PageKeys } from './page-keys.ts';
import type { PageText } from './page-text.ts';

const pageOf = (title: string, text: string): PageText => ({
  lang: 'de',
  title,
  facts: { kind: 'Seite' },
  sections: [{ id: '', title: '', text }],
});

const postingsOf = (...pages: PageText[]): ReturnType<typeof collectPostings> => {
  const words = new WordCount();
  for (const { title, sections } of pages)
    for (const text of [title, ...sections.map((one) => one.text)]) words.add(text);
  return collectPostings(pages, new PageKeys(words, new Lexicon(words)));
};

describe('collectPostings', () => {
  const filler = ' Haus'.repeat(400);
  const postings = postingsOf(
    pageOf('Umfrage', 'Baum'),
    pageOf('Garten', 'Baum Umfrage'),
    pageOf('Garten', `Baum Baum Baum${filler}`),
    pageOf('Garten', `Baum${filler}`),
  );
  const strengths = (key: string): number[] => (postings.get(key) ?? []).map(({ strength }) => strength);

  it('lists the pages of each key, with its places', () => {
    expect(postings.get('umfrage')).toMatchObject([
      { page: 0, places: [0] },
      { page: 1, places: [161] },
    ]);
  });

  it('counts a title for more than a mention, and several mentions for more than one', () => {
    expect(strengths('umfrage')[0]).toBeGreaterThan(strengths('umfrage')[1] ?? 1);
    expect(strengths('baum')[2]).toBeGreaterThan(strengths('baum')[0] ?? 1);
  });

  it('counts one mention on a long page for less', () => {
    expect(strengths('baum')[3]).toBeLessThan(strengths('baum')[0] ?? 0);
  });

  it('gives strengths between 0 and 1', () => {
    for (const own of postings.values())
      for (const { strength } of own) {
        expect(strength).toBeGreaterThan(0);
        expect(strength).toBeLessThan(1);
      }
  });

  it('knows of no key for no pages', () => {
    expect(postingsOf().size).toBe(0);
  });
});
