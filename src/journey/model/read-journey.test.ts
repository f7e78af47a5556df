import { describe, expect, it } from 'vitest';
import { createRandom, randomJourney } from '../testing.ts';
import { EMPTY_JOURNEY } from './journey.ts';
import { readJourney } from './read-journey.ts';

const item = { kind: 'lesson', id: 'a', note: '', isDone: false };

describe('readJourney', () => {
  it('gives back what the model writes', () => {
    const random = createRandom(2);
    for (let round = 0; round < 500; round += 1) {
      const journey = randomJourney(random);
      expect(readJourney(JSON.parse(JSON.stringify(journey)))).toEqual({ journey, problems: [] });
    }
  });

  it.each([undefined, null, 7, 'text', [], {}, { items: {} }, { items: 'x' }, { title: 1, start: [] }])(
    'makes nothing of %j',
    (value) => {
      expect(readJourney(value)).toEqual({ journey: EMPTY_JOURNEY, problems: [] });
    },
  );

  it.each([
    null,
    [],
    'a',
    { ...item, kind: 'film' },
    { ...item, kind: 'constructor' },
    { ...item, id: '../a' },
    { ...item, id: ['a'] },
    { ...item, kind: 'note', note: '' },
  ])('leaves out and counts %j', (broken) => {
    expect(readJourney({ items: [item, broken] })).toEqual({
      journey: { title: '', start: '', items: [item] },
      problems: ['Nicht zu lesen: 1 Station. Der Rest ist da.'],
    });
  });

  it('leaves out doubles and what is too much', () => {
    const items = [
      item,
      ...Array.from({ length: 60 }, (_item, index) => ({ ...item, id: `l${index}` })),
      item,
    ];
    const { journey, problems } = readJourney({ items: [item, ...items] });
    expect(journey.items).toHaveLength(50);
    expect(problems).toEqual([
      'Doppelt und deshalb nur einmal übernommen: 1 Station.',
      'Eine Lernreise hat höchstens 50 Stationen. Weggelassen: 12 Stationen.',
    ]);
  });

  it('is not fooled by keys of objects', () => {
    const hostile: unknown = JSON.parse(
      '{"__proto__":{"title":"x"},"items":[{"__proto__":{"isDone":true},"kind":"lesson","id":"constructor"}]}',
    );
    const { journey } = readJourney(hostile);
    expect(journey).toEqual({ title: '', start: '', items: [{ ...item, id: 'constructor' }] });
    expect(Object.getPrototypeOf(journey)).toBe(Object.prototype);
    expect(Reflect.get({}, 'isDone')).toBeUndefined();
  });
});
