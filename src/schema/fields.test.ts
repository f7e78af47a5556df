import { describe, expect, it } from 'vitest';
import {
  day,
  isOverdue,
  isUnknown,
  known,
  oldPath,
  sitePath,
  slug,
  text,
  webAddress,
  words,
} from './fields.ts';

const accepts = (schema: { safeParse: (value: unknown) => { success: boolean } }, value: unknown): boolean =>
  schema.safeParse(value).success;

describe('day', () => {
  it.each(['2026-11-23', '2024-02-29', new Date('2026-11-23T00:00:00Z')])('accepts %s', (value) => {
    expect(accepts(day(), value)).toBe(true);
  });

  it.each(['2026-13-45', '2026-02-30', '2025-02-29', '23.11.2026', '2026-1-1', '', null, 20261123])(
    'refuses %s',
    (value) => {
      expect(accepts(day(), value)).toBe(false);
    },
  );
});

it.each([
  ['eins zwei drei', true],
  ['eins', false],
  ['eins zwei drei vier fünf', false],
  ['   ', false],
])('counts the words of %j', (value, ok) => {
  expect(accepts(words(2, 4), value)).toBe(ok);
});

it('says how many words it found and how many are allowed', () => {
  expect(words(2, 4).safeParse('eins').error?.issues[0]?.message).toBe('1 Wort, erlaubt sind 2 bis 4 Wörter');
});

it.each([
  [slug(), 'gute-frage-2', true],
  [slug(), 'Gute-Frage', false],
  [slug(), 'größe', false],
  [slug(), 'a--b', false],
  [oldPath(), '/machen/ki_im_ehrenamt/', true],
  [oldPath(), '/A.html/', true],
  [oldPath(), '/../x/', false],
  [oldPath(), '/ä/', false],
  [sitePath(), '/', true],
  [sitePath(), '/a/b-c/', true],
  [sitePath(), '/a', false],
  [sitePath(), '//a/', false],
  [webAddress(), 'https://example.org/x', true],
  [webAddress(), 'http://example.org/', false],
  [webAddress(), 'javascript:alert(1)', false],
])('%# %s', (schema, value, ok) => {
  expect(accepts(schema, value)).toBe(ok);
});

describe('known', () => {
  it.each([
    ['ein Wert', true],
    [{ unknown: 'dazu ist nichts veröffentlicht' }, true],
    [{ unknown: '' }, false],
    [{ unknown: 'warum nicht', more: 1 }, false],
    [undefined, false],
  ])('%j', (value, ok) => {
    expect(accepts(known(text(2, 20)), value)).toBe(ok);
  });

  it('is told apart', () => {
    expect([isUnknown({ unknown: 'x' }), isUnknown('x'), isUnknown(null), isUnknown({ id: 'x' })]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

it('calls a page overdue the day after its review was due', () => {
  expect([isOverdue('2026-11-22', '2026-11-23'), isOverdue('2026-11-23', '2026-11-23')]).toEqual([
    true,
    false,
  ]);
});
