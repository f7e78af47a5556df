import { indexKey } from '../lexicon/index-key.ts';
import { describe, expect, it } from 'vitest';
import { TEXT_START, TITLE_PLACES } from '../lexicon/places.ts';
import { Lexicon } from './build-lexicon.ts';
import { WordCount } from './count-words.ts';
import { Emitter, leadOf } from './emit.ts';
import { restoreText, type Fragment } from './fragment.ts';
import type { PageText } from './page-text.ts';

const TEXT = 'Der Datenschutz – eine E-Mail, 2020–2025 in Vereinen';

const emitterOf = (...texts: string[]): Emitter => {
  const words = new WordCount();
  for (const text of texts) words.add(text);
  return new Emitter(words, new Lexicon(words));
};

const page: PageText = {
  lang: 'de',
  title: 'Der Datenschutz',
  facts: { kind: 'Seite', words: ['DSGVO'] },
  sections: [
    { id: '', title: '', text: 'Vereine.' },
    { id: 's', title: 'Eine E-Mail', text: '– und mehr' },
  ],
};

describe('leadOf', () => {
  it.each([
    ['Titel', []],
    ['', []],
    ['ein sehr langer Titel '.repeat(9), ['Wort', 'zwei Wörter']],
    ['Titel', Array.from({ length: 60 }, () => 'viel')],
  ])('has a fixed length for %j', (title, words: string[]) => {
    const lead = leadOf(title, words);
    expect(lead.title).toHaveLength(TITLE_PLACES);
    expect([...lead.title, ...lead.words]).toHaveLength(TEXT_START);
  });
});

describe('Emitter', () => {
  it('writes one item a stretch of text', () => {
    const keys = emitterOf(TEXT).keysOf(TEXT).split(' ');
    expect(keys).toEqual([
      'zzderþ',
      'z-datenschutzþ-datenþ-schutzþ',
      '-',
      'zzeineþ',
      'z-emailþ-mailþ',
      `z-${indexKey('20202025')}-${indexKey('2020')}-${indexKey('2025')}`,
      'zzinþ',
      'vereinþ',
    ]);
  });

  it('gives a page as many stretches as its text is restored to', () => {
    const html = emitterOf('Der Datenschutz Vereine. DSGVO Eine E-Mail').page(page);
    const stretches = html
      .replaceAll(/<[^>]+>/gu, ' ')
      .trim()
      .split(/\s+/u);
    const fragment: Fragment = {
      url: '/x/',
      content: '',
      word_count: stretches.length,
      filters: {},
      meta: {},
      anchors: [],
    };
    const restored = restoreText(fragment, page, '1 Min.');
    expect(restored.content.split(' ')).toHaveLength(stretches.length);
    expect(restored.content.split(' ').slice(TEXT_START)).toEqual([
      'Vereine.',
      'Eine',
      'E-Mail',
      '–',
      'und',
      'mehr',
    ]);
    expect(restored.anchors).toEqual([
      { element: 'h2', id: 's', text: 'Eine E-Mail', location: TEXT_START + 1 },
    ]);
  });
});

describe('restoreText', () => {
  it('says, in German, when places do not fit', () => {
    const fragment: Fragment = { url: '/x/', content: '', word_count: 3, filters: {}, meta: {}, anchors: [] };
    expect(() => restoreText(fragment, page, '1 Min.')).toThrow(/\/x\/ hat \d+ Wörter, Pagefind zählt 3/u);
  });
});
