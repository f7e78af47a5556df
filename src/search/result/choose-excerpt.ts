import type { Run } from '../search-answer.ts';
import type { StoredPage } from '../postings/stored-page.ts';

/** A stored page, as far as an excerpt needs it. */
export type ExcerptPage = Pick<StoredPage, 'text' | 'sections'>;

/** Stretches in an excerpt. */
const LENGTH = 32;
/** Stretches shown before the first found one. */
const BEFORE = 6;

/** A section of a page that holds found places. */
export interface FoundSection {
  id: string;
  title: string;
}

/** The window of LENGTH stretches that holds places of most terms, then most places, then the first. */
const bestStart = (places: number[][]): number => {
  const all = places
    .flatMap((list, term) => list.map((place) => ({ place, term })))
    .sort((a, b) => a.place - b.place);
  let best = { start: 0, worth: 0 };
  for (const { place } of all) {
    const inside = all.filter((one) => one.place >= place && one.place < place + LENGTH - BEFORE);
    const worth = new Set(inside.map(({ term }) => term)).size * 10 + Math.min(9, inside.length);
    if (worth > best.worth) best = { start: place, worth };
  }
  return best.start;
};

const pushRun = (runs: Run[], text: string, marked: boolean): void => {
  const last = runs.at(-1);
  if (last?.marked === marked) last.text += text;
  else runs.push({ text, marked });
};

/** Text around the found places of a page, with these marked. @param places places of each term in the text */
export const chooseExcerpt = ({ text, sections }: ExcerptPage, places: number[][]): Run[] => {
  const words = text.split(' ');
  const marked = new Set(places.flat());
  const first = bestStart(places);
  // An excerpt does not begin in the section before.
  const floor = Math.max(0, ...sections.map(({ place }) => place).filter((place) => place <= first));
  const start = Math.max(floor, first - BEFORE);
  const end = Math.min(words.length, start + LENGTH);
  const runs: Run[] = [];
  if (start > floor) pushRun(runs, '… ', false);
  for (let place = start; place < end; place += 1) {
    const word = words[place] ?? '';
    const [, before = '', core = '', after = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? [];
    if (marked.has(place) && core !== '') {
      if (before !== '') pushRun(runs, before, false);
      pushRun(runs, core, true);
      pushRun(runs, `${after}${place + 1 < end ? ' ' : ''}`, false);
    } else pushRun(runs, place + 1 < end ? `${word} ` : word, false);
  }
  if (end < words.length) pushRun(runs, ' …', false);
  return runs;
};

/** The sections that hold most terms, then most places; at most two. */
export const chooseSections = (
  { sections }: Pick<ExcerptPage, 'sections'>,
  places: number[][],
): FoundSection[] => {
  const found = sections.map(({ id, title, place: start }, index) => {
    const end = sections[index + 1]?.place ?? Infinity;
    const counts = places.map((list) => list.filter((place) => place >= start && place < end).length);
    const terms = counts.filter((count) => count > 0).length;
    return {
      id,
      title,
      worth:
        terms * 100 +
        Math.min(
          99,
          counts.reduce((sum, count) => sum + count, 0),
        ),
    };
  });
  return found
    .filter(({ worth, title }) => worth > 0 && title !== '')
    .sort((a, b) => b.worth - a.worth)
    .slice(0, 2)
    .map(({ id, title }) => ({ id, title }));
};
