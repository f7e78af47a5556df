import { expect, it } from 'vitest';
import { LIMITS } from './model/limits.ts';
import { takenJourney } from './taken-journey.ts';

it('takes over title, lessons, stories and notes of a curated journey, as plain text', () => {
  const items = [
    { kind: 'lesson' as const, lesson: { id: 'a' } },
    { kind: 'note' as const, note: 'Macht eine\u00a0Pause.'.padEnd(400, '!') },
    { kind: 'story' as const, story: { id: 's' } },
    { kind: 'lesson' as const, lesson: { id: 'a' } },
  ];
  const { title, items: taken } = takenJourney({ title: 'Für den\u00adVorstand', items });
  expect(title).toBe('Für denVorstand');
  expect(taken.map(({ kind, id }) => [kind, id])).toEqual([
    ['lesson', 'a'],
    ['note', ''],
    ['story', 's'],
  ]);
  expect(taken[1]!.note).toHaveLength(LIMITS.note);
});
