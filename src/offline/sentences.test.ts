import { describe, expect, it } from 'vitest';
import { countPages, describeTrouble, SaveError, showBytes, troubleOf } from './sentences.ts';

describe('troubleOf', () => {
  it.each([
    [new DOMException('x', 'QuotaExceededError'), 'full'],
    [new DOMException('x', 'AbortError'), 'stopped'],
    [new DOMException('x', 'SecurityError'), 'forbidden'],
    [new TypeError('Failed to fetch'), 'offline'],
    [new SaveError('renewed'), 'renewed'],
    ['x', 'forbidden'],
  ])('%s: %s', (error, trouble) => {
    expect(troubleOf(error).trouble).toBe(trouble);
  });
});

describe('describeTrouble', () => {
  it('names the file that is missing', () => {
    expect(describeTrouble(new SaveError('missing', '/a/'))).toMatch(/^Eine Datei fehlt .* \(\/a\/\)$/u);
    expect(describeTrouble(new SaveError('off'))).toBe('Das Offline-Speichern ist zurzeit abgeschaltet.');
  });
});

describe('numbers', () => {
  it.each([
    [0, '1\u00a0kB'],
    [1001, '2\u00a0kB'],
    [999_001, '1000\u00a0kB'],
    [1_000_000, '1\u00a0MB'],
    [1_234_567, '1,3\u00a0MB'],
  ])('%i bytes: %s', (bytes, words) => {
    expect(showBytes(bytes)).toBe(words);
  });

  it.each([
    [1, 'eine Seite'],
    [5, '5\u00a0Seiten'],
  ])('%i: %s', (count, words) => {
    expect(countPages(count)).toBe(words);
  });
});
