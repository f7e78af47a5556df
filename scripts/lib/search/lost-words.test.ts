import { expect, it } from 'vitest';
import type { IndexedText } from '../../../src/search/index/write-index.ts';
import { findLostWords } from './lost-words.ts';

const page = (url: string, title: string, words: string[]): IndexedText => ({
  url,
  page: { lang: 'de', title, facts: { kind: 'Lektion', words }, sections: [] },
});

it('names words whose page is not among the first five, each word searched once', async () => {
  const texts = [page('/a/', 'Liste', ['Kartei', 'Verteiler']), page('/b/', 'Kuchen', ['kartei'])];
  const asked: string[] = [];
  const ask = (queries: string[]): Promise<string[][]> => {
    asked.push(...queries);
    return Promise.resolve(
      queries.map((query) => (query === 'Kartei' ? ['/b/'] : query === 'Verteiler' ? [] : ['/a/', '/b/'])),
    );
  };
  expect(await findLostWords(texts, ask)).toEqual({
    asked: 4,
    lost: [{ url: '/a/', words: ['Kartei', 'Verteiler'] }],
  });
  expect(asked).toEqual(['Liste', 'Kartei', 'Verteiler', 'Kuchen']);
});

it('leaves out a word that more than five pages claim', async () => {
  const texts = ['1', '2', '3', '4', '5', '6'].map((name) => page(`/${name}/`, `Seite ${name}`, ['Daten']));
  const { asked, lost } = await findLostWords(texts, (queries) =>
    Promise.resolve(queries.map(() => ['/1/', '/2/', '/3/', '/4/', '/5/', '/6/'])),
  );
  expect(asked).toBe(6);
  expect(lost).toEqual([{ url: '/6/', words: ['Seite 6'] }]);
});
