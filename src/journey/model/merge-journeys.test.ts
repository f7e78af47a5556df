import { expect, it } from 'vitest';
import { createRandom, randomJourney } from '../testing.ts';
import { EMPTY_JOURNEY, keyOf, type Item, type Journey } from './journey.ts';
import { LIMITS } from './limits.ts';
import { appendJourney } from './merge-journeys.ts';

const lesson = (id: string, note = '', isDone = false): Item => ({ kind: 'lesson', id, note, isDone });
const journey = (...items: Item[]): Journey => ({ title: 'Eigene', start: '', items });

it('keeps every station of both, its marks and notes', () => {
  const own = journey(lesson('a', 'mit Anna'), lesson('b'), { ...lesson(''), kind: 'note', note: 'Pause' });
  const foreign = {
    title: 'Fremde',
    start: '2026-11-30',
    items: [
      lesson('c'),
      lesson('b', 'neu', true),
      lesson('a', 'Raum 3'),
      { ...lesson('', 'Pause', true), kind: 'note' as const },
    ],
  };
  expect(appendJourney(own, foreign)).toEqual({
    journey: {
      title: 'Eigene',
      start: '2026-11-30',
      items: [
        lesson('a', 'mit Anna / Raum 3'),
        lesson('b', 'neu', true),
        { kind: 'note', id: '', note: 'Pause', isDone: true },
        lesson('c'),
      ],
    },
    problem: undefined,
  });
});

it('says what does not fit', () => {
  const full = journey(...Array.from({ length: LIMITS.items }, (_item, index) => lesson(`l${index}`)));
  expect(appendJourney(full, journey(lesson('x'))).problem).toBe(
    'Eine Lernreise hat höchstens 50 Stationen. Weggelassen: 1 Station.',
  );
  const long = 'x'.repeat(LIMITS.note);
  expect(appendJourney(journey(lesson('a', long)), journey(lesson('a', 'y'))).problem).toBe(
    'Zusammen zu lang und deshalb gekürzt: die Notizen bei 1 Station.',
  );
});

it('adds nothing when a journey comes twice, and loses nothing', () => {
  const random = createRandom(4);
  for (let round = 0; round < 150; round += 1) {
    const one = randomJourney(random);
    expect(appendJourney(one, one).journey).toEqual(one);
    expect(appendJourney(EMPTY_JOURNEY, one).journey).toEqual(one);
    const { journey: both, problem } = appendJourney(one, randomJourney(random));
    if (problem === undefined)
      expect(both.items.map(keyOf)).toEqual(expect.arrayContaining(one.items.map(keyOf)));
  }
});
