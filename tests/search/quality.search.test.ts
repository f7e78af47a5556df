import { beforeAll, describe, expect, it } from 'vitest';
import {
  readGolden,
  SETS,
  withoutRepeats,
  type Golden,
  type SetName,
} from '../../scripts/lib/search/golden.ts';
import { average, measure, median, type Measures } from '../../scripts/lib/search/measures.ts';
import type { PlainAnswer } from '../../scripts/lib/search/engine-page.ts';
import { measureSearch, samplePairs, type SearchCost } from '../../scripts/lib/search/wire.ts';
import { fold } from '../../src/search/analysis/fold.ts';
import { isStopWord } from '../../src/search/analysis/stop-words.ts';
import { readStretch, stretchesOf } from '../../src/search/analysis/words.ts';
import { readPages } from '../../src/search/integration.ts';
import { rootSite } from '../built-sites.ts';
import { FLOORS, MOST_BEHIND, MOST_BYTES } from './floors.ts';
import { urlsOf, useEngine } from './lib/use-engine.ts';

const engine = useEngine();
const sets = withoutRepeats(readGolden());
const names = Object.keys(SETS) as SetName[];
const judged = ['recall', 'hit', 'mrr'] as const;
const answers: Record<SetName, PlainAnswer[]> = { tuning: [], 'held-out': [] };

beforeAll(async () => {
  for (const name of names) answers[name] = await engine.ask(sets[name].map(({ query }) => ({ query })));
});

const measureSet = (name: SetName): Measures =>
  average(sets[name].map((golden, index) => measure(golden, urlsOf(answers[name][index]!, 10))));

/** Nobody is to read a held-out query by accident. */
const nameOf = (name: SetName, { query }: Golden, index: number): string =>
  name === 'tuning' ? query : `verborgene Anfrage Nr. ${index + 1}`;

describe('quality', () => {
  it.each(names.flatMap((name) => judged.map((what) => [name, what] as const)))(
    '%s: %s reaches its floor',
    (name, what) => {
      const value = measureSet(name)[what];
      console.log(`${name} ${what}: ${value.toFixed(3)}, mindestens ${FLOORS[name][what]}`);
      expect(value).toBeGreaterThanOrEqual(FLOORS[name][what]);
    },
  );

  it.each(judged)('the held-out queries are not far behind in %s', (what) => {
    const behind = measureSet('tuning')[what] - measureSet('held-out')[what];
    console.log(`${what}: ${behind.toFixed(3)} zurück, höchstens ${MOST_BEHIND[what]}`);
    expect(behind).toBeLessThanOrEqual(MOST_BEHIND[what]);
  });
});

describe('excerpts', () => {
  it.each(names)('%s: show no key, no mark and no tag of the index', (name) => {
    const faults = sets[name].filter((_, index) =>
      answers[name][index]!.hits.some(({ title, excerpt, sections }) =>
        /þ|\bzz\p{L}|<\/?\w|~\^/u.test(
          [title, ...excerpt.map(({ text }) => text), ...sections.map((own) => own.title)].join(' '),
        ),
      ),
    );
    expect(faults.map((golden) => nameOf(name, golden, sets[name].indexOf(golden)))).toEqual([]);
  });

  it.each(names)('%s: mark a word where a typed word stands in the text of the page', async (name) => {
    const texts = new Map((await readPages(rootSite.dir)).map(({ url, page }) => [url, page]));
    const wordsOf = (text: string): string[] => stretchesOf(text).flatMap((raw) => readStretch(raw).words);
    const hasWord = (url: string, query: string): boolean => {
      const typed = wordsOf(query).filter((word) => !isStopWord(word) && word.length > 3);
      const text = texts.get(url)!.sections.map((section) => `${section.title} ${section.text}`);
      const words = new Set(wordsOf(text.join(' ')).map(fold));
      return typed.some((word) => words.has(word));
    };
    const faults = sets[name].flatMap((golden, index) =>
      answers[name][index]!.hits.filter(({ excerpt }) => !excerpt.some(({ marked }) => marked))
        .filter(({ url, sections }) => sections.length > 0 || hasWord(url, golden.query))
        .map(({ url }) => `${nameOf(name, golden, index)}: ${url}`),
    );
    expect(faults).toEqual([]);
  });
});

describe('bytes', () => {
  // Every other class: one search opens a browser of its own.
  it('from the focus to the first hits stay below the limit, and few for the next word', async () => {
    const costs: SearchCost[] = [];
    for (const pair of samplePairs(sets.tuning).filter((_, place) => place % 2 === 0))
      costs.push(await measureSearch(engine.stage(), pair));
    const first = costs.map((cost) => cost.first.bytes);
    const next = costs.map((cost) => cost.next.bytes);
    console.log(
      `Bis zum ersten Treffer: Median ${median(first)} Bytes, höchstens ${Math.max(...first)}; nächstes Wort: Median ${median(next)}`,
    );
    expect(median(first)).toBeLessThanOrEqual(MOST_BYTES.median);
    expect(Math.max(...first)).toBeLessThanOrEqual(MOST_BYTES.most);
    expect(median(next)).toBeLessThanOrEqual(MOST_BYTES.next);
  }, 180_000);
});
