import { describe, expect, it } from 'vitest';
import type { Item, Journey } from '../model/journey.ts';
import { LIMITS, SENTENCES } from '../model/limits.ts';
import { below, createRandom } from '../testing.ts';
import { SAMPLE } from '../testing-catalogue.ts';
import { readCatalogue } from './catalogue.ts';
import { addMissing, describeMisplaced, describeMissing, findMisplaced, findMissing } from './missing.ts';

const lesson = (id: string, isDone = false): Item => ({ kind: 'lesson', id, note: '', isDone });
const journey = (...items: (string | Item)[]): Journey => ({
  title: '',
  start: '',
  items: items.map((item) => (typeof item === 'string' ? lesson(item) : item)),
});
const ids = ({ items }: Journey): string => items.map(({ id }) => id).join(' ');

describe('what is missing', () => {
  it.each([
    ['nothing', journey('a', 'b'), [], 'a b'],
    ['one', journey('b'), [], 'a b'],
    ['a chain, in the order of learning', journey('d'), [], 'a b c d'],
    ['only the gaps', journey('a', 'd'), [], 'a b c d'],
    ['right before what needs it', journey('z', 'd', 'a'), [], 'z b c d a'],
    ['not what is done', journey('d'), ['b', 'a'], 'c d'],
    ['nothing for what is done', journey(lesson('d', true)), [], 'd'],
    ['a circle once', journey('x'), [], 'y x'],
    ['a circle that is complete', journey('x', 'y'), [], 'x y'],
    ['nothing that the site does not have', journey('z', 'nie'), [], 'z nie'],
    ['each once', journey('c', 'd'), [], 'a b c d'],
  ])('%s', (_name, given, known, expected) => {
    const change = addMissing(given, findMissing(given, SAMPLE, new Set(known)));
    expect([ids(change.journey), change.problem]).toEqual([expected, undefined]);
  });

  it('can be added one by one', () => {
    const given = journey('d');
    const [, b] = findMissing(given, SAMPLE);
    expect(ids(addMissing(given, [b!]).journey)).toBe('b d');
  });

  it('is said in one sentence', () => {
    const missing = findMissing(journey('c'), SAMPLE);
    expect(missing.map(({ lesson: { id }, neededBy, before }) => [id, neededBy.id, before])).toEqual([
      ['a', 'b', 0],
      ['b', 'c', 0],
    ]);
    expect(describeMissing(missing)).toBe('Dafür braucht ihr vorher: „Lektion A“, „Lektion B“.');
    expect(describeMissing([])).toBeUndefined();
  });

  it('does not break the limit', () => {
    const full = journey(...Array.from({ length: LIMITS.items - 1 }, (_item, index) => `l${index}`), 'd');
    expect(addMissing(full, findMissing(full, SAMPLE))).toEqual({ journey: full, problem: SENTENCES.full });
  });
});

describe('what comes too late', () => {
  it('is named', () => {
    const misplaced = findMisplaced(journey('b', 'c', 'a'), SAMPLE);
    expect(misplaced.map(({ at, needed }) => [at, needed])).toEqual([
      [2, 0],
      [2, 1],
    ]);
    expect(describeMisplaced(misplaced)[0]).toBe('„Lektion A“ gehört vor „Lektion B“, steht aber dahinter.');
  });

  it.each([
    ['in order', journey('a', 'b'), []],
    ['done already', journey('b', lesson('a', true)), []],
    ['known already', journey('b', 'a'), ['a']],
  ])('is nothing when %s', (_name, given, known) => {
    expect(findMisplaced(given, SAMPLE, new Set(known))).toEqual([]);
  });
});

it('any tangle of prerequisites comes to an end, with each lesson once', () => {
  const random = createRandom(5);
  for (let round = 0; round < 150; round += 1) {
    const names = Array.from({ length: 20 }, (_item, index) => `l${index}`);
    const things = names.map((id) => ({
      kind: 'lesson',
      id,
      title: id,
      path: `/academy/lektionen/${id}/`,
      minutes: 1,
      prerequisites: names.filter(() => below(random, 8) === 0),
    }));
    const given = journey(...names.filter(() => below(random, 4) === 0));
    const catalogue = readCatalogue({ things });
    const { journey: whole } = addMissing(given, findMissing(given, catalogue));
    expect(new Set(whole.items.map(({ id }) => id)).size).toBe(whole.items.length);
    expect(findMissing(whole, catalogue)).toEqual([]);
  }
});
