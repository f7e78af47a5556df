import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IndexedText } from '../../../src/search/index/write-index.ts';
import { createRandom } from './random.ts';
import { createWordSource } from './word-source.ts';

const KINDS = ['Lektion', 'Geschichte', 'Begriff', 'Angebot'];
const SEED = 20_261_123;
const TOPICS = 6;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The words of real pages, without what stands at their edges. */
export const wordsOf = (texts: IndexedText[]): string[] =>
  texts
    .flatMap(({ page }) => page.sections.flatMap(({ title, text }) => [title, text]))
    .flatMap((text) => text.split(/\s+/u))
    .map((word) => word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');

const lengthsOf = ({ page }: IndexedText): number[] =>
  page.sections.map(({ text }) => text.split(/\s+/u).length);

/**
 * Writes generated German pages as HTML: as many sections and words as a real page has, drawn by chance, about some words
 * of their own.
 *
 * @returns how many words they have, and how many different ones there are
 */
export const generatePages = async (
  folder: string,
  count: number,
  texts: IndexedText[],
): Promise<{ words: number; vocabulary: number }> => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const random = createRandom(SEED);
  const source = createWordSource(wordsOf(texts), SEED);
  const models = texts.map(lengthsOf).filter((lengths) => lengths.length > 0);
  let words = 0;
  const sentences = (length: number, topics: string[]): string => {
    const text: string[] = [];
    for (let left = length; left > 0;) {
      const own = Math.min(left, 6 + Math.floor(random() * 13));
      const sentence = Array.from({ length: own }, () => source.next(topics));
      text.push(`${capital(sentence[0] ?? '')} ${sentence.slice(1).join(' ')}.`);
      left -= own;
    }
    words += length;
    return text.join(' ');
  };
  for (let number = 1; number <= count; number += 1) {
    const topics = Array.from({ length: TOPICS }, source.nextTopic);
    const lengths = models[Math.floor(random() * models.length)] ?? [];
    const sections = lengths.map(
      (length, place) =>
        `<h2 id="teil-${place}">${topics[place % TOPICS]} und ${topics[(place + 1) % TOPICS]}</h2><p>${sentences(length, topics)}</p>`,
    );
    const facts = `{"kind":"${KINDS[number % KINDS.length]}"}`;
    await mkdir(join(folder, `seite-${number}`));
    await writeFile(
      join(folder, `seite-${number}/index.html`),
      `<!doctype html><html lang="de"><head><title>x</title></head><body><main data-search='${facts}'><h1>${topics.slice(0, 3).join(', ')}</h1>${sections.join('')}</main></body></html>`,
    );
  }
  return { words, vocabulary: source.vocabulary() };
};
