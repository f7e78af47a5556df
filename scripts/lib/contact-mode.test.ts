import { describe, expect, it } from 'vitest';
import { MODES, readMode } from './contact-mode.ts';

describe('readMode', () => {
  it.each(MODES)('knows %s', (mode) => {
    expect(readMode(mode, undefined)).toEqual({ mode, seconds: 20 });
  });

  it.each([
    ['0', 0],
    ['2.5', 2.5],
    [null, 20],
    [3, 3],
  ])('reads %s seconds', (value, seconds) => {
    expect(readMode('slow', value).seconds).toBe(seconds);
  });

  it.each([
    ['404', undefined, 'Den Modus „404“ gibt es nicht. Erlaubt sind ok, hop, 500,'],
    [undefined, undefined, 'Den Modus „undefined“ gibt es nicht'],
    ['slow', 'lange', '„lange“ ist keine Dauer'],
    ['slow', '-1', '„-1“ ist keine Dauer'],
    ['slow', '601', 'Erlaubt sind 0 bis 600 Sekunden'],
  ])('refuses %s, %s', (mode, seconds, message) => {
    expect(() => readMode(mode, seconds)).toThrow(message);
  });
});
